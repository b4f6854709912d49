import type { Locale } from '#i18n';
import { indexFolder, type BoxName } from '../data.ts';

/** A place in a page: an element with an id, the number of its first word, and the box it stands in. */
export interface Anchor {
  element: string;
  id: string;
  location: number;
  box?: BoxName;
}

/** What the index keeps of one page. */
export interface Fragment {
  url: string;
  content: string;
  meta: { title?: string };
  anchors: Anchor[];
}

/** One page that matches. Its fragment is loaded when asked for. */
export interface Hit {
  id: string;
  score: number;
  data: () => Promise<Fragment>;
}

/** What can be filtered by; an empty value does not filter. */
export interface Filters {
  kind: string;
  cloud: string;
}

/** The index of one language, open. */
export interface Engine {
  locale: Locale;
  search: (words: string, filters: Filters) => Promise<Hit[]>;
}

interface Pagefind {
  init: () => Promise<void>;
  search: (words: string, options: object) => Promise<{ results: Hit[] }>;
}

const open = new Map<Locale, Promise<Engine>>();

/** Counts failures: a browser may refuse to load a module again under an address that failed. */
let failures = 0;

/** Opens the index of a language once; a failure may be tried again. */
export function openEngine(locale: Locale): Promise<Engine> {
  const known = open.get(locale);
  if (known) return known;
  const engine = start(locale);
  open.set(locale, engine);
  engine.catch(() => {
    failures += 1;
    open.delete(locale);
  });
  return engine;
}

async function start(locale: Locale): Promise<Engine> {
  // A module of its own for each language: all instances of one module share one stemmer.
  const address = `${indexFolder}pagefind.js#${locale}${failures || ''}`;
  const module = (await import(/* @vite-ignore */ address)) as {
    createInstance: (options: object) => Pagefind;
  };
  const root = document.documentElement;
  const shown = root.lang;
  // The engine chooses its language by the page's at this very moment; there is no option for it.
  root.lang = locale;
  let pagefind: Pagefind;
  try {
    pagefind = module.createInstance({
      basePath: indexFolder,
      // One file less before the first result; a query takes a few milliseconds.
      noWorker: true,
      ranking: { metaWeights: { concepts: 3 } },
    });
  } finally {
    root.lang = shown;
  }
  await pagefind.init();
  return {
    locale,
    search: async (words, { kind, cloud }) => {
      const filters = { ...(kind && { kind }), ...(cloud && { cloud }) };
      const { results } = await pagefind.search(words, { filters });
      // Without an index of this language the engine takes the largest; its pages are not asked for.
      return results.filter(({ id }) => id.startsWith(`${locale}_`));
    },
  };
}
