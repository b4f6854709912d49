import type { Locale } from '#i18n';
import type { Ledger } from '../ledger.ts';

/** The blocks a writer may open with `:::name`. */
export const blockNames = [
  'warning',
  'note',
  'not-documented',
  'worldwide',
  'ours',
  'not-legal-advice',
] as const;

/** A block a writer may open with `:::name`. */
export type BlockName = (typeof blockNames)[number];

/** The access states, mildest first. */
export const accessStates = ['full', 'credit-hold', 'suspended', 'data-deleted'] as const;

/** The four states of access that the whole site shares. */
export type AccessState = (typeof accessStates)[number];

/** The directives a writer may use inside a sentence. */
export const inlineNames = ['fact', 'from-today', 'term', 'ui', 'state', 'lang'] as const;

/** What directives need to become words, handed in so that this room knows no dictionary. */
export interface MarkdownOptions {
  ledger: Ledger;
  /** Civil day of the build, `YYYY-MM-DD`: facts past their review date are marked. */
  today: string;
  /** Sentences in one language. */
  words: (locale: Locale) => {
    block: (name: BlockName) => string;
    state: (state: AccessState) => string;
    /** A fact's value; `bare` leaves the unit out. */
    value: (factId: string, bare: boolean) => string;
    /** That a fact's duration is counted from today. */
    fromToday: (factId: string) => string;
    /** When a source was published. */
    published: (sourceKey: string) => string;
    /** When a fact's sources were read, and, where they were not read in full, how sure it is. */
    certainty: (factId: string) => string;
    /** Says that a fact's review was due on `day`. */
    overdue: (day: string) => string;
  };
}
