import type { Policy } from '#core/policy';
import { lacking, type Change, type Fixtures } from './fixture.ts';

type Law = Policy['law'];

/** A policy under a law, with a debtor and an SME as creditor, and so many days to pay. */
function under(regime: Law['regime'], debtor: Law['debtor'], termDays = 30, more?: Change): Change {
  return (policy) => {
    policy.law = { regime, debtor, creditor: 'small-enterprise' };
    policy.invoicing.termDays = termDays;
    more?.(policy);
  };
}

const none: Change = (p) => (p.lateCharges = { kind: 'none' });
const rate =
  (percentPerYear: number, primeRateAtSigning: number | null = null): Change =>
  (p) =>
    (p.lateCharges = {
      kind: 'contract-rate',
      percentPerYear,
      primeRateAtSigning,
      fixedCompensation: null,
    });
const fixed =
  (value: string | null, currency = 'EUR'): Change =>
  (p) =>
    (p.lateCharges = {
      kind: 'statutory',
      fixedCompensation: value === null ? null : { value, currency },
    });
const monthEnd: Change = (p) => (p.invoicing.countedFrom = 'month-end');
const largeCreditor: Change = (p) => (p.law.creditor = 'large-enterprise');

/** Fixtures of the rules that look at the law, the term and what a late payment costs. */
export const lawFixtures: Readonly<Record<string, Fixtures>> = {
  'term-over-operator': {
    fails: {
      '31 days under 21Vianet': (p) => (p.invoicing.termDays = 31),
      '61 days worldwide': (p) => {
        p.cloud = 'worldwide-nce';
        p.invoicing.termDays = 61;
      },
      'one day from the end of the month': (p) => {
        monthEnd(p);
        p.invoicing.termDays = 1;
      },
    },
    passes: {
      '30 days under 21Vianet': () => undefined,
      '60 days worldwide': (p) => {
        p.cloud = 'worldwide-nce';
        p.invoicing.termDays = 60;
      },
      'the term is still open': (p) => lacking(p, (draft) => delete draft.invoicing?.termDays),
    },
  },
  'term-long-eu': {
    fails: { '61 days': under('eu', 'small-enterprise', 61), '31 from the end of the month': under('eu', 'large-enterprise', 31, monthEnd) },
    passes: {
      '60 days': under('eu', 'small-enterprise', 60),
      'a public authority, which another rule judges': under('eu', 'public-body', 61),
      'a consumer': under('eu', 'consumer', 61),
    },
  },
  'term-long-es': {
    fails: { '61 days': under('es', 'small-enterprise', 61) },
    passes: { '60 days': under('es', 'small-enterprise', 60), 'Italian law': under('it', 'small-enterprise', 61) },
  },
  'term-long-it': {
    fails: { '61 days': under('it', 'small-enterprise', 61), 'a public body': under('it', 'public-body', 61) },
    passes: { '60 days': under('it', 'small-enterprise', 60) },
  },
  'term-long-uk': {
    fails: { '61 days': under('uk', 'small-enterprise', 61) },
    passes: { '60 days': under('uk', 'small-enterprise', 60) },
  },
  'term-public-eu': {
    fails: { '31 days': under('eu', 'public-body', 31) },
    passes: { '30 days': under('eu', 'public-body', 30), 'a business': under('eu', 'large-enterprise', 31) },
  },
  'term-public-cn': {
    fails: { '31 days': under('cn', 'public-body', 31), '60 days': under('cn', 'public-body', 60) },
    passes: {
      '30 days': under('cn', 'public-body', 30),
      'owed to a large enterprise': under('cn', 'public-body', 31, largeCreditor),
      '61 days, which another rule judges': under('cn', 'public-body', 61),
    },
  },
  'term-public-max-cn': {
    fails: { '61 days': under('cn', 'public-body', 61) },
    passes: { '60 days': under('cn', 'public-body', 60), 'a large enterprise': under('cn', 'large-enterprise', 61) },
  },
  'term-large-cn': {
    fails: { '61 days': under('cn', 'large-enterprise', 61) },
    passes: {
      '60 days': under('cn', 'large-enterprise', 60),
      'owed to a large enterprise': under('cn', 'large-enterprise', 61, largeCreditor),
      'between SMEs': under('cn', 'small-enterprise', 61),
    },
  },
  'interest-missing-eu': {
    fails: { 'no charge': under('eu', 'public-body', 30, none), 'a rate of nothing': under('eu', 'small-enterprise', 30, rate(0)) },
    passes: {
      'a rate': under('eu', 'small-enterprise', 30, rate(8)),
      'what the law gives': under('eu', 'small-enterprise', 30, fixed('40.00')),
      'a consumer': under('eu', 'consumer', 30, none),
      'still open': under('eu', 'small-enterprise', 30, (p) => lacking(p, (draft) => delete draft.lateCharges)),
    },
  },
  'interest-missing-es': {
    fails: { 'no charge': under('es', 'small-enterprise', 30, none) },
    passes: { 'a rate': under('es', 'small-enterprise', 30, rate(8)) },
  },
  'interest-missing-it': {
    fails: { 'no charge': under('it', 'small-enterprise', 30, none) },
    passes: { 'a rate': under('it', 'small-enterprise', 30, rate(8)) },
  },
  'interest-missing-uk': {
    fails: { 'no charge': under('uk', 'small-enterprise', 30, none) },
    passes: { 'a rate': under('uk', 'small-enterprise', 30, rate(8)) },
  },
  'interest-missing-cn': {
    fails: { 'a public body': under('cn', 'public-body', 30, none), 'a large enterprise': under('cn', 'large-enterprise', 30, rate(0)) },
    passes: {
      'between SMEs': under('cn', 'small-enterprise', 30, none),
      'owed to a large enterprise': under('cn', 'public-body', 30, (p) => {
        none(p);
        largeCreditor(p);
      }),
    },
  },
  'compensation-low-eu': {
    fails: { '39.99 euros': under('eu', 'small-enterprise', 30, fixed('39.99')), 'none': under('eu', 'small-enterprise', 30, rate(8)) },
    passes: {
      '40 euros': under('eu', 'small-enterprise', 30, fixed('40.00')),
      'zloty, which cannot be compared': under('eu', 'small-enterprise', 30, fixed('1.00', 'PLN')),
      'no charge at all, which another rule judges': under('eu', 'small-enterprise', 30, none),
    },
  },
  'compensation-low-es': {
    fails: { '39 euros': under('es', 'small-enterprise', 30, fixed('39')) },
    passes: { '40 euros': under('es', 'small-enterprise', 30, fixed('40')) },
  },
  'compensation-low-it': {
    fails: { 'none': under('it', 'small-enterprise', 30, rate(8)) },
    passes: {
      '40 euros': under('it', 'small-enterprise', 30, fixed('40.00')),
      'what the law gives': under('it', 'small-enterprise', 30, fixed(null)),
    },
  },
  'compensation-low-uk': {
    fails: { '70 pounds': under('uk', 'small-enterprise', 30, fixed('70.00', 'GBP')), 'none': under('uk', 'small-enterprise', 30, rate(8)) },
    passes: { '100 pounds': under('uk', 'small-enterprise', 30, fixed('100.00', 'GBP')), 'EU law': under('eu', 'small-enterprise', 30, fixed('70.00')) },
  },
  'compensation-in-china': {
    fails: { '40 euros': fixed('40.00') },
    passes: { 'none': fixed(null), 'EU law': under('eu', 'small-enterprise', 30, fixed('40.00')) },
  },
  'rate-below-floor-cn': {
    fails: { '3 per cent, and the floor is 3.1': under('cn', 'public-body', 30, rate(3, 3.1)) },
    passes: {
      'the floor': under('cn', 'public-body', 30, rate(3.1, 3.1)),
      'between SMEs': under('cn', 'small-enterprise', 30, rate(3, 3.1)),
      'the floor is not known': under('cn', 'public-body', 30, rate(3)),
      'nothing, which another rule judges': under('cn', 'public-body', 30, rate(0, 3.1)),
    },
  },
  'prime-rate-unknown-cn': {
    fails: { 'a rate without its floor': under('cn', 'large-enterprise', 30, rate(8)) },
    passes: { 'a rate with its floor': under('cn', 'large-enterprise', 30, rate(8, 3.1)), 'between SMEs': under('cn', 'small-enterprise', 30, rate(8)) },
  },
  'rate-abusive-es': {
    // 70 per cent below 8 points is 2.4.
    fails: { '2.4 per cent': under('es', 'small-enterprise', 30, rate(2.4)) },
    passes: {
      '2.41 per cent, which depends on a rate we do not know': under('es', 'small-enterprise', 30, rate(2.41)),
      'EU law': under('eu', 'small-enterprise', 30, rate(2.4)),
    },
  },
  'rate-copied-from-operator': {
    fails: { '18 per cent a year': rate(18) },
    passes: { '17 per cent a year': rate(17) },
  },
  'consumer-debtor': {
    fails: { 'a consumer': under('es', 'consumer') },
    passes: { 'the debtor is still open': (p) => lacking(p, (draft) => delete draft.law?.debtor) },
  },
  'law-not-covered': {
    fails: { 'another law': under('other', 'small-enterprise') },
    passes: { 'British law': under('uk', 'small-enterprise') },
  },
}; // prettier-ignore
