import { expect, inject, test } from 'vitest';
import { locales } from '#i18n';
import { readSite, siteWith } from '../support/built-site.ts';
import { realContent } from '../support/real-content.ts';

const slug = 'suspend-a-subscription';
const content = realContent();
for (const locale of locales) {
  const file = `${locale}/guidance/${slug}`;
  content.write(`${file}.mdx`, content.read(`${file}.md`));
  content.remove(`${file}.md`);
}
const asMdx = siteWith({ SALDO_CONTENT: content.folder, SALDO_SEARCH: 'no' });
const asMarkdown = readSite(inject('site'));

test.each(locales)('an article in %s reads the same as MDX and as Markdown', (locale) => {
  const body = (site: typeof asMdx) =>
    site
      .page(`/${locale}/guidance/${slug}/`)
      .document.querySelector('.body')
      ?.innerHTML.replaceAll('\n', '');
  expect(body(asMdx)).toBe(body(asMarkdown));
  expect(body(asMdx)).toContain('id="what-happens-1"');
});
