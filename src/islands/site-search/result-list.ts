import type { Locale } from '#i18n';
import type { Outcome, Result } from '#search';
import type { SearchData } from '#search/data';
import { element } from '../ui/element.ts';
import type { Say } from './sentences.ts';

/** One result as an item of the list. */
export function resultItem(result: Result, reader: Locale, say: Say): HTMLLIElement {
  const lang = result.locale === reader ? undefined : result.locale;
  const excerpt = element('p', { lang });
  for (const { text, match } of result.passage) {
    excerpt.append(match ? element('mark', {}, text) : text);
  }
  const item = element(
    'li',
    { 'data-slug': result.slug, 'data-matched-locale': result.matchedLocale },
    element('a', { href: result.address, lang }, result.title),
  );
  if (result.isTool) item.append(element('div', { class: 'from-tool' }, say('tool')));
  if (result.box) item.append(element('div', { class: 'from-box' }, say(`block.${result.box}`)));
  item.append(excerpt);
  if (result.matchedLocale !== reader) item.append(foundElsewhere(result, say));
  return item;
}

/** *found in Italian: “insoluto”*, with the word marked as Italian. */
function foundElsewhere(result: Result, say: Say): HTMLElement {
  const language = say(`language.${result.matchedLocale}`);
  const mark = '\u0000';
  const [before = '', after = ''] = say('found', { language, words: mark }).split(mark);
  const words = element('span', { lang: result.matchedLocale }, result.matchedWords);
  return element('small', {}, before, words, after);
}

/** The concepts that were named, as links into the glossary. */
export function conceptLine(
  concepts: Outcome['concepts'],
  data: SearchData,
  say: Say,
): HTMLElement | undefined {
  const ids = new Set(concepts.map(({ id }) => id));
  const named = data.concepts.filter(({ id }) => ids.has(id));
  if (named.length === 0) return undefined;
  const line = element('p', { class: 'concepts' }, `${say('glossary')} `);
  named.forEach(({ id, name }, index) => {
    const href = `/${data.locale}/glossary/#${id}`;
    line.append(index > 0 ? ', ' : '', element('a', { href }, name));
  });
  return line;
}
