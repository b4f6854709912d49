import { dateOf, knownDay, type Day } from '#core/calendar';
import type { LedgerEvent, TimelineInput } from '#core/dunning';
import type { StageDraft } from '#core/policy';

/** What the slow way says of a stage. */
export interface SlowStage {
  id: string;
  status: string;
  on: string | null;
}

const far = 1200;

/**
 * TIMELINE read again by another hand: day after day, each day asked anew what holds it. Only for ledgers in
 * which nobody was suspended yet. Slow, and good for nothing but to be compared with.
 */
export function slowTimeline({ policy, ledger, calendar, asAt }: TimelineInput): SlowStage[] {
  const today = knownDay(asAt);
  const due = knownDay(ledger.invoice.dueOn);
  const issue = knownDay(ledger.invoice.issuedOn);
  const small = Number(policy.smallBalance);
  const known = ledger.events
    .filter(({ on }) => on <= asAt)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const until = (day: Day) => known.filter(({ on }) => knownDay(on) <= day);
  const amount = (event: LedgerEvent) => ('amount' in event ? Number(event.amount.value) : 0);

  const isWorking = (day: Day) => {
    const date = dateOf(day) ?? '';
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
    return !calendar.holidays.includes(date) && weekday !== 0 && weekday !== 6;
  };
  const owed = (day: Day) =>
    until(day).reduce(
      (sum, event) =>
        event.type === 'payment' ? sum - amount(event)
        : event.type === 'payment-returned' ? sum + amount(event)
        : sum,
      Number(ledger.invoice.amount.value),
    ); // prettier-ignore

  function isHeld(day: Day): boolean {
    const past = until(day);
    const latest = (...types: string[]) => past.findLast(({ type }) => types.includes(type));
    const dispute = latest('dispute-opened', 'dispute-closed');
    if (dispute?.type === 'dispute-opened' && owed(day) - amount(dispute) <= small) return true;
    const promise = latest('promise', 'promise-kept', 'promise-broken');
    if (policy.promisesPause && promise?.type === 'promise' && day <= knownDay(promise.until)) return true; // prettier-ignore
    const plan = latest('plan-agreed');
    if (plan?.type === 'plan-agreed' && planRuns(plan, day)) return true;
    return past.some((event, index) => {
      if (event.type !== 'hold-placed') return false;
      const isLifted = past.slice(index + 1).some(
        (later) =>
          (later.type === 'hold-lifted' && (later.reason ?? event.reason) === event.reason) ||
          (later.type === 'payment' && event.reason === 'payment-in-transit'),
      ); // prettier-ignore
      if (isLifted) return false;
      if (event.until) return day <= knownDay(event.until);
      if (event.reason !== 'payment-in-transit') return true;
      return day <= count(knownDay(event.on), policy.postingDays, isWorking);
    });
  }

  function planRuns(plan: Extract<LedgerEvent, { type: 'plan-agreed' }>, day: Day): boolean {
    const later = known.slice(known.indexOf(plan) + 1);
    const instalments = plan.instalments
      .map(({ dueOn, amount: { value } }) => ({
        by: Math.max(knownDay(dueOn), knownDay(plan.on)),
        value: Number(value),
      }))
      .sort((a, b) => a.by - b.by);
    const paidBy = (last: Day) =>
      later
        .filter(({ on }) => knownDay(on) <= last)
        .reduce(
          (sum, event) =>
            event.type === 'payment' ? sum + amount(event)
            : event.type === 'payment-returned' ? Math.max(0, sum - amount(event))
            : sum,
          0,
        ); // prettier-ignore
    const isLate = instalments.some(({ by }, index) => {
      if (by >= day) return false;
      const expected = instalments.slice(0, index + 1).reduce((sum, { value }) => sum + value, 0);
      return Array.from({ length: day - by + 1 }, (_, days) => by + days).some(
        (since) => paidBy(since) < expected,
      );
    });
    return !isLate && day <= (instalments.at(-1)?.by ?? -Infinity);
  }

  /** The `left`-th day after `day` that counts; never, when it does not come in some years. */
  function count(day: Day, left: number, counts: (day: Day) => boolean): Day {
    let at = day;
    for (let more = left; more > 0;) {
      if (at > today + far || at === Infinity) return Infinity;
      if (counts(++at)) more--;
    }
    return at;
  }
  const first = (day: Day, fits: (day: Day) => boolean): Day =>
    day === Infinity ? day : count(day - 1, 1, fits);
  const isFree = (day: Day) => !isHeld(day);
  const isFreeAndWorked = (day: Day) => isFree(day) && isWorking(day);

  const doneOn = (stage: StageDraft) =>
    known.find(
      (event) =>
        event.type === 'stage-done' &&
        event.stage === stage.id &&
        (!stage.proofNeeded || event.proved === true),
    )?.on;
  const lastDone = policy.stages.findLastIndex((stage) => doneOn(stage) !== undefined);
  let earliest = -Infinity;
  let suspendedOn: Day | undefined;
  let earliestOfData = -Infinity;

  return policy.stages.map((stage, index): SlowStage => {
    const { id, anchor, offset, noticeDays, onNonWorkingDay } = stage;
    const says = (status: string, day: Day | null) => ({ id, status, on: day === null ? null : dateOf(day) }); // prettier-ignore
    const moved = (day: Day) => (onNonWorkingDay === 'next' ? first(day, isWorking) : day);
    const done = doneOn(stage);
    if (done !== undefined) {
      earliest = Math.max(earliest, count(knownDay(done), noticeDays, isFree));
      return says('done', knownDay(done));
    }
    if (anchor === 'suspension') {
      if (suspendedOn === undefined || suspendedOn === Infinity) return says('not-needed', null);
      const day = moved(Math.max(suspendedOn + offset.days, earliestOfData, today));
      earliestOfData = day + noticeDays;
      return says(isHeld(today) ? 'held' : day === today ? 'due' : 'planned', day);
    }
    const from = anchor === 'issue' ? issue : due;
    const own =
      offset.days <= 0
        ? from + offset.days
        : count(from, offset.days, offset.count === 'working' ? isFreeAndWorked : isFree);
    if (index < lastDone) {
      const passed = policy.stages.slice(index + 1).flatMap((later) => doneOn(later) ?? []);
      return says('missed', Math.min(own, ...passed.map(knownDay)));
    }
    if (offset.days <= 0 && today > due) {
      return owed(moved(own)) > small ? says('missed', moved(own)) : says('not-needed', null);
    }
    if (owed(today) <= small) return says('not-needed', null);
    const free = first(Math.max(own, earliest, today), isFree);
    const day = onNonWorkingDay === 'next' ? first(free, isFreeAndWorked) : free;
    earliest = Math.max(earliest, day === Infinity ? day : count(day, noticeDays, isFree));
    if (stage.effect === 'suspended') suspendedOn ??= day;
    return says(isHeld(today) ? 'held' : day === today ? 'due' : 'planned', day);
  });
}
