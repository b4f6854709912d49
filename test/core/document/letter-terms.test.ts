import { describe, expect, test } from 'vitest';
import type { WorkCalendar } from '#core/calendar';
import { effectChanges } from '#core/change';
import { forCustomer, letterFor, policyDocument, summaryDocument } from '#core/document';
import type { LedgerEvent } from '#core/dunning';
import { invoicePicture } from '#core/picture';
import type { LetterId, Policy } from '#core/policy';
import { formatDate, formatMoney, locales } from '#i18n';
import { wholePolicy } from '../../support/policy-preset.ts';
import { cny, doneOnTime, ledgerOf, spring2026, timelineOf } from '../../support/timeline-case.ts';
import { figures } from '../decision/suspension.ts';
import { faults, saidIn, says, sentencesOf } from './said.ts';

const balanced = wholePolicy('balanced');

interface Situation {
  asAt: string;
  events?: LedgerEvent[];
  policy?: Partial<Policy>;
  /** Handed to the timeline and to the letter. */
  calendar?: WorkCalendar;
  figures?: ReadonlyMap<string, number>;
}

/** A letter about the invoice of the worked examples: issued on 2 March, due on 1 April 2026. */
function letter(
  id: LetterId,
  { asAt, events = [], policy = {}, calendar, figures: known = figures }: Situation,
) {
  const whole = { ...balanced, ...policy };
  const other = { policy: { stages: whole.stages }, calendar: calendar ?? spring2026 };
  const retention = { days: 60, fact: 'data.deletion.suspended.21vianet' };
  const document = letterFor(id, {
    policy: whole,
    figures: known,
    asAt,
    ledger: ledgerOf(events),
    timeline: timelineOf(events, asAt, { ...other, retention }),
    ...(calendar ? { calendar } : {}),
  });
  expect(faults(document)).toEqual([]);
  const codes = sentencesOf(document).map(({ code }) => code.replace('letters:', ''));
  return { document, codes };
}

describe('the time to dispute an invoice', () => {
  const within = (windowDays: number) => ({ disputes: { ...balanced.disputes, windowDays } });
  const delivered = (on: string): LedgerEvent => ({ on, type: 'delivered' });
  const asAt = '2026-03-25';

  test.each([
    ['is told as a date once the delivery is known', [delivered('2026-03-05')], 30, '2026-04-04'],
    ['is told up to its last day', [delivered('2026-03-05')], 20, '2026-03-25'],
    ['runs from the last delivery', [delivered('2026-03-20'), delivered('2026-03-05')], 30, '2026-04-19'],
  ])('%s', (_, events, days, lastDay) => {
    const { document, codes } = letter('pre-due', { asAt, events, policy: within(days) });
    expect(codes).toEqual(expect.arrayContaining(['part.disputeBy', 'part.undisputed']));
    for (const locale of locales) {
      expect(saidIn(document, locale)).toContain(formatDate(lastDay, locale));
    }
  }); // prettier-ignore

  test('is told in days while nobody knows when the invoice arrived', () => {
    const { codes } = letter('pre-due', { asAt, policy: within(23) });
    expect(codes).toContain('part.dispute');
  });

  test.each([
    ['since the delivery', [delivered('2026-03-05')], 19],
    ['since the issue, with no delivery known', [], 22],
    ['since the issue, with a delivery that is still to come', [delivered('2026-03-26')], 22],
  ])('that may be over, %s, is promised no more, and an objection can still be sent', (_, events, days) => {
    const { document, codes } = letter('pre-due', { asAt, events, policy: within(days) });
    const isKnown = events.some(({ on }) => on <= asAt);
    expect(codes).toContain(isKnown ? 'part.disputeOver' : 'part.objection');
    for (const promise of ['part.dispute', 'part.disputeBy', 'part.undisputed']) {
      expect(codes).not.toContain(promise);
    }
    for (const locale of locales) {
      const said = saidIn(document, locale);
      expect(said).toContain(balanced.disputes.route);
      expect(said.includes(formatDate('2026-03-24', locale))).toBe(isKnown);
    }
  }); // prettier-ignore
});

describe('the answer to a dispute', () => {
  const opened = (on: string, amount = 4_000): LedgerEvent[] => [
    { on, type: 'dispute-opened', amount: cny(amount) },
  ];

  test.each([
    ['2026-03-20', 'dispute-acknowledged.due.ahead'],
    ['2026-04-01', 'dispute-acknowledged.due.ahead'],
    ['2026-04-02', 'dispute-acknowledged.due.past'],
  ])('given on %s says whether the rest is due or was', (asAt, code) => {
    const { document, codes } = letter('dispute-acknowledged', { asAt, events: opened(asAt) });
    expect(codes.filter((one) => one.includes('.due.'))).toEqual([code]);
    for (const locale of locales) {
      const named = saidIn(document, locale).split(formatDate('2026-04-01', locale));
      expect(named.length).toBeGreaterThanOrEqual(3);
    }
  });

  test('speaks of no rest where the whole invoice is in dispute', () => {
    const asAt = '2026-04-02';
    const { codes } = letter('dispute-acknowledged', { asAt, events: opened(asAt, 10_000) });
    expect(codes.filter((one) => one.includes('.due.'))).toEqual([]);
  });

  test.each([
    ['as a date over weekend and holiday', spring2026, 'answerBy'],
    ['in working days without a calendar', undefined, 'answer'],
    ['in working days past the known holidays', { ...spring2026, covers: { from: '2026-01-01', to: '2026-04-12' } }, 'answer'],
  ])('comes by a day that is told %s', (_, calendar, name) => {
    const asAt = '2026-04-03';
    const answerWithinWorkingDays = 5;
    const { document, codes } = letter('dispute-acknowledged', {
      asAt,
      events: opened(asAt),
      policy: { disputes: { ...balanced.disputes, answerWithinWorkingDays } },
      ...(calendar ? { calendar } : {}),
    });
    expect(codes.filter((one) => one.includes('.answer'))).toEqual([`dispute-acknowledged.${name}`]);
    for (const locale of locales) {
      const isNamed = saidIn(document, locale).includes(formatDate('2026-04-13', locale));
      expect(isNamed).toBe(name === 'answerBy');
    }
  }); // prettier-ignore
});

describe('a letter of a past day', () => {
  const later: LedgerEvent[] = [
    { on: '2026-04-10', type: 'payment', amount: cny(2_000) },
    { on: '2026-04-11', type: 'dispute-opened', amount: cny(3_000) },
    { on: '2026-04-20', type: 'payment', amount: cny(1_000) },
  ];
  const events = [...doneOnTime('pre-due', 'reminder-1', 'reminder-2'), ...later];

  test.each<[LetterId, string, string]>([
    ['pre-due', '2026-03-25', '2026-04-02'],
    ['reminder-1', '2026-04-02', '2026-04-08'],
  ])('knows what was known then: %s of %s', (id, day, next) => {
    const then = letter(id, { asAt: day, events, calendar: spring2026 });
    const seenLater = letter(id, { asAt: '2026-04-22', events, calendar: spring2026 });
    expect(seenLater.document).toEqual(then.document);
    for (const locale of locales) {
      const said = saidIn(seenLater.document, locale);
      expect(said).toContain(formatDate(next, locale));
      expect(said).toContain(formatMoney(10_000, 'CNY', locale));
      expect(said).not.toContain(formatMoney(3_000, 'CNY', locale));
    }
  });

  test('is, for the answer to a dispute, the day of the dispute: its promise lies ahead', () => {
    const asAt = '2026-04-22';
    const { document } = letter('dispute-acknowledged', { asAt, events, calendar: spring2026 });
    for (const locale of locales) {
      const said = saidIn(document, locale);
      expect(said).toContain(formatDate('2026-04-11', locale));
      expect(said).not.toContain(formatDate(asAt, locale));
      expect(said).toContain(formatMoney(8_000, 'CNY', locale));
      expect(said).toContain(formatMoney(5_000, 'CNY', locale));
    }
  });

  test('is no day ahead: a letter still to come knows what is known today', () => {
    const { document } = letter('credit-hold', { asAt: '2026-04-21', events });
    for (const locale of locales) {
      expect(saidIn(document, locale)).toContain(formatMoney(7_000, 'CNY', locale));
    }
  });
});

describe('late charges', () => {
  const agreed: Partial<Policy> = {
    lateCharges: {
      kind: 'contract-rate',
      percentPerYear: 10,
      primeRateAtSigning: null,
      fixedCompensation: null,
    },
  };
  const byLaw = (law: Policy['law']): Partial<Policy> => ({
    lateCharges: { kind: 'statutory', fixedCompensation: null },
    law,
  });
  const spanish = byLaw({ regime: 'es', debtor: 'large-enterprise', creditor: 'small-enterprise' });
  const consumer = byLaw({ regime: 'es', debtor: 'consumer', creditor: 'small-enterprise' });
  const untilFinal = doneOnTime('pre-due', 'reminder-1', 'reminder-2', 'call', 'credit-hold');
  const charges = (codes: readonly string[]) =>
    codes.filter((code) => sums.has(code) || code.startsWith('late-charges:'));
  const sums = new Set(
    ['lateCharges', 'lateChargesAdded', 'principal', 'total', 'totalAnd', 'interestGoesOn', 'interestLines']
      .map((name) => `part.${name}`),
  ); // prettier-ignore

  test.each([
    ['2026-05-06', 'the day on which we stand'],
    ['2026-04-29', 'an earlier day, as if nothing were paid until then'],
  ])('are stated up to the day of the letter, seen on %s, %s', (asAt) => {
    const { document } = letter('final-notice', { asAt, events: untilFinal, policy: agreed });
    for (const locale of locales) {
      const said = saidIn(document, locale);
      // 35 days after 1 April on 10,000 at 10 per cent.
      expect(said).toContain(formatMoney(95.89, 'CNY', locale));
      expect(said).toContain(formatDate('2026-05-06', locale));
    }
  });

  test('come with the fixed sum that the law adds', () => {
    const { document, codes } = letter('reminder-2', { asAt: '2026-04-08', policy: spanish });
    expect(charges(codes)).toEqual([
      'part.lateCharges',
      'part.principal',
      'late-charges:interest',
      'late-charges:compensation',
      'part.totalAnd',
      'part.interestGoesOn',
      'part.interestLines',
      'late-charges:line',
    ]);
    for (const locale of locales) {
      expect(saidIn(document, locale)).toContain(formatMoney(40, 'EUR', locale));
    }
  });

  test.each<[string, LetterId, Situation]>([
    ['the reminder is the first, friendly one', 'reminder-1', { asAt: '2026-04-02', policy: spanish }],
    ['the policy charges nothing', 'reminder-2', { asAt: '2026-04-08' }],
    ['nothing is late yet', 'pre-due', { asAt: '2026-03-25', policy: agreed }],
    ['the law does not reach the customer', 'reminder-2', { asAt: '2026-04-08', policy: consumer }],
    ['the invoice is withdrawn', 'reactivation', { asAt: '2026-06-21', policy: agreed, events: [{ on: '2026-05-13', type: 'suspended' }, { on: '2026-06-20', type: 'cancelled' }, { on: '2026-06-21', type: 'reactivated' }] }],
  ])('are not stated where %s', (_, id, situation) => {
    expect(charges(letter(id, situation).codes)).toEqual([]);
  }); // prettier-ignore

  test.each(
    (['cn', 'eu', 'es', 'it', 'uk', 'other'] as const).flatMap((regime) =>
      (['public-body', 'consumer'] as const).map((debtor) => [regime, debtor] as const),
    ),
  )('add a fixed sum under %s law, for a %s, only where policy and summary say so', (regime, debtor) => {
    const policy = byLaw({ regime, debtor, creditor: 'small-enterprise' });
    const { codes } = letter('reminder-2', { asAt: '2026-04-08', policy });
    const isAdded = ['late-charges:compensation', 'part.lateChargesAdded'].some((code) => codes.includes(code));
    for (const make of [policyDocument, summaryDocument]) {
      const said = sentencesOf(make({ ...balanced, ...policy }, { figures })).map(({ code }) => code);
      const clauses = JSON.stringify(make({ ...balanced, ...policy }, { figures }));
      expect(said.some((code) => code.includes('late'))).toBe(true);
      expect(clauses.includes('clause.late-charges.fixed')).toBe(isAdded);
    }
  }); // prettier-ignore

  test('are stated to the last day of a known rate, in a letter of a later day', () => {
    const events: LedgerEvent[] = [...untilFinal, { on: '2026-05-13', type: 'suspended' }];
    const until = letter('data-warning', { asAt: '2026-12-31', policy: spanish, events });
    const later = letter('data-warning', { asAt: '2027-01-12', policy: spanish, events });
    expect(charges(later.codes)).toContain('late-charges:compensation');
    expect(charges(later.codes)).toEqual(charges(until.codes));
    for (const locale of locales) {
      expect(saidIn(later.document, locale)).toContain(formatDate('2026-12-31', locale));
    }
  });

  test('that can not be reckoned at all are still said to be added', () => {
    const unknown = new Map(
      [...figures].filter(([id]) => !id.startsWith('late-payment.reference.')),
    );
    const known = { asAt: '2026-05-06', events: untilFinal, policy: spanish, figures: unknown };
    const { codes } = letter('final-notice', known);
    expect(charges(codes)).toEqual(['part.lateChargesAdded']);
    expect(codes).toContain('part.claimed');
  });

  test('add up with what is not in dispute to one total', () => {
    const fixed = { ...agreed, lateCharges: { kind: 'contract-rate' as const, percentPerYear: 10, primeRateAtSigning: null, fixedCompensation: cny(300) } }; // prettier-ignore
    const events = [...untilFinal, { on: '2026-04-05', type: 'dispute-opened' as const, amount: cny(4_000) }]; // prettier-ignore
    const { document, codes } = letter('final-notice', {
      asAt: '2026-05-06',
      events,
      policy: fixed,
    });
    expect(codes).not.toContain('part.claimed');
    // 3 days of 10,000 and 32 of 6,000 at 10 per cent, and the fixed sum.
    for (const locale of locales) {
      const said = saidIn(document, locale);
      for (const sum of [6_000, 60.82, 300, 6_360.82]) {
        expect(said).toContain(formatMoney(sum, 'CNY', locale));
      }
    }
  });

  test.each([
    ['before any firm letter', [], false],
    ['after the second reminder', untilFinal, true],
  ] as const)('stand in the answer to a dispute %s: %s', (_, done, isSaid) => {
    const events = [...done, { on: '2026-04-25', type: 'dispute-opened' as const, amount: cny(4_000) }]; // prettier-ignore
    const { codes } = letter('dispute-acknowledged', {
      asAt: '2026-04-25',
      events,
      policy: agreed,
    });
    expect(codes.includes('part.total')).toBe(isSaid);
  });

  test('are stated to whoever is active again and still owes', () => {
    const { codes } = letter('reactivation', {
      asAt: '2026-06-21',
      policy: agreed,
      events: [
        { on: '2026-05-13', type: 'suspended' },
        { on: '2026-06-21', type: 'reactivated' },
      ],
    });
    expect(charges(codes)).toContain('late-charges:interest');
  });
});

describe('a suspension beyond the known holidays', () => {
  const untilMay: WorkCalendar = { holidays: [], covers: { from: '2026-01-01', to: '2026-05-10' } };
  const events = doneOnTime('pre-due', 'reminder-1', 'reminder-2', 'call', 'credit-hold');
  const asAt = '2026-05-06';

  test('may come a working day later, while the day by which to pay stays', () => {
    const { document, codes } = letter('final-notice', { asAt, events, calendar: untilMay });
    expect(codes).toEqual(expect.arrayContaining(['final-notice.effect', 'suspension.mayMove']));
    for (const locale of locales) {
      // Subject, effect, and twice where it says that it may move.
      const named = saidIn(document, locale).split(formatDate('2026-05-13', locale));
      expect(named.length).toBeGreaterThanOrEqual(5);
    }
  });

  test('does not move where the holidays are known, or where the policy keeps its day', () => {
    const stages = balanced.stages.map((stage) => ({ ...stage, onNonWorkingDay: 'keep' as const }));
    const kept = letter('final-notice', { asAt, events, calendar: untilMay, policy: { stages } });
    const known = letter('final-notice', { asAt, events, calendar: spring2026 });
    for (const { codes } of [kept, known]) expect(codes).not.toContain('suspension.mayMove');
  });
});

describe('a payment on its way', () => {
  const untilFinal = doneOnTime('pre-due', 'reminder-1', 'reminder-2', 'call', 'credit-hold');
  const gone: LedgerEvent[] = [
    ...untilFinal,
    ...doneOnTime('final-notice'),
    { on: '2026-05-13', type: 'suspended' },
  ];
  const crossed = (codes: readonly string[]) => codes.filter((code) => code.includes('.crossed.'));

  test.each<[LetterId, string, LedgerEvent[]]>([
    ['reminder-2', '2026-04-08', doneOnTime('pre-due', 'reminder-1')],
    ['final-notice', '2026-05-06', untilFinal],
  ])('is waited for before a suspension, and %s says how long', (id, asAt, events) => {
    expect(crossed(letter(id, { asAt, events }).codes)).toEqual(['part.crossed.some']);
  });

  test.each<[LetterId, string, LedgerEvent[]]>([
    ['suspension', '2026-05-13', [...untilFinal, ...doneOnTime('final-notice')]],
    ['data-warning', '2026-06-12', gone],
    ['last-warning', '2026-06-27', gone],
    ['data-warning', '2026-05-06', untilFinal],
    ['plan-agreed', '2026-06-20', [...gone, { on: '2026-06-20', type: 'plan-agreed', instalments: [] }]],
  ])('holds no deletion: %s of %s promises no wait', (id, asAt, events) => {
    expect(crossed(letter(id, { asAt, events }).codes)).toEqual(['part.crossed.suspended']);
  }); // prettier-ignore

  test('asks for no proof before anything is due', () => {
    expect(crossed(letter('pre-due', { asAt: '2026-03-25' }).codes)).toEqual([
      'part.crossed.early',
    ]);
  });
});

describe('the day of the deletion', () => {
  const untilFinal = doneOnTime('pre-due', 'reminder-1', 'reminder-2', 'call', 'credit-hold');
  const days = (codes: readonly string[]) => codes.filter((code) => /^deletion\.(on|notBefore|after)/.test(code)); // prettier-ignore

  test('is only the earliest one in a letter that goes out before the suspension, which may still move', () => {
    const { document, codes } = letter('final-notice', { asAt: '2026-05-06', events: untilFinal });
    expect(days(codes)).toEqual(['deletion.notBefore']);
    for (const locale of locales) {
      expect(saidIn(document, locale)).toContain(formatDate('2026-07-12', locale));
    }
  });

  test('follows the suspension when that comes later than planned', () => {
    const events: LedgerEvent[] = [
      ...untilFinal,
      ...doneOnTime('final-notice'),
      { on: '2026-05-20', type: 'suspended' },
    ];
    const { document, codes } = letter('suspension', { asAt: '2026-05-20', events });
    expect(days(codes)).toEqual(['deletion.on']);
    for (const locale of locales) {
      const said = saidIn(document, locale);
      expect(said).toContain(formatDate('2026-07-19', locale));
      expect(said).not.toContain(formatDate('2026-07-12', locale));
    }
  });
});

test('after a last warning no further step is announced, only the deletion', () => {
  const events: LedgerEvent[] = [{ on: '2026-05-13', type: 'suspended' }];
  const { codes } = letter('last-warning', { asAt: '2026-06-27', events });
  expect(codes.filter((code) => code.startsWith('next.'))).toEqual([]);
  expect(codes).toContain('deletion.on');
});

test('a stage with a name of its own heads the firm reminder that it sends', () => {
  const stages = balanced.stages.map((stage) =>
    stage.id === 'call' ? { ...stage, id: 'reminder-3', letter: 'reminder-2' } : stage,
  );
  const events = doneOnTime('pre-due', 'reminder-1', 'reminder-2');
  const { document } = letter('reminder-2', { asAt: '2026-04-15', events, policy: { stages } });
  for (const locale of locales) {
    const name = says[locale]({ code: 'policy:stage.reminder-3' });
    expect(says[locale](document.title).startsWith(name)).toBe(true);
  }
});

describe('the stop line, decided in the partner’s own house, under any name', () => {
  const others = balanced.stages.filter(({ id }) => id !== 'stop-line' && id !== 'data-warning-45');
  const last = others.findLast(({ anchor }) => anchor === 'suspension');
  if (!last) throw new Error('the preset has a warning after the suspension');
  const line = { ...last, id: 'our-decision', name: 'Wir entscheiden', role: 'Vorstand', letter: null, offset: { ...last.offset, days: 55 } }; // prettier-ignore
  const stages = [...others, line];
  const policy = { ...balanced, stages };
  const events: LedgerEvent[] = [{ on: '2026-05-13', type: 'suspended' }];
  const picture = invoicePicture({ policy, ledger: ledgerOf(events), calendar: spring2026, asAt: '2026-07-01', retention: null }); // prettier-ignore
  if ('problems' in picture) throw new Error('nothing is wrong with this invoice');

  test.each([
    ['letter', () => letter('data-warning', { asAt: '2026-07-01', events, policy: { stages } }).document],
    ['summary', () => summaryDocument(policy, { figures })],
    ['policy', () => policyDocument(policy, { figures, ...picture })],
  ])('is told in no %s', (_, make) => {
    expect(JSON.stringify(make())).not.toMatch(/Wir entscheiden|our-decision/);
  }); // prettier-ignore

  test('is no change that customers are told of', () => {
    const was = forCustomer({ ...policy, stages: others });
    expect(effectChanges(was, forCustomer(policy), { figures })).toEqual([]);
  });

  test.each([
    ['a letter goes out', { letter: 'last-warning' }],
    ['access changes', { effect: 'data-deleted' as const }],
    ['an account manager calls', { role: 'account-manager' }],
    ['it comes before the suspension', { anchor: 'due' as const }],
  ])('is a stage like any other where %s', (_, other) => {
    const open = { ...policy, stages: [...others, { ...line, ...other }] };
    expect(JSON.stringify(policyDocument(open, { figures }))).toContain('Wir entscheiden');
  });
});

describe('a part payment', () => {
  const costsFirst = 'costs-interest-principal';
  const order = (partPayments: Policy['invoicing']['partPayments']) => ({
    invoicing: { ...balanced.invoicing, partPayments },
  });
  const charged = {
    lateCharges: {
      kind: 'contract-rate' as const,
      percentPerYear: 10,
      primeRateAtSigning: null,
      fixedCompensation: null,
    },
  };
  const paid: LedgerEvent[] = [
    { on: '2026-04-03', type: 'payment', amount: cny(5_000) },
    { on: '2026-04-05', type: 'payment-returned', amount: cny(1_000) },
    { on: '2026-05-20', type: 'payment', amount: cny(500) },
  ];
  const before = doneOnTime('pre-due', 'reminder-1', 'reminder-2', 'call', 'credit-hold');
  const final = (policy: Partial<Policy>, events: LedgerEvent[] = paid) =>
    letter('final-notice', { asAt: '2026-05-06', events: [...before, ...events], policy });

  test.each(locales)('is told in %s with the invoice and what is left, without one that comes later', (locale) => {
    const said = saidIn(final(order(costsFirst)).document, locale);
    for (const sum of [10_000, 4_000, 6_000]) expect(said).toContain(formatMoney(sum, 'CNY', locale));
    expect(saidIn(final(order(costsFirst), []).document, locale)).not.toContain(
      formatMoney(4_000, 'CNY', locale),
    );
  }); // prettier-ignore

  test.each([
    ['costs first, with late charges', { ...order(costsFirst), ...charged }, 'part.paymentsSet.charged'],
    ['costs first, without late charges', order(costsFirst), 'part.paymentsSet.plain'],
    ['the price first', { ...order('principal-first'), ...charged }, undefined],
    ['the oldest invoice first', { ...order('oldest-invoice-first'), ...charged }, undefined],
  ])('in a policy of %s is set as the letter says', (_, policy, expected) => {
    const told = ({ codes }: { codes: string[] }) => codes.find((code) => code.startsWith('part.paymentsSet'));
    expect(told(final(policy))).toBe(expected);
    expect(told(final(policy, []))).toBeUndefined();
  }); // prettier-ignore

  test('that goes to interest first makes the interest of a letter no higher than by that order', () => {
    const { document } = final({ ...order(costsFirst), ...charged });
    // 10 per cent a year: 1 day on 10,000, 2 on 5,000, 32 on 6,000; the payments would have left a little more.
    const interest = 2.74 + 2.74 + 52.6;
    expect(saidIn(document, 'en')).toContain(formatMoney(6_000 + interest, 'CNY', 'en'));
    const byOrder = 2.74 + (2 * 5_002.74 + 32 * 6_004.11) * (0.1 / 365);
    expect(interest).toBeLessThanOrEqual(byOrder);
  });

  test('and what is outstanding after it mean the same in the policy as in a letter', () => {
    const clause = (policy: Partial<Policy>) =>
      sentencesOf(policyDocument({ ...balanced, ...policy }, { figures }))
        .map(({ code }) => code)
        .find((code) => code.includes('clause.invoicing.outstanding'));
    expect(clause(order(costsFirst))).toMatch(/plain$/);
    expect(clause({ ...order(costsFirst), ...charged })).toMatch(/interest$/);
    expect(clause({ ...order('principal-first'), ...charged })).toMatch(/plain$/);
  });
});
