import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { Locale } from '#i18n';

/** What one query moved over the network. */
export interface Moved {
  requests: number;
  bytes: number;
}

/** One query, from the last keystroke to its results. */
export interface SearchCost {
  /** Until first results in the reader's language stood there, ms. */
  first: number;
  /** Until every language had answered, ms. */
  complete: number;
  /** Loaded by then. */
  toFirst: Moved;
  toComplete: Moved;
}

/** A reader with a clean profile on an article, with the dialog open. */
export async function newReader(
  browser: Browser,
  origin: string,
  locale: Locale,
): Promise<{ page: Page; close: () => Promise<void> }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}/${locale}/guidance/collections-policy/`);
  await page.keyboard.press('/');
  await page.locator('dialog [role=status]').waitFor({ state: 'attached' });
  return { page, close: () => context.close() };
}

/** Asks once. The form is sent at once, so that the pause for typing is not counted. */
export async function searchCost(page: Page, query: string, site: string): Promise<SearchCost> {
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
