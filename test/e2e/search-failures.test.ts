import { cpSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../support/build.ts';
import { readingRoom } from '../support/reader.ts';
import { articlesOf, results, said, searchOf } from '../support/search.ts';
import { serve, type Served } from '../support/serve.ts';

const room = readingRoom();
const article = '/es/guidance/collections-policy/';
const unavailable = 'No se ha podido cargar la búsqueda';
const again = 'Intentarlo de nuevo';

const missing = (route: Route) => route.fulfill({ status: 404, body: 'gone' });

/** The note that names the languages which could not be searched. */
function failures(page: Page): Promise<string[]> {
  return searchOf(page).locator('.failed').allInnerTexts();
}

describe('whatever is typed is text', () => {
  test.each([
    ['ten thousand letters', 'x'.repeat(10_000)],
    ['ten thousand words', 'a '.repeat(5_000)],
    ['markup', '<img src=x onerror="document.title=\'hit\'">'],
    ['the end of an attribute', "\"><script>document.title='hit'</script>"],
    ['emoji alone', '💸🙈👨‍👩‍👧'],
    ['Hebrew and Arabic', 'חוב שלא שולם دين غير مدفوع'],
    ['a sign that turns text around', 'abc\u202eqwrtz'],
    ['control characters and NUL', '\u0000\u0007\u001bqwrtz\u0000'],
    ['half of a character', '\ud83d qwrtz \ude48'],
    ['an expression', '.*(a+)+$[\\'],
    ['names of the language’s own objects', '__proto__ constructor toString'],
    ['punctuation alone', '¿?!…—«»'],
  ])('%s: nothing breaks, nothing runs, a sentence says what was found', async (_, words) => {
    const { page, open, complaints } = await room.reader();
    await open('/es/search/');
    await page.locator('main [role=status]').waitFor({ state: 'attached' });
    const title = await page.title();
    // A field in a page takes no more than it says; what a program puts there is not limited.
    await page.evaluate((typed) => {
      const input = document.querySelector<HTMLInputElement>('main input[type=search]');
      if (input) input.value = typed;
      input?.form?.requestSubmit();
    }, words);
    const found = await results(page);
    const sentence = await said(page);
    expect(sentence).toMatch(
      found.length > 0 ? /^\d+ (artículo|herramienta)s? encontrad/ : /^No hay resultados/,
    );
    // eslint-disable-next-line no-control-regex -- these are the very characters that must not be shown
    expect(sentence).not.toMatch(/[\u0000-\u001f\u202e\ud800-\udfff]/u);
    expect(sentence.length).toBeLessThan(120);
    expect(await page.title()).toBe(title);
    expect(await page.locator('main :is(script, img)').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('the same holds for an address that somebody else made', async () => {
    const { page, open, complaints } = await room.reader();
    for (const words of ['<img src=x onerror=alert(1)>', '\u0000', 'x'.repeat(5_000), '%']) {
      await open(`/es/search/?${new URLSearchParams({ q: words })}`);
      await results(page);
      expect(await page.locator('main img').count()).toBe(0);
    }
    await open('/es/search/?q=%E0%A4%A');
    await results(page);
    expect(complaints).toEqual([]);
  });
});

describe('when a part cannot be had', () => {
  test.each([
    ['the words of its index', '**/pagefind/index/es_*'],
    ['its articles in the index', '**/pagefind/fragment/es_*'],
    ['its stemmer', '**/pagefind/wasm.es*'],
  ])(
    'of the reader’s language %s: other languages answer, and a sentence names it',
    async (_, part) => {
      const { page, open } = await room.reader();
      await page.route(part, missing);
      await open('/es/search/?q=impago');
      const found = await results(page);
      expect(found[0]).toMatchObject({
        slug: 'non-payment-fraud-or-misuse',
        title: 'Impago, fraude o uso indebido',
      });
      expect(found.map(({ matchedLocale }) => matchedLocale)).not.toContain('es');
      expect(await failures(page)).toEqual([expect.stringContaining('español')]);
    },
  );

  test.each([
    ['index', '**/pagefind/index/it_*', 'insoluto'],
    ['stemmer', '**/pagefind/wasm.it*', 'insoluto'],
    ['terms', '**/search/it/s.json', 'sollecito'],
  ])(
    'of another language its %s: the rest is complete, and a sentence names it',
    async (_, part, words) => {
      const { page, open } = await room.reader();
      await open('/es/search/?q=impago');
      const before = await results(page);
      await page.route(part, missing);
      await open(`/es/search/?${new URLSearchParams({ q: words })}`);
      await results(page);
      expect(await failures(page)).toEqual([expect.stringContaining('italiano')]);
      await open('/es/search/?q=impago');
      expect(await results(page)).toEqual(before);
    },
  );

  test('one article of the index: the others are still found', async () => {
    const { page, open } = await room.reader();
    let first = true;
    await page.route('**/pagefind/fragment/es_*', (route) => {
      if (!first) return route.continue();
      first = false;
      return missing(route);
    });
    await open('/es/search/?q=suspender');
    expect((await results(page)).length).toBeGreaterThan(2);
  });

  test('the lists of words: the search goes on without mending slips', async () => {
    const { page, open } = await room.reader();
    await page.route('**/search/{en,es,it}/?.json', missing);
    await open('/es/search/?q=impago');
    expect((await results(page))[0]?.slug).toBe('non-payment-fraud-or-misuse');
  });

  test('of everything the terms: a clear sentence, and trying again works when they are back', async () => {
    const { page, open } = await room.reader();
    await page.route('**/es/search/data.json', missing);
    await open(article);
    await page.keyboard.press('/');
    await page.getByRole('alert').getByText(unavailable).waitFor();
    await page.locator('dialog input').fill('impago');
    await page.unroute('**/es/search/data.json');
    await page.getByRole('button', { name: again }).click();
    expect((await results(page)).length).toBeGreaterThan(0);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('the engine: a clear sentence, and trying again works when it is back', async () => {
    const { page, open } = await room.reader();
    await page.route('**/pagefind/pagefind.js', missing);
    await open('/es/search/?q=impago');
    expect(await results(page)).toEqual([]);
    expect(await said(page)).toContain(unavailable);
    expect(await failures(page)).toEqual([]);
    await page.unroute('**/pagefind/pagefind.js');
    await page.getByRole('button', { name: again }).click();
    await page.locator('[data-results] > li').first().waitFor();
    expect((await results(page))[0]?.matchedLocale).toBe('es');
  });
});

describe('offline', () => {
  test('on an article: a clear sentence, the article stays, and trying again works', async () => {
    const { page, open } = await room.reader();
    await open(article);
    await page.context().setOffline(true);
    await page.keyboard.press('/');
    await page.locator('dialog').getByText(unavailable).waitFor();
    expect(new URL(page.url()).pathname).toBe(article);
    await page.getByRole('button', { name: 'Cerrar' }).click();
    expect(await page.locator('.body').isVisible()).toBe(true);
    expect(await page.locator('dialog').count()).toBe(0);
    await page.keyboard.press('/');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: again }).click();
    await page.locator('dialog input').fill('impago');
    expect((await results(page)).length).toBeGreaterThan(0);
  });

  test('on the page of the search: a clear sentence, and the concepts stay', async () => {
    const { page, open } = await room.reader();
    await page.route('**/_astro/**', (route) => route.abort());
    await open('/es/search/?q=impago');
    await page.locator('main').getByText(unavailable).waitFor();
    expect(await page.locator('.columns a').first().isVisible()).toBe(true);
    await page.unroute('**/_astro/**');
    await page.getByRole('button', { name: again }).click();
    expect((await results(page)).length).toBeGreaterThan(0);
  });

  test('after a first search: what is loaded is still found, the rest is said', async () => {
    const { page, open } = await room.reader();
    await open('/es/search/?q=impago');
    const before = await results(page);
    await page.context().setOffline(true);
    await page.locator('main input').fill('reactivar');
    await page.getByRole('button', { name: 'Buscar' }).click();
    await results(page);
    expect(await said(page)).not.toBe('');
    await page.locator('main input').fill('impago');
    await page.getByRole('button', { name: 'Buscar' }).click();
    expect(await results(page)).toEqual(before);
  });
});

describe('order', () => {
  test('a later query wins over an earlier one that answers late', async () => {
    const { page, open } = await room.reader();
    const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
    await open('/es/search/');
    await page.locator('main [role=status]').waitFor({ state: 'attached' });
    await page.route('**/search/es/r.json', async (route) => {
      await held;
      await route.continue();
    });
    const search = page.getByRole('button', { name: 'Buscar' });
    const asked = page.waitForRequest('**/search/es/r.json');
    await page.locator('main input').fill('reactivar');
    await search.click();
    await asked;
    await page.locator('main input').fill('impago');
    await search.click();
    const later = await results(page);
    const answered = page.waitForResponse('**/search/es/r.json');
    release(undefined);
    await answered;
    await page.waitForLoadState('networkidle');
    expect(await results(page)).toEqual(later);
    expect(later[0]?.slug).toBe('non-payment-fraud-or-misuse');
  });

  test('an emptied field shows nothing, though an earlier query answers late', async () => {
    const { page, open } = await room.reader();
    const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
    await page.route('**/pagefind/index/es_*', async (route) => {
      await held;
      await route.continue();
    });
    await open('/es/search/');
    await page.locator('main [role=status]').waitFor({ state: 'attached' });
    const asked = page.waitForRequest('**/pagefind/index/es_*');
    await page.locator('main input').fill('reactivar');
    await asked;
    await page.locator('main input').fill('');
    await page.getByRole('button', { name: 'Buscar' }).click();
    const answered = page.waitForResponse('**/pagefind/index/es_*');
    release(undefined);
    await answered;
    await page.waitForLoadState('networkidle');
    expect(await page.locator('[data-results] > li').count()).toBe(0);
    expect(await said(page)).toBe('');
  });
});

describe('a language without a single article', () => {
  let served: Served;
  let folders: string[] = [];
  beforeAll(async () => {
    const content = mkdtempSync(join(tmpdir(), 'saldo-content-'));
    cpSync('content', content, { recursive: true });
    for (const file of globSync('es/guidance/*', { cwd: content })) rmSync(join(content, file));
    const { ok, out, log } = buildSite({ SALDO_CONTENT: content });
    if (!ok) throw new Error(log);
    folders = [content, out];
    served = await serve(out);
  });
  afterAll(async () => {
    await served.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  test('is answered by the others, each piece marked with the language it is in', async () => {
    const { page, complaints } = await room.reader();
    await page.goto(`${served.origin}/es/search/?q=impago`);
    const found = articlesOf(await results(page));
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ matchedLocale }) => matchedLocale)).not.toContain('es');
    const item = page.locator('[data-results] > li').first();
    expect(await item.locator('a').getAttribute('lang')).toBe('en');
    expect(await item.locator('p').getAttribute('lang')).toBe('en');
    expect(complaints.filter((one) => !one.startsWith('foreign request'))).toEqual([]);
  });

  test('still helps where nothing is found', async () => {
    const { page } = await room.reader();
    await page.goto(`${served.origin}/es/search/?q=qwrtzpsdf`);
    expect(await results(page)).toEqual([]);
    expect(await said(page)).toContain('qwrtzpsdf');
    expect(await page.locator('main [role=status] ~ div ul a').count()).toBeGreaterThan(3);
  });
});
