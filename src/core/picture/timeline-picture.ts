import type { AccessState, Holder, Move, Status } from '#core/dunning';
import type { Amount } from '#core/money';
import type { Effect } from '#core/policy';
import type { Sentence } from '#core/sentence';

/** A stage on the picture. */
export interface Flag {
  on: string;
  stage: string;
  /** The name of the stage. */
  text: Sentence;
  status: Status;
  /** The day it would have by its offset alone, where that is another; `move` says why it moved. */
  movedFrom?: string;
  move?: Move;
  effect: Effect;
  /** What holds it; only for the status `held`. */
  heldBy?: Holder;
  /** Its day rests on working days beyond the calendar, and may move. A day that is kept never says so. */
  holidaysUnknown?: true;
  /** It may move since the suspension it counts from, or a stage whose notice it waits for, may. */
  movesWith?: 'suspension' | 'notice';
}

/** Something that happened, below the band. */
export interface Mark {
  on: string;
  /** A type of ledger event, or `issued` or `due`. */
  type: string;
  text: Sentence;
  /** What was paid, returned or disputed. */
  amount?: Amount;
}

/** The timeline of one invoice as something to draw: days, states and marks; no sizes, no words. Dates are `YYYY-MM-DD`. */
export interface TimelinePicture {
  /** First and last day of the axis. */
  from: string;
  to: string;
  today: string;
  /** An invoice that is no customer's: today is neither drawn nor told. */
  isExample?: true;
  /** Each lasts until the day before the next; the last one to the end of the axis. */
  bands: readonly { from: string; state: AccessState; projected: boolean }[];
  /** Stages with a day, above the band, by day and within a day as the policy orders them. */
  flags: readonly Flag[];
  /** Stages without a day: not needed, or held without an end in sight. */
  undated: readonly Omit<Flag, 'on'>[];
  /** Payments, disputes, promises and holds, below the band; only what is known today. */
  events: readonly Mark[];
  /** Days on which the dunning clock stands, both ends included; `to` is null while no end is known. */
  held: readonly { by: Holder; from: string; to: string | null }[];
  /** Days not worked, as spans with both ends included. Empty where the axis is longer than three years. */
  notWorked: readonly { from: string; to: string }[];
  issuedOn: string;
  /** The due day, where the dunning clock begins, and the suspension, where the retention clock does. */
  dueOn: string;
  suspendedOn: string | null;
  deletionOn: string | null;
  /** The suspension that the deletion counts from may move. */
  deletionMoves?: true;
  /** First and last day for which holidays are known; null where none are. */
  holidaysKnown: { from: string; to: string } | null;
  /** What is owed, and what of it is disputed, from each day on which it changed, up to today. */
  balances: readonly { from: string; outstanding: Amount; disputed: Amount | null }[];
}
