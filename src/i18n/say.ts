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
  const known = new Map<string, Template | undefined>();
  const templateOf = (code: string): Template | undefined => {
    if (!known.has(code)) known.set(code, templateAt(words, code));
    return known.get(code);
  };
  const say: Say = ({ code, figures = {} }) => {
    const count = figures['count'];
    const form = count?.kind === 'count' ? plurals.select(count.count) : undefined;
    const found =
      (form && templateOf(`${code}_${form}`)) ??
      (form && templateOf(`${code}_other`)) ??
      templateOf(code);
    if (found === undefined) return code;
    const gaps = found.gaps.map(({ article, name, after }) => {
      const value = Object.hasOwn(figures, name) ? figures[name] : undefined;
      const text = value ? figureIn(value) : '';
      if (!article) return text + after;
      const day = value?.kind === 'date' ? withArticle(article, text) : `${article} giorno ${text}`;
      return day + after;
    });
    return gaps.length === 0 ? found.before : found.before + gaps.join('');
  };
  const figureIn = (value: Figure): string => {
    switch (value.kind) {
      case 'text':
        return ownTexts?.has(value.text)
          ? say({ code: ownTexts.get(value.text) ?? '' })
          : value.text;
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

/** Words cut at their placeholders, once: the same sentences are said again at every key. */
interface Template {
  before: string;
  gaps: readonly { article: string | undefined; name: string; after: string }[];
}

/** The words at `file:key.key`; undefined where there are none. */
function templateAt(words: Words, code: string): Template | undefined {
  const found = code
    .split(/[:.]/)
    .reduce<string | Words | undefined>(
      (at, key) => (typeof at === 'object' && Object.hasOwn(at, key) ? at[key] : undefined),
      words,
    );
  if (typeof found !== 'string') return undefined;
  const [before = '', ...rest] = found.split(placeholder);
  const gaps = [];
  for (let at = 0; at < rest.length; at += 3) {
    gaps.push({ article: rest[at], name: rest[at + 1] ?? '', after: rest[at + 2] ?? '' });
  }
  return { before, gaps };
}
