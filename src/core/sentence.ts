/** How the core speaks without words: the code of a sentence in `locales/`, and the figures it needs. */
export interface Sentence {
  /** `file:key.key`, such as `letters:final-notice.subject`. */
  code: string;
  /** By the name of their placeholder. The one named `count` chooses the plural form. */
  figures?: Readonly<Record<string, Figure>>;
}

/** A value inside a sentence; each language writes it in its own way. */
export type Figure =
  /** Words of a user, in whatever language they wrote them: shown as they are. */
  | { kind: 'text'; text: string }
  | { kind: 'count'; count: number }
  /** Without a kind of day only where nothing near it counts days of another kind. */
  | { kind: 'days'; days: number; of?: 'working' | 'calendar' }
  | { kind: 'hours'; hours: number }
  | { kind: 'months'; months: number }
  /** A civil date `YYYY-MM-DD`. */
  | { kind: 'date'; date: string }
  /** A decimal string with its currency of ISO 4217. */
  | { kind: 'money'; value: string; currency: string }
  /** 1.5 for one and a half per cent. */
  | { kind: 'percent'; percent: number }
  /** A word of its own, such as the name of a role. */
  | { kind: 'said'; sentence: Sentence }
  | { kind: 'list'; items: readonly Figure[] };

/** A sentence of a code, with its figures. */
export function sentence(code: string, figures?: Sentence['figures']): Sentence {
  return figures ? { code, figures } : { code };
}

/** A user's own words as a sentence. */
export function asWritten(text: string): Sentence {
  return { code: 'figures:asWritten', figures: { text: { kind: 'text', text } } };
}

/** The figures of a sentence, one function for each kind. */
export const figure = {
  text: (text: string): Figure => ({ kind: 'text', text }),
  count: (count: number): Figure => ({ kind: 'count', count }),
  days: (days: number): Figure => ({ kind: 'days', days }),
  workingDays: (days: number): Figure => ({ kind: 'days', days, of: 'working' }),
  calendarDays: (days: number): Figure => ({ kind: 'days', days, of: 'calendar' }),
  hours: (hours: number): Figure => ({ kind: 'hours', hours }),
  months: (months: number): Figure => ({ kind: 'months', months }),
  date: (date: string): Figure => ({ kind: 'date', date }),
  money: ({ value, currency }: { value: string; currency: string }): Figure => ({
    kind: 'money',
    value,
    currency,
  }),
  percent: (percent: number): Figure => ({ kind: 'percent', percent }),
  said: (code: string, figures?: Sentence['figures']): Figure => ({
    kind: 'said',
    sentence: sentence(code, figures),
  }),
  list: (items: readonly Figure[]): Figure => ({ kind: 'list', items }),
} as const;
