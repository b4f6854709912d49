import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { readSite } from '../support/built-site.ts';

const site = readSite(inject('site'));
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
});

/** What is wrong with a page's HTML, with the place. */
async function faults(html: string, path: string): Promise<string[]> {
  const { results } = await validator.validateString(html, path);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`,
    ),
  );
}

test('every page is valid HTML and sound for assistive technology', async () => {
  expect(site.pages.length).toBeGreaterThan(40);
  const found = await Promise.all(site.pages.map(({ html, path }) => faults(html, path)));
  expect(found.flat()).toEqual([]);
});

test.each([
  ['an element that may not stand there', '<p>', '<p><div>x</div>'],
  ['an id that stands twice', '<main', '<i id="main"></i><main'],
  ['a picture without words', '</main>', '<img src="data:,"></main>'],
  ['a button without a name', '</main>', '<button type="button"></button></main>'],
])('%s would be noticed', async (_, from, to) => {
  const { html, path } = site.page('/es/guidance/suspend-a-subscription/');
  expect(await faults(html.replace(from, to), path)).not.toEqual([]);
});
