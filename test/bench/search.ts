import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { locales, type Locale } from '#i18n';
import { launchBrowser } from '../support/browser.ts';
import { buildSite, type Build } from '../support/build.ts';
import { serve, type Served } from '../support/serve.ts';
import { generateContent } from './generate-content.ts';

/** Three queries of each language: one word, two words, a sentence. */
const typical: Readonly<Record<Locale, readonly string[]>> = {
  en: ['overdue', 'suspend subscription', 'how long is customer data kept'],
  es: ['impago', 'suspender suscripción', 'cuándo se borran los datos del cliente'],
  it: ['insoluto', 'sospendere abbonamento', 'quando vengono cancellati i dati del cliente'],
};
/** A query whose words none of the above has, for a search that is already going on. */
const later: Readonly<Record<Locale, string>> = {
  en: 'invoice',
  es: 'factura',
  it: 'fattura',
};

const budget = 130_000;
const rounds = 15;

/** What one query moved over the network. */
interface Moved {
  requests: number;
  bytes: number;
}

/** One query, from the last keystroke to its results. */
interface Timed {
  /** Until first results in the reader's language stood there, ms. */
  first: number;
  /** Until every language had answered, ms. */
  complete: number;
  /** Loaded by then. */
  toFirst: Moved;
  toComplete: Moved;
}

/** Prints what a search costs on the site as it is, and on sites of 300 and 3,000 articles. */
export async function benchSearch(site: Build): Promise<void> {
  const browser = await launchBrowser();
  console.log('Search, real site: gzip files of the engine as they are, all else brotli 11');
  printIndex(site);
  await withSite(site.out, (served) => printTypical(browser, served, site.out));
  await withSite(site.out, (served) => printTimes(browser, served, site.out));
  for (const articles of [100, 1000]) {
    const content = generateContent('content', articles);
    const build = buildSite({ SALDO_CONTENT: content });
    rmSync(content, { recursive: true, force: true });
    if (!build.ok) throw new Error(`The build failed:\n${build.log}`);
    console.log(`\n${3 * articles} generated articles`);
    printIndex(build);
    await withSite(build.out, (served) => printGrowth(browser, served, build.out));
    rmSync(build.out, { recursive: true, force: true });
  }
  await browser.close();
  console.log();
}

async function withSite(site: string, use: (served: Served) => Promise<void>): Promise<void> {
  const served = await serve(site);
  await use(served);
  await served.close();
}

function printIndex({ out, log }: Build): void {
  const [, indexing] = /articles indexed in (\d+) ms/.exec(log) ?? [];
  const [, building] = /page\(s\) built in ([\d.]+)s/.exec(log) ?? [];
  const files = globSync('{pagefind,search}/**/*.*', { cwd: out });
  const bytes = files.reduce((sum, file) => sum + statSync(join(out, file)).size, 0);
  console.log(
    `index: ${indexing} ms of the ${building} s of the build; ${files.length} files, ${kilo(bytes)} kB on disk`,
  );
}

async function printTypical(browser: Browser, served: Served, site: string): Promise<void> {
  console.log('cold query                                        first results    complete');
  for (const locale of locales) {
    for (const query of typical[locale]) {
      const { page, close } = await newReader(browser, served, locale);
      const { toFirst, toComplete } = await timed(page, query, site);
      const over = toFirst.bytes > budget ? '  OVER BUDGET' : '';
      console.log(`${locale} ${query.padEnd(46)} ${moved(toFirst)}   ${moved(toComplete)}${over}`);
      await close();
    }
  }
}

async function printTimes(browser: Browser, served: Served, site: string): Promise<void> {
  const cold: Timed[] = [];
  const opened: Timed[] = [];
  const newWord: Timed[] = [];
  const warm: Timed[] = [];
  for (let round = 0; round < rounds; round++) {
    const locale = locales[round % locales.length] ?? 'en';
    const [, query = ''] = typical[locale];
    const { page, close } = await newReader(browser, served, locale);
    cold.push(await timed(page, query, site));
    newWord.push(await timed(page, later[locale], site));
    warm.push(await timed(page, query, site));
    await close();
    const second = await newReader(browser, served, locale);
    await second.page.waitForLoadState('networkidle');
    opened.push(await timed(second.page, query, site));
    await second.close();
  }
  console.log(
    `ms from keystroke to results, of ${rounds}: first median (max), complete median (max)`,
  );
  console.log('without the pause of 120 ms that waits for the reader to stop typing');
  print('cold, typed at once', cold);
  print('cold, engine loaded while the reader types', opened);
  print('warm, a new word', newWord);
  print('warm, asked before', warm);
}

function print(name: string, all: readonly Timed[]): void {
  const figures = (values: readonly number[]) => {
    const sorted = [...values].sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
    return `${median.toFixed(0)} (${sorted.at(-1)?.toFixed(0)})`.padStart(11);
  };
  const first = figures(all.map((one) => one.first));
  console.log(`${name.padEnd(46)} ${first}   ${figures(all.map((one) => one.complete))}`);
}

async function printGrowth(browser: Browser, served: Served, site: string): Promise<void> {
  console.log('                                                  first results    complete');
  for (const locale of locales) {
    const { page, close } = await newReader(browser, served, locale);
    const [, query = ''] = typical[locale];
    for (const asked of [query, later[locale]]) {
      const { toFirst, toComplete, first } = await timed(page, asked, site);
      const name = `${locale} ${asked === query ? 'first' : 'later'}: ${asked}`.padEnd(49);
      console.log(`${name} ${moved(toFirst)}   ${moved(toComplete)}   ${first.toFixed(0)} ms`);
    }
    await close();
  }
}

/** A reader with a clean profile on an article, with the dialog open. */
async function newReader(
  browser: Browser,
  served: Served,
  locale: Locale,
): Promise<{ page: Page; close: () => Promise<void> }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${served.origin}/${locale}/guidance/collections-policy/`);
  await page.keyboard.press('/');
  await page.locator('dialog [role=status]').waitFor({ state: 'attached' });
  return { page, close: () => context.close() };
}

/** Asks once. The form is sent at once, so that the pause for typing is not counted. */
async function timed(page: Page, query: string, site: string): Promise<Timed> {
  const { first, complete, loaded } = await page.evaluate(async (typed) => {
    const input = document.querySelector<HTMLInputElement>('dialog input');
    const list = document.querySelector('dialog [data-results]');
    if (!input || !list) throw new Error('The dialog is not open.');
    const counted = window as { counted?: Set<PerformanceEntry> };
    const before = (counted.counted ??= new Set());
    performance.setResourceTimingBufferSize(2000);
    input.value = typed;
    let firstAt = 0;
    const start = performance.now();
    input.form?.requestSubmit();
    await new Promise<void>((done) => {
      const observer = new MutationObserver((changes) => {
        const isNew = changes.some(({ addedNodes }) => addedNodes.length > 0);
        if (!firstAt && isNew && list.children.length > 0) firstAt = performance.now();
        if (list.getAttribute('aria-busy') !== 'false') return;
        observer.disconnect();
        done();
      });
      observer.observe(list, { attributes: true, childList: true });
    });
    const end = performance.now();
    firstAt ||= end;
    const loaded = performance
      .getEntriesByType('resource')
      .filter((entry) => !before.has(entry))
      .map((entry) => {
        before.add(entry);
        const { name, responseEnd } = entry as PerformanceResourceTiming;
        return { path: new URL(name).pathname, early: responseEnd <= firstAt };
      });
    return { first: firstAt - start, complete: end - start, loaded };
  }, query);
  const sum = (files: readonly { path: string }[]): Moved => ({
    requests: files.length,
    bytes: files.reduce((bytes, { path }) => bytes + compressed(site, path), 0),
  });
  return {
    first,
    complete,
    toFirst: sum(loaded.filter(({ early }) => early)),
    toComplete: sum(loaded),
  };
}

const sizes = new Map<string, number>();

/** Bytes of a file as a good host sends it. */
function compressed(site: string, path: string): number {
  const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const content = readFileSync(file);
  const isGzip = content[0] === 0x1f && content[1] === 0x8b;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const size = isGzip ? content.length : brotliCompressSync(content, { params }).length;
  sizes.set(file, size);
  return size;
}

function moved({ requests, bytes }: Moved): string {
  return `${kilo(bytes).padStart(6)} kB ${String(requests).padStart(3)}`;
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
