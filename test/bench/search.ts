import { globSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { locales, type Locale } from '#i18n';
import { launchBrowser } from '../support/browser.ts';
import { buildSite, type Build } from '../support/build.ts';
import { newReader, searchCost, type Moved, type SearchCost } from '../support/search-cost.ts';
import { serve, type Served } from '../support/serve.ts';
import { generateContent } from './generate-content.ts';

/** Four queries of each language: one word, two words, a sentence, a word that only another language has. */
const typical: Readonly<Record<Locale, readonly string[]>> = {
  en: ['overdue', 'suspend subscription', 'how long is customer data kept', 'sollecito'],
  es: ['impago', 'suspender suscripción', 'cuándo se borran los datos del cliente', 'sollecito'],
  it: [
    'insoluto',
    'sospendere abbonamento',
    'quando vengono cancellati i dati del cliente',
    'impago',
  ],
};
/** A query whose words none of the above has, for a search that is already going on. */
const later: Readonly<Record<Locale, string>> = {
  en: 'invoice',
  es: 'factura',
  it: 'fattura',
};

const budget = 130_000;
const rounds = 15;

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
      const { page, close } = await newReader(browser, served.origin, locale);
      const { toFirst, toComplete } = await searchCost(page, query, site);
      const over = toFirst.bytes > budget ? '  OVER BUDGET' : '';
      console.log(`${locale} ${query.padEnd(46)} ${moved(toFirst)}   ${moved(toComplete)}${over}`);
      await close();
    }
  }
}

async function printTimes(browser: Browser, served: Served, site: string): Promise<void> {
  const cold: SearchCost[] = [];
  const opened: SearchCost[] = [];
  const newWord: SearchCost[] = [];
  const warm: SearchCost[] = [];
  for (let round = 0; round < rounds; round++) {
    const locale = locales[round % locales.length] ?? 'en';
    const [, query = ''] = typical[locale];
    const { page, close } = await newReader(browser, served.origin, locale);
    cold.push(await searchCost(page, query, site));
    newWord.push(await searchCost(page, later[locale], site));
    warm.push(await searchCost(page, query, site));
    await close();
    const second = await newReader(browser, served.origin, locale);
    await second.page.waitForLoadState('networkidle');
    opened.push(await searchCost(second.page, query, site));
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

function print(name: string, all: readonly SearchCost[]): void {
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
    const { page, close } = await newReader(browser, served.origin, locale);
    const [, query = ''] = typical[locale];
    for (const asked of [query, later[locale]]) {
      const { toFirst, toComplete, first } = await searchCost(page, asked, site);
      const name = `${locale} ${asked === query ? 'first' : 'later'}: ${asked}`.padEnd(49);
      console.log(`${name} ${moved(toFirst)}   ${moved(toComplete)}   ${first.toFixed(0)} ms`);
    }
    await close();
  }
}

function moved({ requests, bytes }: Moved): string {
  return `${kilo(bytes).padStart(6)} kB ${String(requests).padStart(3)}`;
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
