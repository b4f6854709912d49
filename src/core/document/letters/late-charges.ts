import { dateOf, knownDay } from '#core/calendar';
import { lateCharges, lateSentences, type LateCharge, type LateCharges } from '#core/late-payment';
import { amountOf, minorUnits, type Amount } from '#core/money';
import { figure, sentence } from '#core/sentence';
import type { Block } from '../document.ts';
import { withoutGaps } from '../gaps.ts';
import type { Amounts } from './amounts.ts';
import type { LetterCase } from './letter-case.ts';
import { letterOfStage } from './letter-of-stage.ts';
import { says } from './says.ts';

/** Late charges and the last day that they are reckoned to; a bare mark where the claim has no known sum. */
type Claim = { charge: LateCharge; until: string } | 'open';

/**
 * What is to be paid: alone, or with interest and fixed sum up to the day of the letter and their total. Where
 * the rate of that day is not known yet, up to the last day of a known one. Where the law or the contract adds
 * charges that can not be reckoned at all, the letter says that they are added. Nothing is added where the
 * policy charges nothing, where nothing is late or still to be paid, and where no statute supports a charge.
 * Amounts of a day ahead suppose that nothing is paid until then.
 */
export function toBePaid(c: LetterCase): { claimed: boolean; blocks: Block[] } {
  const claim = claimOf(c);
  if (claim === undefined || !c.amounts) return { claimed: true, blocks: [] };
  if (claim === 'open') return { claimed: true, blocks: [says('part.lateChargesAdded')] };
  return { claimed: false, blocks: sums(claim.charge, claim.until, c.amounts) };
}

/** Whether a letter went out already that claims late charges: all do but the friendly ones. */
export function isClaimed({ policy, timeline }: LetterCase): boolean {
  return policy.stages.some((stage) => {
    const letter = letterOfStage(stage);
    const isFirm = letter !== null && letter !== 'pre-due' && letter !== 'reminder-1';
    return (
      isFirm && timeline?.stages.some(({ id, status }) => id === stage.id && status === 'done')
    );
  });
}

function claimOf(c: LetterCase): Claim | undefined {
  const { ledger, timeline, day, amounts } = c;
  if (!ledger || !timeline || day === undefined || !amounts) return undefined;
  if (Number(amounts.claimed.value) === 0) return undefined;
  const upTo = (asAt: string): LateCharges =>
    lateCharges({
      charges: withoutGaps(c.policy.lateCharges),
      law: c.policy.law,
      dueOn: ledger.invoice.dueOn,
      balances: timeline.balances,
      asAt,
      figures: c.figures,
    });
  const whole = upTo(day);
  if ('interest' in whole) return charged(whole, day);
  if ('none' in whole) return undefined;
  const { code, halfYear } = whole.refused;
  if (code === 'currency' || code === 'charges-open') return 'open';
  if (code !== 'rate-unknown' || halfYear === undefined) return undefined;
  const until = dayBefore(halfYear);
  const known = upTo(until);
  return 'interest' in known ? charged(known, until) : 'open';
}

function charged(charge: LateCharge, until: string): Claim | undefined {
  const isNothing = Number(charge.interest.value) === 0 && charge.compensation === null;
  return isNothing ? undefined : { charge, until };
}

/** The last day before a half-year such as `2027-h1`. */
function dayBefore(halfYear: string): string {
  const first = `${halfYear.slice(0, 4)}-${halfYear.endsWith('h1') ? '01' : '07'}-01`;
  return dateOf(knownDay(first) - 1) ?? first;
}

/** Principal, interest, fixed sum and total; then how the interest comes about, as no sum of its own. */
function sums(charge: LateCharge, until: string, { claimed }: Amounts): Block[] {
  const said = lateSentences(charge, until);
  const spans = said.filter(({ code }) => code === 'late-charges:line');
  const bearsInterest = Number(charge.interest.value) > 0;
  return [
    says('part.lateCharges'),
    {
      id: 'to-be-paid',
      kind: 'lines',
      lines: [
        sentence('letters:part.principal', { amount: figure.money(claimed) }),
        ...said.filter((one) => !spans.includes(one)),
        total(charge, until, claimed),
      ],
    },
    ...(bearsInterest
      ? [
          says('part.interestGoesOn'),
          says('part.interestLines'),
          { id: 'interest', kind: 'lines' as const, lines: spans },
        ]
      : []),
  ];
}

/** All in one sum; a fixed sum in another currency stands beside it. */
function total({ interest, compensation }: LateCharge, until: string, claimed: Amount) {
  const { currency } = claimed;
  const isSame = compensation?.currency === currency;
  const parts = [claimed, interest, ...(compensation && isSame ? [compensation] : [])];
  const all = parts.reduce((sum, { value }) => sum + (minorUnits(value, currency) ?? 0n), 0n);
  const figures = { amount: figure.money(amountOf(all, currency)), date: figure.date(until) };
  return compensation && !isSame
    ? sentence('letters:part.totalAnd', { ...figures, other: figure.money(compensation) })
    : sentence('letters:part.total', figures);
}
