import { dateOf, knownDay, workingDays, type Day, type WorkCalendar } from '#core/calendar';
import { amountOf, compare, type Amount } from '#core/money';
import type { Effect, PolicyTiming } from '#core/policy';
import { accessSpans, pastAccess, type AccessState } from './access.ts';
import { balanceOn, balances } from './balances.ts';
import { deeds, lasting } from './deeds.ts';
import { freeDays } from './free-days.ts';
import { heldPeriods, holders, type Holder } from './held-periods.ts';
import { knownEvents } from './known-events.ts';
import type { Ledger } from './ledger.ts';
import { smallBalanceIn } from './small-balance.ts';
import { stageDates, type Ground, type StageDate, type Status } from './stage-dates.ts';

/** How long data outlives a suspension: days, and the id of the fact that says so. */
export interface Retention {
  days: number;
  fact: string;
}

/** One stage on the timeline of one invoice. Dates are `YYYY-MM-DD`. */
export interface TimelineStage {
  id: string;
  effect: Effect;
  /** Null when it is not needed, or held without an end in sight. */
  on: string | null;
  status: Status;
  /** What holds it today; only for the status `held`. */
  heldBy?: Holder;
  /** Present when the date lies beyond what the calendar covers: it is given, and may move. */
  holidaysUnknown?: true;
}

/** What happens, and when, to one invoice under one policy, as seen from one day. */
export interface Timeline {
  /** In the order of the policy. */
  stages: TimelineStage[];
  /** From the issue of the invoice; each state lasts until the next. */
  access: { from: string; state: AccessState; projected: boolean }[];
  /** Today; below zero when more was paid than owed. */
  outstanding: Amount;
  /** Today; null while no dispute is open. */
  disputed: Amount | null;
  /** When the data goes, by which fact; null when no suspension is in sight, or the cloud has no figure. */
  deletion: { on: string; fact: string } | null;
  /** Each day on which what is owed or disputed changed, up to today. */
  balances: { from: string; outstanding: Amount; disputed: Amount | null }[];
}

/** What a timeline is made from. */
export interface TimelineInput {
  policy: PolicyTiming;
  ledger: Ledger;
  calendar: WorkCalendar;
  /** The day on which we stand; what happens later is not known. */
  asAt: string;
  /** Null where the cloud has no count of days. */
  retention: Retention | null;
}

/**
 * The timeline of one invoice, by rules 1 to 10 of TIMELINE. The ledger must have passed `ledgerProblems`.
 * Looks ahead as if nothing more happened: nothing paid, nothing lifted, each stage done on its day.
 */
export function timeline({ policy, ledger, calendar, asAt, retention }: TimelineInput): Timeline {
  const { invoice } = ledger;
  const { currency } = invoice.amount;
  const today = knownDay(asAt);
  const days = workingDays(calendar);
  const events = knownEvents(ledger.events, today);
  const steps = balances(invoice.amount, events);
  const small = smallBalanceIn(currency, policy.smallBalance);
  const held = heldPeriods(events, steps, small, policy, days);
  const holdsToday = held.filter(({ from, to }) => from <= today && today <= to);
  const ground: Ground = {
    asAt: today,
    issuedOn: knownDay(invoice.issuedOn),
    dueOn: knownDay(invoice.dueOn),
    deeds: deeds(policy.stages, events),
    workingDays: days,
    freeDays: freeDays(held, days),
    heldBy: holders.find((holder) => holdsToday.some(({ by }) => by === holder)),
    isOwedOn: (day) => compare(balanceOn(steps, day).outstanding, small) > 0,
  };
  const dated = stageDates(policy.stages, ground);
  const suspendedOn = suspensionDay(dated, ground);
  const deletionOn =
    retention && suspendedOn !== undefined ? suspendedOn + retention.days : undefined;
  const past = pastAccess({
    ...ground,
    stages: policy.stages,
    events,
    deletionDays: retention?.days,
  });
  const balance = balanceOn(steps, today);
  const money = ({ minor }: { minor: bigint }) => amountOf(minor, currency);

  return {
    stages: dated.map((stage) => timelineStage(stage, ground)),
    access: accessSpans(past, dated, deletionOn, ground).flatMap((span) => {
      const from = dateOf(span.from);
      return from === null ? [] : { ...span, from };
    }),
    outstanding: money(balance.outstanding),
    disputed: balance.disputed ? money(balance.disputed) : null,
    deletion: deletion(deletionOn, retention),
    balances: steps.map(({ from, outstanding, disputed }) => ({
      from: dateOf(Math.max(from, Math.min(ground.issuedOn, events[0]?.day ?? Infinity))) ?? asAt,
      outstanding: money(outstanding),
      disputed: disputed ? money(disputed) : null,
    })),
  };
}

/** The suspension that the retention clock runs from: the one that lasts, else the first still to come. */
function suspensionDay(stages: readonly StageDate[], { deeds }: Ground): Day | undefined {
  const planned = stages.find(
    ({ stage, day, status }) =>
      stage.effect === 'suspended' && day !== null && status !== 'done' && status !== 'missed',
  );
  const day = lasting(deeds.suspensions)?.from ?? planned?.day ?? Infinity;
  return day < Infinity ? day : undefined;
}

function deletion(on: Day | undefined, retention: Retention | null): Timeline['deletion'] {
  const date = on === undefined ? null : dateOf(on);
  return date === null || retention === null ? null : { on: date, fact: retention.fact };
}

function timelineStage({ stage, day, status }: StageDate, ground: Ground): TimelineStage {
  const on = day === null ? null : dateOf(day);
  const isOpen = status === 'held' || status === 'due' || status === 'planned';
  return {
    id: stage.id,
    effect: stage.effect,
    on,
    status,
    ...(status === 'held' && ground.heldBy ? { heldBy: ground.heldBy } : {}),
    ...(isOpen && on !== null && day !== null && !ground.workingDays.isKnown(day)
      ? { holidaysUnknown: true as const }
      : {}),
  };
}
