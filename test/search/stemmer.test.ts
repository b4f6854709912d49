import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { indexFolder } from '#search/data';
import { readingRoom } from '../support/reader.ts';

const room = readingRoom();

/** Forms of words of our articles that the English stemmer takes for other words. */
const forms = {
  es: ['advertencia', 'correspondencia', 'comercial', 'diferencia', 'comprado', 'contraste'],
  it: ['addebito', 'credito', 'crediti', 'autorità', 'commercio', 'debito'],
};

type Foreign = keyof typeof forms;

interface Pagefind {
  createInstance: (options: object) => {
    init: () => Promise<void>;
    search: (word: string) => Promise<{ results: unknown[] }>;
  };
}

/** In how many articles of a language each of its words is found, on a page of some language. */
async function counts(page: Page, locale: Foreign, way: 'own module' | 'shared with English') {
  const shared = way === 'shared with English';
  const address = `${indexFolder}pagefind.js#${shared ? 'shared' : locale}`;
  // As text, because the test runner rewrites an import that it can read.
  const module = await page.evaluateHandle<Pagefind>(`import('${address}')`);
  return module.evaluate(
    async ({ createInstance }, [folder, languages, words]) => {
      const root = document.documentElement;
      const found: Record<string, number> = {};
      for (const language of languages) {
        const shown = root.lang;
        root.lang = language;
        const engine = createInstance({ basePath: folder, noWorker: true });
        root.lang = shown;
        await engine.init();
        for (const word of words) found[word] = (await engine.search(word)).results.length;
      }
      return found;
    },
    [indexFolder, shared ? ['en', locale] : [locale], forms[locale]] as const,
  );
}

async function pageOf(locale: string): Promise<Page> {
  const { page, open } = await room.reader();
  await open(`/${locale}/search/`);
  return page;
}

test.each(['es', 'it'] as const)(
  'a reader of English finds the same articles for a word in %s as a reader of that language',
  async (locale) => {
    const there = await counts(await pageOf(locale), locale, 'own module');
    const here = await counts(await pageOf('en'), locale, 'own module');
    expect(here).toEqual(there);
    expect(Object.values(here).every((count) => count > 0)).toBe(true);
  },
);

test.each(['es', 'it'] as const)(
  'the words in %s can tell: with the stemmer of English each finds other articles',
  async (locale) => {
    const english = await pageOf('en');
    const right = await counts(english, locale, 'own module');
    const wrong = await counts(english, locale, 'shared with English');
    expect(forms[locale].filter((word) => wrong[word] === right[word])).toEqual([]);
  },
);
