import { expect, test } from 'vitest';
import { readingRoom } from '../support/reader.ts';

const room = readingRoom();
const article = '/es/guidance/suspend-a-subscription/';

test('every paragraph of the article gets its translation, marked with its language', async () => {
  const { page, open, complaints } = await room.reader();
  await open(article);
  await page.getByRole('button', { name: 'Italiano' }).click();
  await page.locator('html[data-beside=it]').waitFor();
  const alone = await page
    .locator('.body :is(p, li, td, th, h2, h3)[id]:not(:has(> .other[lang=it]))')
    .count();
  expect(alone).toBe(0);
  expect(complaints).toEqual([]);
});

test('a translation follows its own paragraph in reading order, and no id stands twice', async () => {
  const { page, open } = await room.reader();
  await open(`${article}?beside=en`);
  await page.locator('html[data-beside=en]').waitFor();
  const order = await page
    .locator('#what-happens')
    .evaluate((unit) => [...unit.children].map((child) => child.className));
  expect(order.slice(0, 2)).toEqual(['own', 'other']);
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('going back to one language gives the article back as it was', async () => {
  const { page, open } = await room.reader();
  await open(article);
  const body = page.locator('.body');
  const before = await body.innerText();
  await page.getByRole('button', { name: 'English' }).click();
  await page.locator('html[data-beside=en]').waitFor();
  expect(await body.innerText()).not.toBe(before);
  await page.getByRole('button', { name: 'Un solo idioma' }).click();
  await page.locator('html:not([data-beside])').waitFor();
  expect(await body.innerText()).toBe(before);
});

test('the choice is kept for the next article, and in the address for others', async () => {
  const { page, open } = await room.reader();
  await open(article);
  await page.getByRole('button', { name: 'Italiano' }).click();
  await page.locator('html[data-beside=it]').waitFor();
  expect(new URL(page.url()).searchParams.get('beside')).toBe('it');
  await open('/es/guidance/collections-policy/');
  await page.locator('html[data-beside=it]').waitFor();
});

test('a reader who does not ask loads one file and no other language', async () => {
  const { page, open } = await room.reader();
  const before = room.served().asked.length;
  await open('/it/guidance/late-payment-rules/');
  await page.mouse.move(300, 500);
  await page.waitForLoadState('networkidle');
  expect(room.served().asked.slice(before)).toEqual(['/it/guidance/late-payment-rules/']);
});

test('when the other language cannot be loaded, the reader is told and the text stays', async () => {
  const { page, open } = await room.reader();
  await open(article);
  const before = await page.locator('.body').innerText();
  await page.route('**/it/**', (route) => route.abort());
  await page.getByRole('button', { name: 'Italiano' }).click();
  await page.locator('.failure').waitFor();
  expect(await page.locator('.failure').innerText()).toContain('no ha cambiado');
  expect(await page.locator('.body').innerText()).toBe(before);
  await page.unroute('**/it/**');
  await page.getByRole('button', { name: 'Italiano' }).click();
  await page.locator('html[data-beside=it]').waitFor();
  expect(await page.locator('.failure').count()).toBe(0);
});

test('on a phone nothing leaves the screen sideways', async () => {
  const { page, open } = await room.reader({ viewport: { width: 320, height: 640 } });
  await open('/it/guidance/late-payment-rules/?beside=en');
  await page.locator('html[data-beside=en]').waitFor();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});

test('pairs stand beside each other on paper', async () => {
  const { page, open } = await room.reader({ viewport: { width: 794, height: 1123 } });
  await open(`${article}?beside=en`);
  await page.locator('html[data-beside=en]').waitFor();
  await page.emulateMedia({ media: 'print' });
  for (const unit of ['#intro-1', '#steps ~ ol > li', '#before-1']) {
    const own = await page.locator(`${unit} > .own`).first().boundingBox();
    const other = await page.locator(`${unit} > .other`).first().boundingBox();
    expect(other?.y, unit).toBe(own?.y);
    expect(other?.x, unit).toBeGreaterThan((own?.x ?? 0) + (own?.width ?? 0));
  }
});
