import type { AccessState, Status } from '#core/dunning';
import type { Sentence } from '#core/sentence';

/** The timeline of one invoice as something to draw: days, states and marks; no sizes, no words. Dates are `YYYY-MM-DD`. */
export interface TimelinePicture {
  /** First and last day of the axis. */
  from: string;
  to: string;
  today: string;
  /** Each lasts until the day before the next; the last one to the end of the axis. */
  bands: readonly { from: string; state: AccessState; projected: boolean }[];
  /** Stages, above the band. */
  flags: readonly {
    on: string;
    stage: string;
    text: Sentence;
    status: Status;
    movedFrom?: string;
  }[];
  /** Payments, disputes, promises and holds, below the band. */
  events: readonly { on: string; type: string; text: Sentence }[];
  /** Days not worked, as spans with both ends included. */
  notWorked: readonly { from: string; to: string }[];
  /** The due day, where the dunning clock begins, and the suspension, where the retention clock does. */
  dueOn: string;
  suspendedOn: string | null;
  deletionOn: string | null;
}
