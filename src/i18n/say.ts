import type { Figure, Sentence } from '#core/sentence';
import {
  formatDate,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
  formatUnit,
} from './format.ts';
import type { Locale } from './locales.ts';

/** Dictionaries by file, each nested as in `locales/`. */
export interface Words {
  readonly [key: string]: string | Words;
}

/** Says a sentence of the core in one language. A code that has no words is given back as it is. */
export type Say = (sentence: Sentence) => string;

/** Texts of ours that users may have left as they were, in every language, each with the code of its sentence. */
export type OwnTexts = ReadonlyMap<string, string>;

/**
 * The voice of one language over the dictionaries handed in: the same plurals and placeholders as
 * i18next, in a form small enough for a browser. A test proves that both say every sentence alike.
 * A user's text that is word for word one of `ownTexts` is ours, and said in this language.
 */
export function sayer(locale: Locale, words: Words, ownTexts?: OwnTexts): Say {
  const plurals = new Intl.PluralRules(locale);
  const known = new Map<string, string | undefined>();
  const wordsOf = (code: string): string | undefined => {
    if (!known.has(code)) known.set(code, wordsAt(words, code));
    return known.get(code);
  };
  const say: Say = ({ code, figures = {} }) => {
    const count = figures['count'];
    const form = count?.kind === 'count' ? plurals.select(count.count) : undefined;
    const found =
      (form && wordsOf(`${code}_${form}`)) ?? (form && wordsOf(`${code}_other`)) ?? wordsOf(code);
    if (found === undefined) return code;
    return found.replace(placeholder, (_, article: string | undefined, name: string) => {
      const value = Object.hasOwn(figures, name) ? figures[name] : undefined;
      const text = value ? figureIn(value) : '';
      if (!article) return text;
      return value?.kind === 'date' ? withArticle(article, text) : `${article} giorno ${text}`;
    });
  };
  const figureIn = (value: Figure): string => {
    switch (value.kind) {
      case 'text':
        return wordsOf(ownTexts?.get(value.text) ?? '') ?? value.text;
      case 'count':
        return formatNumber(value.count, locale);
      case 'days':
        return value.of
          ? say({
              code: `figures:${value.of}Days`,
              figures: { count: { kind: 'count', count: value.days } },
            })
          : formatUnit(value.days, 'day', locale);
      case 'hours':
        return formatUnit(value.hours, 'hour', locale);
      case 'months':
        return formatUnit(value.months, 'month', locale);
      case 'date':
        return formatDate(value.date, locale);
      case 'money':
        return formatMoney(value.value, value.currency, locale);
      case 'percent':
        return formatPercent(value.percent, locale);
      case 'said':
        return say(value.sentence);
      case 'list':
        return formatList(value.items.map(figureIn), locale);
    }
  };
  return say;
}

/** A figure, with the article before it where an Italian sentence names a day: `dal giorno {{date}}`. */
const placeholder = /(?:\b([Ii]l|[Dd]al|[Dd]el|[Aa]l) giorno )?\{\{(\w+)\}\}/g;

/** An Italian date with its article, `dal 1º maggio`, `dall’8 maggio`: before eight and eleven it is elided. */
function withArticle(article: string, date: string): string {
  if (!/^(8|11) /.test(date)) return `${article} ${date}`;
  const stem = article.replace(/^il$/i, (il) => (il === 'Il' ? 'L' : 'l'));
  return `${stem.length === 1 ? stem : `${stem}l`}’${date}`;
}

/** The words at `file:key.key`; undefined where there are none. */
function wordsAt(words: Words, code: string): string | undefined {
  const found = code
    .split(/[:.]/)
    .reduce<string | Words | undefined>(
      (at, key) => (typeof at === 'object' && Object.hasOwn(at, key) ? at[key] : undefined),
      words,
    );
  return typeof found === 'string' ? found : undefined;
}
