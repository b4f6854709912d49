import { dateOf, knownDay, type WorkCalendar } from '#core/calendar';
import { timeline } from '#core/dunning';
import type { StageDraft } from '#core/policy';

const weekendsAlone: WorkCalendar = { holidays: [], covers: null };

/** Days of a stage after the due date of one sample invoice: by itself, and with the others; null for never. */
export interface SampleDay {
  own: number | null;
  real: number | null;
}

/** What the timeline makes of the stages for an invoice due on a day, as if no day were free. */
export function sampleDays(stages: readonly StageDraft[], dueOn: number, termDays: number): SampleDay[] {
  const real = daysOf(stages, dueOn, termDays);
  return stages.map((stage, index) => {
    if (stage.anchor !== 'suspension') {
      return { own: daysOf([stage], dueOn, termDays)[0] ?? null, real: real[index] ?? null };
    }
    const suspension = stages.findIndex(({ effect }, at) => effect === 'suspended' && real[at] !== null);
    const from = suspension >= 0 && suspension < index ? (real[suspension] ?? null) : null;
    return { own: from === null ? null : from + stage.offset.days, real: real[index] ?? null };
  });
} // prettier-ignore

function daysOf(stages: readonly StageDraft[], dueOn: number, termDays: number) {
  const date = (day: number) => dateOf(day) ?? '';
  const { stages: dated } = timeline({
    policy: {
      cloud: '21vianet',
      smallBalance: '0',
      promisesPause: false,
      postingDays: 0,
      stages: stages.map((stage) => ({ ...stage, onNonWorkingDay: 'keep' })),
    },
    ledger: {
      invoice: {
        number: 'sample',
        issuedOn: date(dueOn - termDays),
        dueOn: date(dueOn),
        amount: { value: '1', currency: 'CNY' },
      },
      events: [],
    },
    calendar: weekendsAlone,
    // Long before the earliest stage that a schema allows, so that nothing is due already.
    asAt: date(dueOn - termDays - 400),
    retention: null,
  });
  return dated.map(({ on }) => (on === null ? null : knownDay(on) - dueOn));
}
