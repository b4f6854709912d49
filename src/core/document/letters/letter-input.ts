import type { WorkCalendar } from '#core/calendar';
import type { Ledger, Timeline } from '#core/dunning';
import type { Policy } from '#core/policy';
import type { Figures } from '../deletion-days.ts';

/** Whom a letter goes to, as far as it is known; in the user's own words. */
export interface Customer {
  name?: string;
  address?: string;
  /** Which subscription the letter is about. */
  subscription?: string;
}

/** What a letter is written from. Without ledger and timeline it is a form with named gaps. */
export interface LetterInput {
  policy: Policy;
  /** Facts that are one number, by id. Late charges are stated where the reference rates are among them. */
  figures: Figures;
  /** The day on which we stand. */
  asAt: string;
  /** Together with the timeline made from it. */
  ledger?: Ledger;
  timeline?: Timeline;
  /**
   * The one that the timeline is made with; with it a letter names days that count working days. A letter of
   * a past day takes its steps from it; without one, as if nobody knew the holidays.
   */
  calendar?: WorkCalendar;
  /** Id of the stage the letter belongs to; without it the first stage that names the letter. */
  stage?: string;
  /** The letter is written today, however long ago its stage or event was: none carries a past date. */
  writtenToday?: boolean;
  customer?: Customer;
}
