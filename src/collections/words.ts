import { formatDate, type Locale } from '#i18n';
import { translator } from '#i18n/dictionaries';
import { sourceKeys, type Ledger } from './ledger.ts';
import type { MarkdownOptions } from './markdown/index.ts';
import { sayNumber, sayValue } from './fact-value.ts';
import type { Fact, Source } from './schemas.ts';

/** When a source was published, or that it does not say. */
export function published(source: Source, locale: Locale): string {
  const t = translator(locale);
  return source.published
    ? t('article.published', { date: formatDate(source.published, locale) })
    : t('article.undated');
}

/** When sources were read, the longest ago if they differ, and how sure a fact is that was not read in full. */
export function certainty(
  sources: readonly Source[],
  sure: Fact['certainty'],
  locale: Locale,
): string {
  const t = translator(locale);
  const first = sources.map((source) => source.read).sort()[0];
  const read = first ? [t('article.read', { date: formatDate(first, locale) })] : [];
  return [...read, ...(sure === 'read' ? [] : [t(`fact.certainty.${sure}`)])].join('; ');
}

/** The words of the dictionaries, in the shape in which the Markdown plugins ask for them. */
export function markdownWords(ledger: Ledger): MarkdownOptions['words'] {
  const known = new Map<Locale, ReturnType<MarkdownOptions['words']>>();
  return (locale) => {
    const made = known.get(locale) ?? wordsOf(ledger, locale);
    known.set(locale, made);
    return made;
  };
}

function wordsOf(ledger: Ledger, locale: Locale): ReturnType<MarkdownOptions['words']> {
  const t = translator(locale);
  const value = once((id) => sayValue(found(ledger.facts, id).value, locale, t));
  const number = once((id) => sayNumber(found(ledger.facts, id).value, locale, t));
  return {
    block: (name) => t(`block.${name}`),
    state: (state) => t(`state.${state}`),
    value: (id, bare) => (bare ? number(id) : value(id)),
    fromToday: once((id) => t('fact.fromToday', { value: value(id) })),
    published: once((key) => published(found(ledger.sources, key), locale)),
    certainty: once((id) => {
      const fact = found(ledger.facts, id);
      const sources = sourceKeys(fact).map((key) => found(ledger.sources, key));
      return certainty(sources, fact.certainty, locale);
    }),
    overdue: (date) => t('fact.check', { date }),
  };
}

/** Says a thing once a build: thousands of pages say it again. */
function once(say: (key: string) => string): (key: string) => string {
  const said = new Map<string, string>();
  return (key) => {
    const known = said.get(key) ?? say(key);
    said.set(key, known);
    return known;
  };
}

function found<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`No entry ${key}: the content was not checked first.`);
  return value;
}
