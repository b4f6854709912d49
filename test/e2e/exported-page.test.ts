import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { policyDocument } from '#core/document';
import { html } from '#export/html';
import { launchBrowser } from '../support/browser.ts';
import { editionOf, somePicture } from '../support/edition.ts';
import { figures } from '../support/fact-figures.ts';
import { wholePolicy } from '../support/policy-preset.ts';

/** The width of the printed part of an A4 page on its side, in CSS pixels. */
const width = Math.floor(((297 - 2 * 18) / 25.4) * 96);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each([
  ['en', 'es'],
  ['es', 'it'],
  ['it', 'en'],
] as const)('on paper no head of a column of a bilingual edition is cut: %s beside %s', async (first, second) => {
  const policy = policyDocument(wholePolicy('balanced'), { figures, picture: somePicture() });
  const page = await browser.newPage({ viewport: { width, height: 700 } });
  await page.emulateMedia({ media: 'print' });
  await page.setContent(html(editionOf(policy, first, second)));
  const heads = await page.locator('th').evaluateAll((all) =>
    all.map((head) => {
      const range = head.ownerDocument.createRange();
      range.selectNodeContents(head);
      const words = (head.textContent ?? '').split(/\s/).length;
      const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      return { text: head.textContent, isCut: tops.size > words };
    }),
  );
  expect(heads.length).toBeGreaterThan(10);
  expect(heads.filter(({ isCut }) => isCut)).toEqual([]);
  const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(scrollWidth).toBeLessThanOrEqual(width);
  await page.close();
}); // prettier-ignore
