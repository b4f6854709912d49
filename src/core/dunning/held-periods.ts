import { knownDay, type Day, type WorkingDays } from '#core/calendar';
import { compare, subtract, type Money } from '#core/money';
import type { PolicyTiming } from '#core/policy';
import type { Balance } from './balances.ts';
import type { Dated } from './known-events.ts';
import { planHoldsTo } from './plan.ts';

/** What stands in the way of collecting, the first named first when several do. */
export const holders = [
  'dispute',
  'promise',
  'plan',
  'legal',
  'manual',
  'payment-in-transit',
] as const;

/** What stands in the way of collecting. */
export type Holder = (typeof holders)[number];

/** Days held by one thing, both ends included; `to` is `Infinity` while no end is known. */
export interface HeldPeriod {
  by: Holder;
  from: Day;
  to: Day;
}

/** Rule 2 of TIMELINE: every period held by what the ledger knows, looking ahead as if nothing more happened. */
export function heldPeriods(
  events: readonly Dated[],
  steps: readonly Balance[],
  smallBalance: Money,
  policy: Pick<PolicyTiming, 'promisesPause' | 'postingDays'>,
  workingDays: WorkingDays,
): HeldPeriod[] {
  return [
    ...disputed(steps, smallBalance),
    ...(policy.promisesPause ? promises(events) : []),
    ...plans(events),
    ...placed(events, policy.postingDays, workingDays),
  ].filter(({ from, to }) => to >= from);
}

function disputed(steps: readonly Balance[], smallBalance: Money): HeldPeriod[] {
  return steps.flatMap(({ from, outstanding, disputed }, index) => {
    if (!disputed || compare(subtract(outstanding, disputed), smallBalance) > 0) return [];
    return { by: 'dispute' as const, from, to: (steps[index + 1]?.from ?? Infinity) - 1 };
  });
}

function promises(events: readonly Dated[]): HeldPeriod[] {
  return oneAtATime(
    events,
    (event) =>
      event.type === 'promise'
        ? { by: 'promise', from: event.day, to: knownDay(event.until) }
        : undefined,
    ({ type }) => type === 'promise-kept' || type === 'promise-broken',
  );
}

function plans(events: readonly Dated[]): HeldPeriod[] {
  return oneAtATime(
    events,
    (event, index) =>
      event.type === 'plan-agreed'
        ? { by: 'plan', from: event.day, to: planHoldsTo(event, events.slice(index + 1)) }
        : undefined,
    ({ type }) => type === 'cancelled',
  );
}

/** Periods of which a new one takes the place of the one that runs. What ends one frees the day it happens on. */
function oneAtATime(
  events: readonly Dated[],
  begins: (event: Dated, index: number) => HeldPeriod | undefined,
  ends: (event: Dated) => boolean,
): HeldPeriod[] {
  const periods: HeldPeriod[] = [];
  events.forEach((event, index) => {
    const next = begins(event, index);
    const running = periods.at(-1);
    if (running && (next || ends(event))) running.to = Math.min(running.to, event.day - 1);
    if (next) periods.push(next);
  });
  return periods;
}

/** Holds run beside each other, so that one more never shortens another. A payment ends those in transit. */
function placed(
  events: readonly Dated[],
  postingDays: number,
  workingDays: WorkingDays,
): HeldPeriod[] {
  const periods: HeldPeriod[] = [];
  let running: HeldPeriod[] = [];
  for (const event of events) {
    if (event.type === 'hold-placed') {
      const posted = () =>
        event.reason === 'payment-in-transit'
          ? workingDays.after(event.day, postingDays)
          : Infinity;
      const to = event.until === undefined ? posted() : knownDay(event.until);
      const period = { by: event.reason, from: event.day, to };
      periods.push(period);
      running.push(period);
    }
    const isOver = ({ by }: HeldPeriod) =>
      (event.type === 'payment' && by === 'payment-in-transit') ||
      (event.type === 'hold-lifted' && (event.reason ?? by) === by);
    for (const period of running.filter(isOver)) period.to = Math.min(period.to, event.day - 1);
    running = running.filter((period) => !isOver(period));
  }
  return periods;
}
