import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LedgerEvent } from '#core/dunning';
import { invoicePicture } from '#core/picture';
import { csv as file, timelineCsv, type Cell } from '#export/csv';
import type { Locale } from '#i18n';
import { oneLine, printable } from '../../src/export/printable.ts';
import { anyText } from '../support/any-text.ts';
import { voiceOf } from '../support/edition.ts';
import { hostileWords } from '../support/hostile-words.ts';
import { presetTiming } from '../support/policy-preset.ts';
import { cny, doneOnTime, ledgerOf, spring2026 } from '../support/timeline-case.ts';

/** Reads a file as a spreadsheet of a language does: cells parted by one mark; throws where it is none. */
function read(file: string, between: ',' | ';' = ','): string[][] {
  expect(file.startsWith('\ufeff')).toBe(true);
  const rows: string[][] = [[]];
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${between}\\r\\n]*))(${between}|\\r\\n)`, 'gy');
  let end = 1;
  field.lastIndex = 1;
  for (let match = field.exec(file); match; match = field.exec(file)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
    end = field.lastIndex;
    if (end === file.length) break;
  }
  expect(end).toBe(file.length);
  return rows.slice(0, -1);
}

const csv = (rows: Cell[][], locale: Locale = 'en') => file(rows, locale);
const words = (text: string): Cell => ({ text });
const shown = (text: string) => oneLine(printable(text));

describe('a cell', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '"=1',
    ' =1',
    `' =1`,
    '＝1',
    '\u200b=1',
    '\ufeff=1',
  ])('that begins with %j is no formula', (text) => {
    const [[cell = ''] = []] = read(csv([[words(text)]]));
    expect(cell).toMatch(/^[\s"'\u200b\ufeff]*'[=+\-@＝]/);
  });

  test.each(['en', 'es', 'it'] as const)(
    'is none either where a spreadsheet parts cells of a file in %s at another mark',
    (locale) => {
      const made = csv([[words('x'), words('Ltd;=1+1; -2'), words('Ltd,=1+1, -2')]], locale);
      for (const mark of [/[;\r\n]/, /[,\r\n]/]) {
        for (const cell of made.slice(1).split(mark)) expect(cell).not.toMatch(/^[\s"]*[=+\-@]/);
      }
    },
  );

  test('that is a number stays one, below zero too', () => {
    const numbers = [[{ number: '-12.50' }, { number: '0' }]];
    expect(csv(numbers)).toBe('\ufeff-12.50,0\r\n');
    for (const locale of ['es', 'it'] as const)
      expect(csv(numbers, locale)).toBe('\ufeff-12,50;0\r\n');
    expect(() => csv([[{ number: '=1' }]])).toThrow('not a decimal');
  });

  test('that needs no help is left as it is', () => {
    for (const name of ['Example, Ltd', 'a "b" c', '上海', 'A-1', '5 = 5', "L'Aquila"]) {
      expect(read(csv([[words(name)]]))).toEqual([[name]]);
    }
  });

  test.each(Object.entries(hostileWords))('of words that are %s stays one cell', (_, text) => {
    const [row = []] = read(csv([[words('a'), words(text), words('b')]]));
    expect(row).toHaveLength(3);
    expect(row[1]?.replaceAll("'", '')).toBe(shown(text).replaceAll("'", ''));
  });

  test('of any words keeps them, but for an apostrophe', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const rows = read(csv([[words(text), words(text)], [words(text)]]));
        expect(rows.map(({ length }) => length)).toEqual([2, 1]);
        expect(rows[1]?.[0]?.replaceAll("'", '')).toBe(shown(text).replaceAll("'", ''));
        expect(rows[1]?.[0]).not.toMatch(/(^|[;,])\s*[=+\-@]/);
      }),
    );
  });
});

/** The worked examples' invoice after some events, as a table with named columns. */
function table(events: LedgerEvent[], asAt: string, locale: Locale = 'en') {
  const ledger = ledgerOf(events);
  const policy = presetTiming('balanced');
  const retention = { days: 60, fact: 'kept' };
  const course = invoicePicture({ policy, ledger, calendar: spring2026, asAt, retention });
  if ('problems' in course) throw new Error('nothing is wrong with this invoice');
  const written = timelineCsv({ ...course, ledger, policy }, voiceOf(locale));
  const [head = [], ...rows] = read(written, locale === 'en' ? ',' : ';');
  expect(rows.every(({ length }) => length === head.length)).toBe(true);
  const named = rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
  return { head, rows: named, row: (code: string) => named.find((one) => Object.values(one).includes(code)) };
} // prettier-ignore

describe('a timeline', () => {
  const { say } = voiceOf('en');
  const events: LedgerEvent[] = [
    ...doneOnTime('pre-due', 'reminder-1'),
    { on: '2026-04-04', type: 'payment', amount: { value: '1234.50', currency: 'CNY' } },
    { on: '2026-04-05', type: 'dispute-opened', amount: cny(4_000) },
    { on: '2026-04-06', type: 'hold-placed', reason: 'legal', until: '2026-04-10' },
    { on: '2026-04-20', type: 'dispute-closed' },
  ];

  test('says of each row what it is, when, in which state of access, and what is owed', () => {
    const { head, row } = table(doneOnTime('pre-due', 'reminder-1'), '2026-04-06');
    expect(head).toEqual(['Invoice', 'Date', 'Kind', 'What happens', 'Code', 'Status', 'Held by', 'Access', 'Amount', 'Outstanding', 'Disputed', 'Currency', 'Why it moved']); // prettier-ignore
    expect(row('reminder-1')).toEqual({
      Invoice: 'A-1',
      Date: '2026-04-02',
      Kind: 'Stage',
      'What happens': 'First reminder',
      Code: 'reminder-1',
      Status: 'done',
      'Held by': '',
      Access: 'Full access',
      Amount: '',
      Outstanding: '10000.00',
      Disputed: '',
      Currency: 'CNY',
      'Why it moved': '',
    });
    expect(row('suspension')).toMatchObject({ Date: '2026-05-13', Status: 'planned', Access: 'Suspended' }); // prettier-ignore
    expect(row('data-deleted')).toMatchObject({ Date: '2026-07-12', Status: 'planned', 'What happens': 'Data deleted' }); // prettier-ignore
  });

  test('begins with the invoice, and has every event that is known, with its amount', () => {
    const { rows, row } = table(events, '2026-04-06');
    const happened = rows.filter(({ Kind }) => Kind === 'Happened');
    expect(rows[0]).toBe(happened[0]);
    expect(happened.map(({ Code }) => Code)).toEqual(['issued', 'due', 'payment', 'dispute-opened', 'hold-placed']); // prettier-ignore
    expect(row('issued')).toMatchObject({ Date: '2026-03-02', Amount: '10000.00', Status: 'done' });
    expect(row('payment')).toMatchObject({ Amount: '1234.50', Outstanding: '8765.50', Kind: 'Happened' }); // prettier-ignore
    expect(row('dispute-opened')).toMatchObject({ Amount: '4000.00', Disputed: '4000.00' });
    expect(row('hold-placed')?.['What happens']).toContain('10 April 2026');
    expect(row('dispute-closed')).toBeUndefined();
  });

  test('goes from day to day, the due date among the stages, and what has no day comes last', () => {
    const { rows, row } = table([], '2026-03-02');
    const dates = rows.map(({ Date: on = '' }) => on);
    expect(dates).toEqual(dates.toSorted());
    const place = (code: string) => rows.indexOf(row(code) ?? {});
    expect(place('pre-due')).toBeLessThan(place('due'));
    const paid = { on: '2026-04-10', type: 'payment' as const, amount: cny(10_000) };
    const later = table([...doneOnTime('pre-due'), paid], '2026-04-21').rows.map(
      ({ Date: on }) => on,
    );
    expect(later.slice(later.indexOf('')).every((on) => on === '')).toBe(true);
  });

  const plan = (on: string, ...instalments: [string, number][]): LedgerEvent => ({
    on,
    type: 'plan-agreed',
    instalments: instalments.map(([dueOn, amount]) => ({ dueOn, amount: cny(amount) })),
  });

  test('has a row for each instalment of a plan, with its day and its amount', () => {
    const agreed = plan('2026-04-03', ['2026-04-04', 1_000], ['2026-04-06', 3_000], ['2026-06-10', 6_000]);
    const { rows, row } = table([agreed], '2026-04-06');
    expect(row('plan-agreed')).toMatchObject({ Date: '2026-04-03', Kind: 'Happened', Amount: '' });
    const said = rows
      .filter(({ Code }) => Code === 'instalment')
      .map((one) => [one['Date'], one['Kind'], one['What happens'], one['Status'], one['Amount'], one['Currency']]);
    expect(said).toEqual([
      ['2026-04-04', 'Instalment', 'Instalment 1 of 3', '', '1000.00', 'CNY'],
      ['2026-04-06', 'Instalment', 'Instalment 2 of 3', 'due today', '3000.00', 'CNY'],
      ['2026-06-10', 'Instalment', 'Instalment 3 of 3', 'planned', '6000.00', 'CNY'],
    ]);
    const dates = rows.map(({ Date: on = '' }) => on);
    expect(dates).toEqual(dates.toSorted());
  }); // prettier-ignore

  test('has no instalments of a plan that another one replaced, that is not agreed yet, or of a withdrawn invoice', () => {
    const [first, second] = [plan('2026-04-03', ['2026-05-04', 10_000]), plan('2026-04-05', ['2026-06-04', 10_000])];
    const days = (events: LedgerEvent[], asAt = '2026-04-06') =>
      table(events, asAt).rows.filter(({ Code }) => Code === 'instalment').map(({ Date: on }) => on);
    expect(days([second, first])).toEqual(['2026-06-04']);
    expect(days([first, second], '2026-04-04')).toEqual(['2026-05-04']);
    expect(days([first, { on: '2026-04-05', type: 'cancelled' }])).toEqual([]);
  }); // prettier-ignore

  test.each(['es', 'it'] as const)('in %s opens in a spreadsheet of that language', (locale) => {
    const { head, row } = table(events, '2026-04-06', locale);
    const own = voiceOf(locale).say;
    const column = (name: string) => own({ code: `export:column.${name}` });
    expect(head).toContain(column('outstanding'));
    expect(row('payment')).toMatchObject({ [column('amount')]: '1234,50', [column('outstanding')]: '8765,50' }); // prettier-ignore
    expect(row('reminder-1')?.[column('kind')]).toBe(own({ code: 'export:row.stage' }));
  });

  test('says why a day moved, and what holds a stage', () => {
    const { row } = table(doneOnTime('pre-due', 'reminder-1'), '2026-04-06');
    expect(row('final-notice')?.['Why it moved']).toMatch(/^Moved from 1 May 2026: days that are not worked/); // prettier-ignore
    const hold = { on: '2026-04-20', type: 'hold-placed', reason: 'manual', until: '2026-04-24' } as const; // prettier-ignore
    const held = table([hold], '2026-04-21').row('reminder-1');
    expect(held).toMatchObject({ Status: 'held', 'Held by': say({ code: 'timeline:holder.manual' }) }); // prettier-ignore
  });

  test('has no date and no balance for what is not needed, and money below zero as a number', () => {
    const paid = { on: '2026-03-03', type: 'payment' as const, amount: cny(12_000) };
    const { row } = table([...doneOnTime('pre-due'), paid], '2026-04-21');
    expect(row('suspension')).toMatchObject({ Date: '', Outstanding: '', Access: '' });
    expect(row('payment')?.['Outstanding']).toBe('-2000.00');
  });
});
