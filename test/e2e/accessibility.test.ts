import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { globSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { readingRoom } from '../support/reader.ts';

const room = readingRoom();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = globSync('**/*.html', { cwd: inject('site') })
  .map((path) => `/${path.replace(/index\.html$/, '')}`)
  .sort();

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe objects to on the page now open, by WCAG 2.2 AA and its own best practices. */
async function objections(
  page: Awaited<ReturnType<typeof room.reader>>['page'],
): Promise<string[]> {
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (where: Document, options: object) => Promise<{ violations: Violation[] }> };
    };
    return (await axe.run(document, { resultTypes: ['violations'] })).violations;
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary ?? ''}`),
  );
}

test.each(['light', 'dark'] as const)(
  'axe finds nothing on any page in %s',
  async (colorScheme) => {
    // A language that the first page does not know, so that it stays and can be looked at.
    const { page, open } = await room.reader({ colorScheme, locale: 'ja-JP' });
    await page.addInitScript(axe);
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
  await page.addInitScript(axe);
  await open('/es/guidance/suspend-a-subscription/?beside=it');
  await page.locator('html[data-beside=it]').waitFor();
  await page.getByRole('button', { name: 'Enlaces a párrafos' }).click();
  await page.locator('#intro-1 > .handle.all').click();
  await page.locator('.menu').waitFor();
  expect(await objections(page)).toEqual([]);
});
