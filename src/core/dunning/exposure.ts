import { dateOf, knownDay } from '#core/calendar';
import { amountOf, moneyOf, type Amount } from '#core/money';
import type { Cloud } from '#core/policy';
import { monthsLater } from './months-later.ts';
import type { Timeline } from './timeline.ts';

/** Billing cycles and what they come to. */
export interface Billed {
  cycles: number;
  amount: Amount;
}

/** What the operator has billed the partner for the subscription meanwhile (FACTS K15). */
export interface Exposure extends Billed {
  /** Of these cycles, those that the partner must have paid by today, whether or not the customer pays (FACTS B2, B6). */
  payable: Billed;
  /** Cycles by the day on which the suspension is planned; null when none is ahead. */
  bySuspension: (Billed & { on: string }) | null;
  /**
   * Cycles that begin while access is suspended; null when there is none. 21Vianet documents nothing about
   * them (FACTS S37): they may be billed, `documented` is false, and they are not among the others.
   * Worldwide they are billed (FACTS S38), and so they are.
   */
  whileSuspended: (Billed & { documented: boolean }) | null;
  /** Ids of the facts used. */
  cites: string[];
}

/** What exposure is reckoned from. */
export interface ExposureInput {
  cloud: Cloud;
  /** What the operator charges for a month. Where nobody says, the whole invoice counts as one month. */
  monthly: Amount;
  /** Issue of the invoice, `YYYY-MM-DD`; the operator is taken to bill from the same day on. */
  issuedOn: string;
  asAt: string;
  /** From the timeline of the invoice. */
  access: Timeline['access'];
  /** Figures of `facts.yaml` by id. */
  figures: ReadonlyMap<string, number>;
}

const facts = {
  '21vianet': {
    terms: 'billing.terms.21vianet',
    others: ['billing.advance.21vianet', 'billing.invoice-frequency.21vianet'],
    whileSuspended: null,
  },
  'worldwide-nce': {
    terms: 'billing.terms.worldwide',
    others: [],
    whileSuspended: 'suspension.billing.nce.worldwide',
  },
} as const satisfies Record<Cloud, unknown>;

/** A month is billed in advance (FACTS S39): on the day of issue, and on that day of every later month. */
export function exposure(input: ExposureInput): Exposure {
  const { cloud, monthly, issuedOn, asAt, access, figures } = input;
  const { terms, others, whileSuspended: billsOn } = facts[cloud];
  const termDays = figures.get(terms);
  if (termDays === undefined) throw new RangeError(`no figure for the fact ${terms}`);
  const planned = access.find(({ state, projected }) => state === 'suspended' && projected);
  const days = billingDays(issuedOn, planned && planned.from > asAt ? planned.from : asAt);
  const past = days.filter((day) => day <= asAt);
  const suspended = past.filter((day) => isCutOff(access, day));
  const counted = billsOn ? past : past.filter((day) => !isCutOff(access, day));
  const billed = (cycles: number): Billed => ({
    cycles,
    amount: amountOf(moneyOf(monthly).minor * BigInt(cycles), monthly.currency),
  });
  return {
    ...billed(counted.length),
    payable: billed(
      counted.filter((day) => (dateOf(knownDay(day) + termDays) ?? '9999') <= asAt).length,
    ),
    bySuspension: planned
      ? {
          on: planned.from,
          ...billed(counted.length + days.filter((day) => day > asAt && day < planned.from).length),
        }
      : null,
    whileSuspended:
      suspended.length > 0 ? { ...billed(suspended.length), documented: billsOn !== null } : null,
    cites: [terms, ...others, ...(suspended.length > 0 && billsOn ? [billsOn] : [])],
  };
}

function billingDays(issuedOn: string, until: string): string[] {
  const days: string[] = [];
  for (let day = issuedOn; day <= until; day = monthsLater(issuedOn, days.length)) days.push(day);
  return days;
}

/** Whether the customer could use nothing on a day that has been. */
function isCutOff(access: Timeline['access'], day: string): boolean {
  const span = access.findLast(({ from, projected }) => !projected && from <= day);
  return span?.state === 'suspended' || span?.state === 'data-deleted';
}
