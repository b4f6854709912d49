import { evaluate, markdownToHtml } from 'satteri';
import { parseHTML } from 'linkedom';
import { readLedger, type Ledger } from '#collections/ledger';
import { markdownOptions } from '#collections/markdown';
import type { Locale } from '#i18n';
import { markdownWords } from '../../src/collections/words.ts';
import { contentFolder } from './content-folder.ts';

/** The ledger of the miniature content folder. */
export function smallLedger(): Ledger {
  const { root, content } = contentFolder();
  return readLedger(content, root).ledger;
}

/** How an article is rendered; what is left out is Spanish, `.md`, and a day on which nothing is overdue. */
export interface Rendering {
  locale?: Locale;
  extension?: 'md' | 'mdx';
  today?: string;
  ledger?: Ledger;
}

/** The HTML of Markdown without front matter, made by the plugins of the real build. */
export async function renderHtml(source: string, rendering: Rendering = {}): Promise<string> {
  const { locale = 'es', extension = 'md', today = '2026-01-01' } = rendering;
  const ledger = rendering.ledger ?? smallLedger();
  const options = {
    ...markdownOptions({ ledger, today, words: markdownWords(ledger) }),
    fileURL: new URL(`file:///content/${locale}/guidance/any.${extension}`),
  };
  if (extension === 'md') return (await markdownToHtml(source, options)).html;
  const { default: content } = await evaluate(source, { ...options, ...runtime });
  return (content as (props: object) => Markup)({}).html;
}

/** The same HTML as a document to ask questions of. */
export async function render(source: string, rendering?: Rendering): Promise<Document> {
  const body = await renderHtml(source, rendering);
  return parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`).document;
}

/** Ids of headings and units in the order of the page; notes of sources have ids of their own. */
export function unitIdsIn(page: Document): string[] {
  return [...page.querySelectorAll('h1, h2, h3, h4, p, li, td, th')]
    .map((element) => element.id)
    .filter((id) => id !== '');
}

/** HTML as made by the little runtime below. */
interface Markup {
  html: string;
}

/** The least that compiled MDX needs: elements become HTML. */
const runtime = { Fragment: 'fragment', jsx: markup, jsxs: markup };

function markup(type: unknown, props: unknown): Markup {
  const { children, ...attributes } = props as Record<string, unknown>;
  if (typeof type === 'function') return (type as (props: unknown) => Markup)(props);
  const inside = [children].flat().map(inner).join('');
  if (type === runtime.Fragment) return { html: inside };
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name === 'className' ? 'class' : name}="${escaped(String(value))}"`,
  );
  return { html: `<${String(type)}${written.join('')}>${inside}</${String(type)}>` };
}

function inner(child: unknown): string {
  if (child === null || child === undefined) return '';
  return typeof child === 'object' && 'html' in child ? String(child.html) : escaped(String(child));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
