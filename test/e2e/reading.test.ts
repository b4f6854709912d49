import { globSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { readingRoom } from '../support/reader.ts';

const room = readingRoom();

/** A reader who has set the browser's text to twice its size. */
const largeText = readingRoom(undefined, ['--blink-settings=defaultFontSize=32']);

const slugs = globSync('en/guidance/*/index.html', { cwd: inject('site') }).map(
  (path) => path.split('/')[2] ?? '',
);
const articles = ['en', 'es', 'it'].flatMap((locale) =>
  slugs.map((slug) => `/${locale}/guidance/${slug}/`),
);
const pages = ['en', 'es', 'it'].flatMap((locale) =>
  ['', 'guidance/', 'glossary/', 'sources/'].map((path) => `/${locale}/${path}`),
);

test('ten articles can be read in each language', () => {
  expect(slugs).toHaveLength(10);
});

test('no page asks another host for anything or breaks its own security policy', async () => {
  const { open, complaints } = await room.reader();
  for (const path of [...articles, ...pages]) await open(path);
  expect(complaints).toEqual([]);
});

test('an article needs one request', async () => {
  const { page, open } = await room.reader();
  for (const path of articles) {
    const before = room.served().asked.length;
    await open(path);
    await page.waitForLoadState('networkidle');
    expect(room.served().asked.slice(before)).toEqual([path]);
  }
});

test('nothing moves while an article loads', async () => {
  const { page, open } = await room.reader({ viewport: { width: 412, height: 823 } });
  for (const path of articles) {
    await open(path);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
        }),
    );
    expect(shift, path).toBe(0);
  }
});

test('an article can be read with scripts off: text, figures with their source, all sections', async () => {
  const { page, open } = await room.reader({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  await open('/it/guidance/suspend-a-subscription/');
  await page.locator('.body .f').first().click();
  const note = page.locator('.src:target');
  await note.waitFor();
  expect(await note.innerText()).toContain('2018');
  expect(await page.locator('.tools').isVisible()).toBe(false);
});

test.each([320, 360, 768, 1280])('no page must be scrolled sideways, %i px wide', async (width) => {
  const { page, open } = await room.reader({ viewport: { width, height: 800 } });
  expect(await widePages(page, open, width)).toEqual([]);
});

test.each([320, 1280])(
  'no page must be scrolled sideways, %i px wide with text at 200 %',
  async (width) => {
    const { page, open } = await largeText.reader({ viewport: { width, height: 800 } });
    expect(await widePages(page, open, width)).toEqual([]);
  },
);

/** Pages that are wider than the screen. */
async function widePages(
  page: Page,
  open: (path: string) => Promise<void>,
  width: number,
): Promise<string[]> {
  const wide: string[] = [];
  for (const path of [...articles, ...pages]) {
    await open(path);
    const found = await page.evaluate(() => document.documentElement.scrollWidth);
    if (found > width) wide.push(`${path} ${found}`);
  }
  return wide;
}

test('the keyboard reaches the text at once and the first control shows its focus', async () => {
  const { page, open } = await room.reader();
  await open('/es/guidance/collections-policy/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ir al texto');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inside = await page.evaluate(() =>
    document.querySelector('main')?.contains(document.activeElement),
  );
  expect(inside).toBe(true);
  const outline = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(
      document.activeElement ?? document.body,
    );
    return `${outlineStyle} ${outlineWidth}`;
  });
  expect(outline).toBe('solid 3px');
});

test('an article prints without controls, with the addresses of its sources', async () => {
  const { page, open } = await room.reader();
  await open('/en/guidance/suspend-a-subscription/');
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['header', '.tools', '.toc', '.turn', '.skip']) {
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  }
  const address = await page
    .locator('.ends a[href^=http]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('https://');
});

test.each([
  ['en', '22 January 2027'],
  ['es', '22 de enero de 2027'],
  ['it', '22 gennaio 2027'],
])(
  'before acting, the reader of %s sees the day on which data would be deleted',
  async (locale, day) => {
    const { page, open } = await room.reader();
    await page.clock.setFixedTime(new Date('2026-11-23T23:30:00'));
    await open(`/${locale}/guidance/suspend-a-subscription/`);
    expect(await page.locator('.box.warning').first().innerText()).toContain(day);
  },
);

test('on a phone the handles follow the words and hide none of them', async () => {
  const { page, open } = await room.reader({ viewport: { width: 360, height: 740 } });
  await open('/es/guidance/suspend-a-subscription/');
  await page.getByRole('button', { name: 'Enlaces a párrafos' }).click();
  await page.locator('#before-1 > .handle').waitFor();
  const widest = await page
    .locator('.handle')
    .evaluateAll((handles) => Math.max(...handles.map((one) => one.getBoundingClientRect().width)));
  expect(widest).toBeLessThan(60);
  const overlaid = await page
    .locator('.handle')
    .evaluateAll(
      (handles) => handles.filter((one) => getComputedStyle(one).position !== 'static').length,
    );
  expect(overlaid).toBe(0);
});
