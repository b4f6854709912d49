import type { Locator, Page } from 'playwright-core';

/** One result as a reader sees it. */
export interface Found {
  slug: string;
  title: string;
  address: string;
  matchedLocale: string;
}

/** Opens the dialog of the search with its key, and types. */
export async function typeInDialog(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('dialog [role=status]').waitFor({ state: 'attached' });
  await page.locator('dialog input').fill(words);
}

/** The search of a page: the dialog where it is open, else the page of its own. */
export function searchOf(page: Page): Locator {
  return page.locator('dialog[open], body:not(:has(dialog[open])) main');
}

/** Waits for the answer of every language, and gives the results. */
export async function results(page: Page): Promise<Found[]> {
  await searchOf(page).locator('[data-results][aria-busy=false]').waitFor({ state: 'attached' });
  return searchOf(page)
    .locator('[data-results] > li')
    .evaluateAll((items) =>
      items.map((item) => ({
        slug: (item as HTMLElement).dataset['slug'] ?? '',
        title: item.querySelector('a')?.textContent ?? '',
        address: item.querySelector('a')?.getAttribute('href') ?? '',
        matchedLocale: (item as HTMLElement).dataset['matchedLocale'] ?? '',
      })),
    );
}

/** What the search says, without its results. */
export function said(page: Page): Promise<string> {
  return searchOf(page).locator('[role=status]').innerText();
}

/** Results without the tools. */
export function articlesOf<R extends { slug: string }>(found: readonly R[]): R[] {
  return found.filter(({ slug }) => !slug.startsWith('tools/'));
}
