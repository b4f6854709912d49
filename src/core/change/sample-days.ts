import { dateOf, knownDay, type Day, type WorkCalendar } from '#core/calendar';
import { timeline, type Timeline } from '#core/dunning';
import { deletionFactOf, timingOf, type PolicyDraft, type StageDraft } from '#core/policy';
import { ruleOf } from './when.ts';

/** Days of a sample invoice that nobody pays, each stage done on its day. */
export interface SampleDays {
  issuedOn: Day;
  dueOn: Day;
  /** Undefined where there is no suspension. */
  suspendedOn: Day | undefined;
  /** By the id of the stage; a stage that never comes has none. */
  stages: ReadonlyMap<string, Day>;
  deletionOn: Day | undefined;
}

/** Any day would do: no weekend or holiday moves anything. */
const dueOn = '2026-01-05';

const usualTermDays = 30;

/** Days before the issue from which the invoice is looked at, more than a stage can lie before it. */
const lead = 366;

const noHolidays: WorkCalendar = { holidays: [], covers: null };

/**
 * When each stage of a policy comes, and when the data goes, as the policy means it: for one invoice of its own
 * term, without weekends and holidays in the way. What notices and earlier stages push is pushed.
 */
export function sampleDays(
  policy: PolicyDraft,
  { figures }: { figures: ReadonlyMap<string, number> },
): SampleDays {
  const due = knownDay(dueOn);
  const issued = due - (policy.invoicing?.termDays ?? usualTermDays);
  const told = timelineOf(policy, figures, issued);
  const stages = new Map(
    told?.stages.flatMap(({ id, on }): [string, Day][] =>
      on === null ? [] : [[id, knownDay(on)]],
    ),
  );
  const suspension = told?.stages.find(({ effect }) => effect === 'suspended');
  return {
    issuedOn: issued,
    dueOn: due,
    suspendedOn: suspension ? stages.get(suspension.id) : undefined,
    stages,
    deletionOn: told?.deletion ? knownDay(told.deletion.on) : undefined,
  };
}

/** Calendar days that a rule takes where each week is worked from Monday to Friday, begun on a Monday. */
export function calendarDays({ offset, anchor }: Pick<StageDraft, 'offset' | 'anchor'>): number {
  const { days, isWorking } = ruleOf({ offset, anchor });
  return isWorking ? Math.floor(days / 5) * 7 + (days % 5) : days;
}

function timelineOf(
  policy: PolicyDraft,
  figures: ReadonlyMap<string, number>,
  issued: Day,
): Timeline | undefined {
  const timing = timingOf(policy);
  if (!timing) return undefined;
  const stages = timing.stages.map((stage) => ({
    ...stage,
    onNonWorkingDay: 'keep' as const,
    offset: { days: calendarDays(stage), count: 'calendar' as const },
  }));
  const fact = deletionFactOf[policy.cloud];
  const days = fact === null ? undefined : figures.get(fact);
  const currency = typeof policy.smallBalance === 'object' ? policy.smallBalance.currency : 'CNY';
  const amount = { value: '999999999999', currency };
  const issuedOn = dateOf(issued) ?? dueOn;
  return timeline({
    policy: { ...timing, stages },
    ledger: { invoice: { number: 'sample', issuedOn, dueOn, amount }, events: [] },
    calendar: noHolidays,
    asAt: dateOf(issued - lead) ?? issuedOn,
    retention: fact === null || days === undefined ? null : { days, fact },
  });
}
