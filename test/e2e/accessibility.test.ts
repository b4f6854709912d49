import { globSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { objections } from '../support/axe.ts';
import { readingRoom } from '../support/reader.ts';

const room = readingRoom();
const pages = globSync('**/*.html', { cwd: inject('site') })
  .map((path) => `/${path.replace(/index\.html$/, '')}`)
  .sort();

test.each(['light', 'dark'] as const)(
  'axe finds nothing on any page in %s',
  async (colorScheme) => {
    // A language that the first page does not know, so that it stays and can be looked at.
    const { page, open } = await room.reader({ colorScheme, locale: 'ja-JP' });
    for (const path of pages) {
      await open(path);
      expect(await objections(page), path).toEqual([]);
    }
  },
  // Every page of the site, one after another.
  600_000,
);

test('axe finds nothing side by side, with every handle shown and a menu open', async () => {
  const { page, open } = await room.reader();
  await open('/es/guidance/suspend-a-subscription/?beside=it');
  await page.locator('html[data-beside=it]').waitFor();
  await page.getByRole('button', { name: 'Enlaces a párrafos' }).click();
  await page.locator('#intro-1 > .handle.all').click();
  await page.locator('.menu').waitFor();
  expect(await objections(page)).toEqual([]);
});
