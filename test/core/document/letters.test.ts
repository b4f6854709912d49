import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dueOrNext,
  forCustomer,
  letterFor,
  letters,
  policyDocument,
  withGaps,
  type Customer,
  type Document,
} from '#core/document';
import type { WorkCalendar } from '#core/calendar';
import { timeline, type LedgerEvent } from '#core/dunning';
import {
  completePolicy,
  letterIds,
  type LetterId,
  type Policy,
  type PolicyDraft,
} from '#core/policy';
import { formatDate, formatMoney, locales, sayer, type Locale } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import { anyCase } from '../../support/any-case.ts';
import { preset, wholeDraft, wholePolicy } from '../../support/policy-preset.ts';
import { cny, doneOnTime, ledgerOf, spring2026, timelineOf } from '../../support/timeline-case.ts';
import { figures } from '../decision/suspension.ts';
import { anyWholePolicy, hostile } from './any-policy.ts';
import { faults, formsOf, saidIn, sentencesOf } from './said.ts';

const policy = wholePolicy('balanced');
const retention = { days: 60, fact: 'data.deletion.suspended.21vianet' };
const customer: Customer = { name: 'Kunming Trading Co.', address: '5 Sample Street' };

/** What a letter of the worked examples is written from. */
function on(asAt: string, events: LedgerEvent[]) {
  const all = timelineOf(events, asAt, { retention });
  return { policy, figures, asAt, ledger: ledgerOf(events), timeline: all, customer };
}

/** A draft as documents take it, every gap with its mark. */
function gapped(draft: PolicyDraft): Policy {
  return withGaps(draft, (filled) => {
    const whole = completePolicy(filled);
    if ('open' in whole) throw new Error(JSON.stringify(whole.open));
    return whole.policy;
  });
}

const untilFinal = ['pre-due', 'reminder-1', 'reminder-2', 'call', 'credit-hold'] as const;
const suspended: LedgerEvent[] = [
  ...doneOnTime(...untilFinal, 'final-notice'),
  { on: '2026-05-13', type: 'suspended' },
];
const disputed: LedgerEvent = { on: '2026-04-05', type: 'dispute-opened', amount: cny(4_000) };
const paid: LedgerEvent = { on: '2026-06-20', type: 'payment', amount: cny(7_000) };

interface Case {
  events: LedgerEvent[];
  asAt: string;
  /** Dates of what follows, as the letter must name them. */
  dates: string[];
  amounts: number[];
}

/** One case for each letter, from the worked examples: its days stand in TIMELINE. */
const cases: Record<LetterId, Case> = {
  'pre-due': { events: [], asAt: '2026-03-25', dates: ['2026-04-02', '2026-05-13'], amounts: [10_000] },
  'reminder-1': { events: doneOnTime('pre-due'), asAt: '2026-04-02', dates: ['2026-04-08', '2026-05-13'], amounts: [10_000] },
  'reminder-2': { events: [...doneOnTime('pre-due', 'reminder-1'), disputed], asAt: '2026-04-08', dates: ['2026-04-15', '2026-05-13'], amounts: [10_000, 4_000, 6_000] },
  'credit-hold': { events: doneOnTime('pre-due', 'reminder-1', 'reminder-2', 'call'), asAt: '2026-04-22', dates: ['2026-04-22', '2026-05-06', '2026-05-13'], amounts: [10_000] },
  'final-notice': { events: doneOnTime(...untilFinal), asAt: '2026-05-06', dates: ['2026-05-13', '2026-07-12'], amounts: [10_000] },
  suspension: { events: doneOnTime(...untilFinal, 'final-notice'), asAt: '2026-05-13', dates: ['2026-05-13', '2026-07-12'], amounts: [10_000] },
  'data-warning': { events: suspended, asAt: '2026-06-12', dates: ['2026-05-13', '2026-06-27', '2026-07-12'], amounts: [10_000] },
  'last-warning': { events: [...suspended, { on: '2026-06-12', type: 'stage-done', stage: 'data-warning-30' }], asAt: '2026-06-27', dates: ['2026-05-13', '2026-07-12'], amounts: [10_000] },
  reactivation: { events: [...suspended, paid, { on: '2026-06-21', type: 'reactivated' }], asAt: '2026-06-21', dates: ['2026-06-21'], amounts: [3_000] },
  'plan-agreed': { events: [...suspended, { on: '2026-06-20', type: 'plan-agreed', instalments: [{ dueOn: '2026-07-01', amount: cny(2_500) }, { dueOn: '2026-08-03', amount: cny(7_500) }] }], asAt: '2026-06-20', dates: ['2026-07-01', '2026-08-03', '2026-07-12'], amounts: [10_000, 2_500, 7_500] },
  'dispute-acknowledged': { events: [...doneOnTime('pre-due', 'reminder-1'), disputed], asAt: '2026-04-05', dates: ['2026-04-05', '2026-04-08', '2026-05-13'], amounts: [10_000, 4_000, 6_000] },
}; // prettier-ignore

const each = letterIds.flatMap((letter) => locales.map((locale) => [letter, locale] as const));

describe.each(each)('%s in %s', (letter, locale) => {
  const { events, asAt, dates, amounts } = cases[letter];
  const document = letterFor(letter, on(asAt, events));
  const said = saidIn(document, locale);

  test('states the amounts: what is owed, what is in dispute, what is to be paid', () => {
    for (const amount of amounts) expect(said).toContain(formatMoney(amount, 'CNY', locale));
  });

  test('states the invoice, its due date, and the day of each step that follows', () => {
    expect(said).toContain('A-1');
    for (const date of ['2026-04-01', asAt, ...dates]) {
      expect(said).toContain(formatDate(date, locale));
    }
  });

  test('says how to dispute, whom to ask, and who writes to whom', () => {
    const codes = sentencesOf(document).map(({ code }) => code);
    const route = ['letters:part.objection', 'letters:dispute-acknowledged.more'];
    expect(codes.some((code) => route.includes(code))).toBe(true);
    for (const known of ['accounts@example.com', 'Example Cloud Ltd', 'Kunming Trading Co.']) {
      expect(said).toContain(known);
    }
  });

  test('has a subject, no gap, and words for everything', () => {
    expect(faults(document)).toEqual([]);
    expect(said).not.toMatch(/\[|\{\{|\ufffc/);
    expect(saidIn({ ...document, blocks: [] }, locale)).not.toBe('');
  });
});

describe('what a letter says of access and data', () => {
  const codes = (letter: LetterId, other: Partial<Policy> = {}) => {
    const { events, asAt } = cases[letter];
    const input = { ...on(asAt, events), policy: { ...policy, ...other } };
    return sentencesOf(letterFor(letter, input)).map(({ code }) => code);
  };

  test.each(['final-notice', 'suspension', 'data-warning', 'last-warning'] as const)(
    '%s says what still works, when the data goes, and that only reactivation stops it',
    (letter) => {
      expect(codes(letter)).toEqual(
        expect.arrayContaining([
          'letters:suspension.21vianet',
          `letters:deletion.${letter === 'final-notice' ? 'notBefore' : 'on'}`,
          'letters:deletion.clock',
        ]),
      );
    },
  );

  test('a plan or a dispute does not hide that the data still goes', () => {
    const events: LedgerEvent[] = [...suspended, { ...disputed, on: '2026-06-01' }];
    const letter = letterFor('dispute-acknowledged', on('2026-06-01', events));
    expect(sentencesOf(letter).map(({ code }) => code)).toContain('letters:deletion.on');
    expect(codes('plan-agreed')).toContain('letters:deletion.on');
  });

  test('a plan is offered only where the policy knows plans', () => {
    expect(codes('reminder-2')).toContain('letters:part.plan');
    const plans = { ...policy.plans, maxInstalments: 0 };
    expect(codes('reminder-2', { plans })).not.toContain('letters:part.plan');
    expect(codes('last-warning', { plans })).toContain('letters:last-warning.openingNoPlan');
  });

  test('in worldwide Partner Center no day of deletion is named', () => {
    const { events, asAt } = cases['final-notice'];
    const worldwide = { ...policy, cloud: 'worldwide-nce' as const };
    const input = { ...on(asAt, events), policy: worldwide };
    const letter = letterFor('final-notice', {
      ...input,
      timeline: timelineOf(events, asAt, { policy: { cloud: 'worldwide-nce' }, retention: null }),
    });
    expect(sentencesOf(letter).map(({ code }) => code)).toContain('letters:deletion.uncounted');
    for (const locale of locales) expect(saidIn(letter, locale)).not.toContain('60');
  });

  test('once all is paid, a reactivation asks for nothing', () => {
    const events: LedgerEvent[] = [
      ...suspended,
      { ...paid, amount: cny(10_500) },
      { on: '2026-06-21', type: 'reactivated' },
    ];
    const letter = letterFor('reactivation', on('2026-06-21', events));
    const said = sentencesOf(letter).map(({ code }) => code);
    expect(said).toContain('letters:reactivation.paid');
    expect(said).not.toContain('letters:part.payTo');
  });

  test('a notice of suspension names no final notice that never went out', () => {
    const unwarned: LedgerEvent[] = [...doneOnTime('pre-due'), { on: '2026-05-13', type: 'suspended' }]; // prettier-ignore
    const letter = letterFor('suspension', on('2026-05-14', unwarned));
    expect(codes('suspension')).toContain('letters:suspension.opening');
    expect(sentencesOf(letter).map(({ code }) => code)).toContain(
      'letters:suspension.openingPlain',
    );
  });

  test('a final notice after access is gone announces no suspension', () => {
    const late: LedgerEvent[] = [
      ...doneOnTime(...untilFinal),
      { on: '2026-05-13', type: 'suspended' },
      { on: '2026-06-12', type: 'stage-done', stage: 'final-notice', proved: true },
    ];
    const letter = letterFor('final-notice', on('2026-06-12', late));
    expect(letter.title.code).toBe('letters:final-notice.subjectUndated');
    expect(sentencesOf(letter).map(({ code }) => code)).not.toContain(
      'letters:final-notice.effect',
    );
  });

  test('a letter of the user’s own name says what its stage does', () => {
    const stages = policy.stages.map((stage) =>
      stage.id === 'call' ? { ...stage, letter: 'our-own', effect: 'credit-hold' as const } : stage,
    );
    const events = doneOnTime('pre-due', 'reminder-1', 'reminder-2');
    const [first] = letters({ ...on('2026-04-15', events), policy: { ...policy, stages } });
    expect(first).toMatchObject({ letter: 'credit-hold', stage: 'call', on: '2026-04-15' });
  });

  test('a stage that takes orders away says so in whichever letter it sends', () => {
    const stages = policy.stages.map((stage) =>
      stage.id === 'reminder-2' ? { ...stage, effect: 'credit-hold' as const } : stage,
    );
    expect(codes('reminder-2', { stages })).toContain('letters:effect.credit-hold');
  });
});

describe('without a ledger', () => {
  const open = gapped(preset('balanced'));

  test.each(each)('%s is a form with named gaps in %s', (letter, locale) => {
    const form = letterFor(letter, { policy: open, figures, asAt: '2026-04-21' });
    const said = saidIn(form, locale);
    expect(faults(form)).toEqual([]);
    expect(said).not.toMatch(/\ufffc|9999|2026/);
    expect(said.match(/\[[^\]]+\]/g)?.length).toBeGreaterThan(10);
  });
});

test.each(locales)('a channel or a role that is not written yet is a gap in %s, and never another one', (locale) => {
  const draft = preset('balanced');
  const empty = {
    ...draft,
    stages: draft.stages?.map((stage, index) => ({ ...stage, channel: '', role: index === 0 ? '' : stage.role })),
    plans: { maxInstalments: 3 },
    reactivation: { ...draft.reactivation, role: undefined },
  } as PolicyDraft;
  const whole = gapped(empty);
  const said = saidIn(policyDocument(whole, { figures }), locale);
  const say = sayer(locale, wordsOf(locale, 'policy'));
  const times = (gap: string) => said.split(say({ code: `policy:gap.${gap}` })).length - 1;
  expect(times('channel')).toBe(forCustomer(whole).stages.length);
  expect(times('role')).toBe(3);
  expect(said).not.toContain('\ufffc');
  expect(said).not.toContain(`${say({ code: 'policy:channel.email' })};`);
}); // prettier-ignore

test.each([[undefined], [0]])('data promised for %s days is an open question, and a gap', (promisedDays) => {
  const draft = { ...wholePolicy('balanced'), data: { ...policy.data, promisedDays } } as PolicyDraft;
  expect(completePolicy(draft)).toMatchObject({ open: [{ path: ['data', 'promisedDays'] }] });
  const document = policyDocument(gapped(draft), { figures });
  expect(faults(document)).toEqual([]);
  expect(saidIn(document, 'en')).toContain('[number of days]');
  expect(saidIn(document, 'en')).not.toMatch(/\b(0|1|NaN|3,?660) calendar days/);
}); // prettier-ignore

test('whatever a policy can hold stands in it as written, and is never taken for a gap', () => {
  const draft = {
    ...wholeDraft('balanced'),
    data: { ...policy.data, promisedDays: 3660 },
    effectiveFrom: '9999-12-31',
    reviewOn: undefined,
  } as PolicyDraft;
  const said = saidIn(policyDocument(gapped(draft), { figures }), 'en');
  expect(said).toContain('3,660 calendar days');
  expect(said).toContain(formatDate('9999-12-31', 'en'));
  expect(said).not.toContain('[number of days]');
  expect(said.split('[date]')).toHaveLength(2);
}); // prettier-ignore

test.each(locales)('a sum or a rate that is said to be there and not written is an open question, and a gap in %s', (locale) => {
  const written = wholeDraft('balanced');
  const draft: PolicyDraft = {
    ...written,
    credit: { ...written.credit, limit: undefined },
    writeOff: { ...written.writeOff, legalFrom: undefined },
    lateCharges: { kind: 'contract-rate' },
  };
  const whole = completePolicy(draft);
  expect('open' in whole && whole.open.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    'missing credit.limit', 'missing writeOff.legalFrom', 'missing lateCharges.percentPerYear',
    'missing lateCharges.primeRateAtSigning', 'missing lateCharges.fixedCompensation',
  ]);
  const document = policyDocument(gapped(draft), { figures });
  expect(faults(document)).toEqual([]);
  const said = saidIn(document, locale);
  const say = sayer(locale, wordsOf(locale, 'policy'));
  const times = (gap: string) => said.split(say({ code: `policy:gap.${gap}` })).length - 1;
  expect([times('amount'), times('rate')]).toEqual([3, 2]);
  expect(said).not.toContain('NaN');
}); // prettier-ignore

test.each(['contract-rate', 'statutory'] as const)('a letter adds late charges that are not written yet without a sum: %s', (kind) => {
  const open = gapped({ ...wholeDraft('balanced'), lateCharges: { kind } });
  const { events, asAt } = cases['final-notice'];
  const said = sentencesOf(letterFor('final-notice', { ...on(asAt, events), policy: open })).map(({ code }) => code);
  expect(said).toContain('letters:part.lateChargesAdded');
  expect(said).not.toContain('letters:part.total');
}); // prettier-ignore

describe('the letters of a case', () => {
  const due = letters(on('2026-05-06', doneOnTime(...untilFinal)));

  test('are those that stages still send, by their days', () => {
    expect(due.map(({ letter, stage, on: day, status }) => [letter, stage, day, status])).toEqual([
      ['final-notice', 'final-notice', '2026-05-06', 'due'],
      ['suspension', 'suspension', '2026-05-13', 'planned'],
      ['data-warning', 'data-warning-30', '2026-06-12', 'planned'],
      ['last-warning', 'data-warning-45', '2026-06-27', 'planned'],
    ]);
  });

  test('are due today, or next', () => {
    expect(dueOrNext(due).map(({ letter }) => letter)).toEqual(['final-notice', 'suspension']);
  });

  test('answer what happened today', () => {
    const answered = letters(on('2026-04-05', [...doneOnTime('pre-due', 'reminder-1'), disputed]));
    expect(answered[0]).toMatchObject({
      letter: 'dispute-acknowledged',
      stage: null,
      status: 'due',
    });
    const later = letters(on('2026-04-06', [...doneOnTime('pre-due', 'reminder-1'), disputed]));
    expect(later[0]?.letter).toBe('reminder-2');
  });

  test('stop when all is paid', () => {
    expect(letters(on('2026-06-22', [{ ...paid, amount: cny(10_000) }]))).toEqual([]);
  });

  test('warn of the deletion up to its day, and no more once the data is gone', () => {
    const lastDay = dueOrNext(letters(on('2026-07-12', suspended)));
    expect(lastDay.map(({ letter }) => letter)).toEqual(['data-warning', 'last-warning']);
    expect(letters(on('2026-07-13', suspended))).toEqual([]);
  });

  test('of a held invoice without an end in sight there are none', () => {
    const hold: LedgerEvent = { on: '2026-04-01', type: 'hold-placed', reason: 'legal' };
    expect(letters(on('2026-04-08', [...doneOnTime('pre-due'), hold]))).toEqual([]);
  });
});

/** Random policies with the stages, ledgers and days of random cases. */
const anyLetters = fc.record({ policy: anyWholePolicy, given: anyCase }).map(({ policy: any, given }) => {
  const stages = given.policy.stages.map((stage, index) => ({
    ...stage,
    channel: 'email',
    role: 'management',
    letter: letterIds[index % letterIds.length] ?? null,
  }));
  const whole: Policy = { ...any, ...given.policy, stages };
  return { ...given, figures, policy: whole, timeline: timeline({ ...given, policy: whole }) };
}); // prettier-ignore

describe('of any case', () => {
  test('every letter has words for all it says, and an id of its own for every block', () => {
    fc.assert(
      fc.property(anyLetters, fc.constantFrom(...letterIds), (input, letter) => {
        const documents: Document[] = [
          letterFor(letter, input),
          ...letters(input).map(({ document }) => document),
        ];
        for (const document of documents) {
          expect(faults(document)).toEqual([]);
          const ids = document.blocks.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('no letter goes out that has no day ahead', () => {
    fc.assert(
      fc.property(anyLetters, (input) => {
        for (const { on: day } of letters(input)) expect(day >= input.asAt).toBe(true);
      }),
    );
  });

  test('no words are left that no letter can say', () => {
    const change = /^letters:(change\.|effect\.data-deleted|next\.data-deleted)/;
    const inputs = fc
      .sample(fc.tuple(anyLetters, anyWholePolicy), { numRuns: 150, seed: 7 })
      .flatMap(([input, any]) => [input, { policy: any, figures, asAt: '2026-04-21' }]);
    const early = { calendar: { holidays: [], covers: null }, retention };
    const delivered: LedgerEvent = { on: '2026-03-20', type: 'delivered' };
    const known = letterIds.map((letter) => on(cases[letter].asAt, cases[letter].events));
    known.push({ ...on('2026-04-21', []), customer: { ...customer, subscription: 'Office 365' } });
    known.push({ ...on('2026-03-25', [delivered]), timeline: timelineOf([], '2026-03-25', early) });
    const rateless = new Map(
      [...figures].filter(([id]) => !id.startsWith('late-payment.reference.')),
    );
    const charging: Policy = { ...policy, law: { regime: 'es', debtor: 'large-enterprise', creditor: 'small-enterprise' }, lateCharges: { kind: 'statutory', fixedCompensation: null } }; // prettier-ignore
    known.push({ ...on('2026-05-06', []), figures: rateless, policy: charging });
    const said = new Set(
      [...inputs, ...known]
        .flatMap((input) => letterIds.map((letter) => letterFor(letter, input)))
        .flatMap(sentencesOf)
        .map(({ code }) => code),
    );
    const words = wordsOf('en', 'letters');
    const all = codesOf(words['letters'] as object, 'letters');
    expect(all.filter((code) => formsOf(code, words, true).length === 0)).toEqual([]);
    expect(all.filter((code) => !said.has(code) && !change.test(code))).toEqual([]);
  });
});

/** Codes of all sentences of a dictionary, without the endings of plurals. */
function codesOf(words: object, key: string): string[] {
  const codes = Object.entries(words).flatMap(([name, inner]: [string, string | object]) => {
    const code = key.includes(':') ? `${key}.${name}` : `${key}:${name}`;
    return typeof inner === 'string'
      ? [code.replace(/_(one|many|other)$/, '')]
      : codesOf(inner, code);
  });
  return [...new Set(codes)];
}

test.each(hostile)('what users write stays as they wrote it: %s', (written) => {
  const input = on('2026-04-08', doneOnTime('pre-due', 'reminder-1'));
  const letter = letterFor('reminder-2', {
    ...input,
    policy: { ...policy, disputes: { ...policy.disputes, route: written } },
    ledger: { ...input.ledger, invoice: { ...input.ledger.invoice, number: written } },
    customer: { ...customer, subscription: written },
  });
  for (const locale of locales satisfies readonly Locale[]) {
    expect(saidIn(letter, locale).split(written).length).toBeGreaterThan(3);
  }
});

test('a dispute that comes before the due date is told of a step after it, and of no friendly note', () => {
  const early: LedgerEvent = { on: '2026-03-10', type: 'dispute-opened', amount: cny(4_000) };
  const letter = letterFor('dispute-acknowledged', on('2026-03-10', [early]));
  const next = sentencesOf(letter).find(({ code }) => code === 'letters:next.none');
  expect(next?.figures?.['date']).toEqual({ kind: 'date', date: '2026-04-02' });
});

describe('beyond the known holidays', () => {
  const short: WorkCalendar = { ...spring2026, covers: { from: '2026-01-01', to: '2026-04-10' } };
  const at = (asAt: string, events: LedgerEvent[], calendar = short) => ({
    ...on(asAt, events),
    calendar,
    timeline: timelineOf(events, asAt, { retention, calendar }),
  });
  const early = doneOnTime('pre-due', 'reminder-1');

  test('a letter gives the next day as the earliest, and its writer is told', () => {
    const first = letters(at('2026-04-08', early)).find(({ stage }) => stage === 'reminder-2');
    const codes = first && sentencesOf(first.document).map(({ code }) => code);
    expect(codes).toContain('letters:next.earliest');
    expect(first?.doubt).toBeDefined();
  });

  test('no letter of which every day stands is doubted', () => {
    const sure = letters(at('2026-04-08', early, spring2026));
    expect(sure.filter(({ doubt }) => doubt)).toEqual([]);
    expect(sure.flatMap(({ document }) => sentencesOf(document)).map(({ code }) => code)).not.toContain('letters:next.earliest');
  }); // prettier-ignore

  test('a warning after the suspension is as sure as the suspension that happened', () => {
    const warning = letters(at('2026-06-12', suspended)).find(({ letter }) => letter === 'data-warning');
    expect(warning).toBeDefined();
    expect(warning?.doubt).toBeUndefined();
  }); // prettier-ignore
});

describe('a letter written today, weeks after its stage or event', () => {
  const late = (letter: LetterId, asAt: string, events: LedgerEvent[]) =>
    sentencesOf(
      letterFor(letter, { ...on(asAt, events), calendar: spring2026, writtenToday: true }),
    );

  test('is dated today, and names the day on which a credit hold began', () => {
    const events = doneOnTime('pre-due', 'reminder-1', 'reminder-2', 'call', 'credit-hold');
    const said = late('credit-hold', '2026-05-04', events);
    const dateIn = (code: string) => said.find((one) => one.code === code)?.figures?.['date'];
    expect(dateIn('letters:part.date')).toMatchObject({ date: '2026-05-04' });
    expect(dateIn('letters:effect.credit-hold')).toMatchObject({ date: '2026-04-22' });
    expect(dateIn('letters:credit-hold.subject')).toMatchObject({ date: '2026-04-22' });
  });

  test('promises no answer to a dispute by a day that has passed', () => {
    const events = [...doneOnTime('pre-due', 'reminder-1'), disputed];
    const promised = (asAt: string) =>
      late('dispute-acknowledged', asAt, events).some(({ code }) =>
        code.startsWith('letters:dispute-acknowledged.answerBy'),
      );
    expect([promised('2026-04-05'), promised('2026-05-20')]).toEqual([true, false]);
  });
});
