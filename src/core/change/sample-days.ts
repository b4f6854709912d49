import { dateOf, knownDay, type Day, type WorkCalendar } from '#core/calendar';
import { timeline, type Timeline } from '#core/dunning';
import { deletionFactOf, timingOf, type PolicyDraft } from '#core/policy';

/** What the sample invoice is told with. */
export interface Sample {
  calendar: WorkCalendar;
  /** Figures of `facts.yaml` by id. */
  figures: ReadonlyMap<string, number>;
  /** Due day of the sample invoice, `YYYY-MM-DD`; it was issued as long before as the policy gives to pay. */
  dueOn: string;
}

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

const usualTermDays = 30;

/** When each stage of a policy comes, and when the data goes, for one invoice of the policy's own term. */
export function sampleDays(policy: PolicyDraft, { calendar, figures, dueOn }: Sample): SampleDays {
  const due = knownDay(dueOn);
  const issued = due - (policy.invoicing?.termDays ?? usualTermDays);
  const issuedOn = dateOf(issued) ?? dueOn;
  const told = timelineOf(policy, { calendar, figures, dueOn }, issuedOn);
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

function timelineOf(policy: PolicyDraft, sample: Sample, issuedOn: string): Timeline | undefined {
  const { calendar, figures, dueOn } = sample;
  const timing = timingOf(policy);
  if (!timing) return undefined;
  const fact = deletionFactOf[policy.cloud];
  const days = fact === null ? undefined : figures.get(fact);
  const currency = typeof policy.smallBalance === 'object' ? policy.smallBalance.currency : 'CNY';
  const amount = { value: '999999999999', currency };
  return timeline({
    policy: timing,
    ledger: { invoice: { number: 'sample', issuedOn, dueOn, amount }, events: [] },
    calendar,
    asAt: issuedOn,
    retention: fact === null || days === undefined ? null : { days, fact },
  });
}
