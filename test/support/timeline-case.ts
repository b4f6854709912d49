import type { WorkCalendar } from '#core/calendar';
import { timeline, type Ledger, type LedgerEvent, type Timeline } from '#core/dunning';
import { invoicePicture, type TimelinePicture } from '#core/picture';
import type { PolicyTiming } from '#core/policy';
import { presetTiming } from './policy-preset.ts';

/** The holidays of the worked examples of TIMELINE. */
export const spring2026: WorkCalendar = {
  holidays: ['2026-04-06', '2026-05-01', '2026-05-04', '2026-05-05'],
  covers: { from: '2026-01-01', to: '2026-12-31' },
};

/** The invoice of the worked examples: 10,000.00 CNY, issued 2026-03-02, due 2026-04-01. */
export function ledgerOf(events: LedgerEvent[]): Ledger {
  return {
    invoice: { number: 'A-1', issuedOn: '2026-03-02', dueOn: '2026-04-01', amount: cny(10_000) },
    events,
  };
}

/** Whole yuan. */
export function cny(whole: number): { value: string; currency: string } {
  return { value: `${whole}.00`, currency: 'CNY' };
}

/** Stages done on the day that the worked examples give for them when nothing happens. */
export function doneOnTime(...stages: (keyof typeof onTime)[]): LedgerEvent[] {
  return stages.map((stage) => ({ on: onTime[stage], type: 'stage-done', stage, proved: true }));
}

const onTime = {
  'pre-due': '2026-03-25',
  'reminder-1': '2026-04-02',
  'reminder-2': '2026-04-08',
  call: '2026-04-15',
  'credit-hold': '2026-04-22',
  'final-notice': '2026-05-06',
  suspension: '2026-05-13',
};

/** What may differ from the worked examples. */
export interface Difference {
  policy?: Partial<PolicyTiming>;
  calendar?: WorkCalendar;
  retention?: { days: number; fact: string } | null;
}

/** The picture of the worked examples' invoice with these events on a day. */
export function examplePicture(events: LedgerEvent[], asAt: string): TimelinePicture {
  const made = invoicePicture({
    policy: presetTiming('balanced'),
    ledger: ledgerOf(events),
    calendar: spring2026,
    asAt,
    retention: { days: 60, fact: 'kept' },
  });
  if ('problems' in made) throw new Error('the worked examples have no problems');
  return made.picture;
}

/** The timeline of the worked examples' invoice and policy with other events and another day. */
export function timelineOf(events: LedgerEvent[], asAt: string, other: Difference = {}): Timeline {
  return timeline({
    policy: { ...presetTiming('balanced'), ...other.policy },
    ledger: ledgerOf(events),
    calendar: other.calendar ?? spring2026,
    asAt,
    retention: other.retention === undefined ? { days: 60, fact: 'kept' } : other.retention,
  });
}

/** What a timeline says of one stage, in a word and a date. */
export function stageOf(result: Timeline, id: string): string {
  const stage = result.stages.find((candidate) => candidate.id === id);
  if (!stage) throw new Error(`no stage ${id}`);
  return [stage.status, stage.on, stage.heldBy].filter(Boolean).join(' ');
}
