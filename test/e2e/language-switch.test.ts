import { expect, test } from 'vitest';
import { readingRoom } from '../support/reader.ts';

const room = readingRoom();

test('a change of language keeps the article, the query and the paragraph', async () => {
  const { page, open } = await room.reader();
  await open('/es/guidance/suspend-a-subscription/?from=mail#what-happens-1');
  await page.getByRole('link', { name: 'Italiano' }).click();
  await page.waitForURL('**/it/guidance/suspend-a-subscription/?from=mail#what-happens-1');
  expect(await page.locator('html').getAttribute('lang')).toBe('it');
});

test('side by side, the two languages change places when the reader switches', async () => {
  const { page, open } = await room.reader();
  await open('/es/guidance/suspend-a-subscription/?beside=it');
  await page.getByRole('link', { name: 'Italiano' }).click();
  await page.waitForURL('**/it/guidance/suspend-a-subscription/?beside=es');
  await page.locator('html[data-beside=es]').waitFor();
});

test('the language links lead to the same page without scripts', async () => {
  const { page, open } = await room.reader({ javaScriptEnabled: false });
  await open('/en/glossary/');
  await page.getByRole('link', { name: 'Español' }).click();
  await page.waitForURL('**/es/glossary/');
});

test.each([
  ['es-MX', '/es/'],
  ['it-IT', '/it/'],
  ['en-US', '/en/'],
])('the first page goes on to the language of a browser set to %s', async (locale, path) => {
  const { page, open } = await room.reader({ locale });
  await open('/');
  await page.waitForURL(`**${path}`);
});

test('the first page offers all languages to a browser that knows none of them', async () => {
  const { page, open } = await room.reader({ locale: 'ja-JP' });
  await open('/');
  expect(await page.locator('a[data-language]').allTextContents()).toEqual([
    expect.stringContaining('English'),
    expect.stringContaining('Español'),
    expect.stringContaining('Italiano'),
  ]);
  expect(new URL(page.url()).pathname).toBe('/');
});

test('a chosen language is remembered before that of the browser', async () => {
  const { page, open } = await room.reader({ locale: 'en-GB' });
  await open('/en/');
  await page.getByRole('link', { name: 'Italiano' }).click();
  await page.waitForURL('**/it/');
  await open('/');
  await page.waitForURL('**/it/');
});

test('a link to a page is never redirected to another language', async () => {
  const { page, open } = await room.reader({ locale: 'it-IT' });
  await open('/es/guidance/collections-policy/#stages');
  expect(new URL(page.url()).pathname).toBe('/es/guidance/collections-policy/');
});

test('an address that does not exist is answered in the three languages', async () => {
  const { page, open } = await room.reader();
  await open('/es/guidance/no-such-page/');
  for (const words of [
    'This page does not exist',
    'Esta página no existe',
    'Questa pagina non esiste',
  ]) {
    await page.getByRole('heading', { name: words }).waitFor();
  }
});
