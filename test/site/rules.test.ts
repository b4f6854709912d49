import { expect, inject, test } from 'vitest';
import { locales, sayer } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import { edition, model } from '../core/record/made.ts';
import { all, readSite } from '../support/built-site.ts';

const site = readSite(inject('site'));
const page = (locale: string, part = '') => site.page(`/${locale}/tools/suspension-rules/${part}`);

/** What stands in an element, without the white space of its lines. */
function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Every part of the rules with its page, its ids and the key of its sentence. */
const parts = [
  ['questions/', Object.keys(model.facts), 'question'],
  ['decisions/', model.rules.map(({ id }) => id), 'reason'],
  ['duties/', Object.keys(model.duties), 'duty'],
  ['riders/', model.riders.map(({ id }) => id), 'reason'],
] as const;

test.each(parts)('%s shows every entry in three languages, each marked as what it is', (part, ids, key) => {
  for (const shown of locales) {
    const { document } = page(shown, part);
    for (const id of ids) {
      const texts = [...(document.getElementById(id)?.querySelectorAll('.beside p') ?? [])].slice(0, 3); // prettier-ignore
      const said = locales.map((locale) =>
        sayer(locale, wordsOf(locale, 'checklist', 'figures'))({
          code: `checklist:${key}.${id}`,
          figures: edition.said,
        }),
      );
      expect(texts.map(textOf), id).toEqual(said.map((text) => text.replace(/\s+/g, ' ')));
      expect(texts.map((text) => text.getAttribute('lang'))).toEqual(
        locales.map((locale) => (locale === shown ? null : locale)),
      );
    }
  }
}); // prettier-ignore

test('every rule names what it rests on, and every source that it names is a link', () => {
  const { document } = page('en', 'decisions/');
  for (const { id, cites } of model.rules) {
    const links = [...(document.getElementById(id)?.querySelectorAll('a') ?? [])].map(textOf);
    expect(links, id).toEqual(expect.arrayContaining(cites));
  }
});

test('why a hole was settled stands in English, and says so on a page in another language', () => {
  const settled = model.rules.filter((rule) => rule.settled !== undefined);
  expect(settled.length).toBeGreaterThan(20);
  const marked = all(page('it', 'decisions/'), 'dd[lang=en]').map(textOf);
  expect(marked).toEqual(settled.map((rule) => rule.settled?.replace(/\s+/g, ' ')));
});

test.each(locales)('the flow in %s is a picture with a name, and the same as a list', (locale) => {
  const flow = page(locale);
  const [drawing] = all(flow, 'svg.flow');
  expect(drawing?.getAttribute('role')).toBe('img');
  const named = (name: string) => drawing?.getAttribute(name) ?? '';
  expect(textOf(flow.document.getElementById(named('aria-labelledby')))).not.toBe('');
  expect(textOf(flow.document.getElementById(named('aria-describedby')))).not.toBe('');
  const links = all(flow, '.flow-list a').map((link) => link.getAttribute('href') ?? '');
  const rules = model.rules.map(({ id }) => `/${locale}/tools/suspension-rules/decisions/#${id}`);
  expect(links).toEqual(rules);
});

test('every worked example is shown', () => {
  const ids = all(page('es', 'examples/'), 'h2 code').map(textOf);
  expect(ids).toEqual(model.examples.map(({ id }) => id));
});
