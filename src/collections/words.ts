import { formatDate, type Locale } from '#i18n';
import { translator } from '#i18n/dictionaries';
import type { Ledger } from './ledger.ts';
import type { MarkdownOptions } from './markdown/index.ts';
import { sayNumber, sayValue } from './fact-value.ts';
import type { Fact, Source } from './schemas.ts';

/** When a source was published and read, and, where it was not read in full, how sure its fact is. */
export function provenance(source: Source, certainty: Fact['certainty'], locale: Locale): string {
  const t = translator(locale);
  const published = source.published
    ? t('article.published', { date: formatDate(source.published, locale) })
    : t('article.undated');
  const read = t('article.read', { date: formatDate(source.read, locale) });
  const parts = [published, read];
  if (certainty !== 'read') parts.push(t(`fact.certainty.${certainty}`));
  return parts.join('; ');
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
  return {
    block: (name) => t(`block.${name}`),
    state: (state) => t(`state.${state}`),
    value: (id, bare) => {
      const { value } = found(ledger.facts, id);
      return bare ? sayNumber(value, locale, t) : sayValue(value, locale, t);
    },
    provenance: (id, key) =>
      provenance(found(ledger.sources, key), found(ledger.facts, id).certainty, locale),
    overdue: (date) => t('fact.check', { date }),
  };
}

function found<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`No entry ${key}: the content was not checked first.`);
  return value;
}
