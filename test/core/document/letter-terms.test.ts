import { describe, expect, test } from 'vitest';
import type { WorkCalendar } from '#core/calendar';
import { letterFor } from '#core/document';
import type { LedgerEvent } from '#core/dunning';
import type { LetterId, Policy } from '#core/policy';
import { formatDate, formatMoney, locales } from '#i18n';
import { wholePolicy } from '../../support/policy-preset.ts';
import { cny, doneOnTime, ledgerOf, spring2026, timelineOf } from '../../support/timeline-case.ts';
import { figures } from '../decision/suspension.ts';
import { faults, saidIn, sentencesOf } from './said.ts';

const balanced = wholePolicy('balanced');

interface Situation {
  asAt: string;
  events?: LedgerEvent[];
  policy?: Partial<Policy>;
  /** Handed to the timeline and to the letter. */
  calendar?: WorkCalendar;
}

/** A letter about the invoice of the worked examples: issued on 2 March, due on 1 April 2026. */
function letter(id: LetterId, { asAt, events = [], policy = {}, calendar }: Situation) {
  const whole = { ...balanced, ...policy };
  const other = { policy: { stages: whole.stages }, calendar: calendar ?? spring2026 };
  const retention = { days: 60, fact: 'data.deletion.suspended.21vianet' };
  const document = letterFor(id, {
    policy: whole,
    figures,
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
    expect(codes).toContain('part.objection');
    for (const promise of ['part.dispute', 'part.disputeBy', 'part.undisputed']) {
      expect(codes).not.toContain(promise);
    }
    for (const locale of locales) {
      const said = saidIn(document, locale);
      expect(said).toContain(balanced.disputes.route);
      expect(said).not.toContain(`${days} `);
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
    codes.filter((code) => code === 'part.lateCharges' || code.startsWith('late-charges:'));

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
      'late-charges:interest',
      'late-charges:compensation',
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
    ['the reference rate is not known', 'reminder-2', { asAt: '2031-04-02', policy: spanish }],
    ['the invoice is withdrawn', 'reactivation', { asAt: '2026-06-21', policy: agreed, events: [{ on: '2026-05-13', type: 'suspended' }, { on: '2026-06-20', type: 'cancelled' }, { on: '2026-06-21', type: 'reactivated' }] }],
  ])('are not stated where %s', (_, id, situation) => {
    expect(charges(letter(id, situation).codes)).toEqual([]);
  }); // prettier-ignore

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
