import type { Page } from 'playwright-core';

/** Opens the search page of a language, ready to be asked. */
export async function openSearch(page: Page, origin: string, locale: string): Promise<void> {
  await page.goto(`${origin}/${locale}/search/`);
  await page.waitForSelector('main [data-results]', { state: 'attached' });
}

/** Types a query into the open search page, sends it, and gives the slugs found, best first. */
export function ask(page: Page, query: string): Promise<string[]> {
  return page.evaluate(async (typed) => {
    const input = document.querySelector<HTMLInputElement>('main input[type=search]');
    const list = document.querySelector('main [data-results]');
    if (!input || !list) throw new Error('The page has no search.');
    input.value = typed;
    // Sending marks the list as busy at once, so that an earlier answer cannot be taken for this one.
    input.form?.requestSubmit();
    await new Promise<void>((done) => {
      const look = () => list.getAttribute('aria-busy') === 'false' && done();
      new MutationObserver(look).observe(list, { attributeFilter: ['aria-busy'] });
      look();
    });
    return [...list.querySelectorAll('li')].map((item) => item.dataset['slug'] ?? '');
  }, query);
}
