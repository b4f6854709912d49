import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asWritten } from '#core/sentence';
import { invoicePicture } from '#core/picture';
import { csv, timelineCsv, type Cell } from '#export/csv';
import { oneLine, printable } from '../../src/export/printable.ts';
import { anyText } from '../support/any-text.ts';
import { voiceOf } from '../support/edition.ts';
import { hostileWords } from '../support/hostile-words.ts';
import { presetTiming } from '../support/policy-preset.ts';
import { cny, doneOnTime, ledgerOf, spring2026, timelineOf } from '../support/timeline-case.ts';

/** Reads a file by RFC 4180; throws where it is none. */
function read(file: string): string[][] {
  expect(file.startsWith('\ufeff')).toBe(true);
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
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

  test('is none either where a spreadsheet parts cells at semicolons', () => {
    const file = csv([[words('x'), words('Ltd;=1+1; -2')]]);
    for (const cell of file.slice(1).split(/[;\r\n]/)) expect(cell).not.toMatch(/^[\s"]*[=+\-@]/);
  });

  test('that is a number stays one, below zero too', () => {
    expect(csv([[{ number: '-12.50' }, { number: '0' }]])).toBe('\ufeff-12.50,0\r\n');
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
        expect(rows[1]?.[0]).not.toMatch(/(^|;)\s*[=+\-@]/);
      }),
    );
  });
});

describe('a timeline', () => {
  const { say } = voiceOf('en');
  const rowsOf = (timeline: ReturnType<typeof timelineOf>) =>
    read(timelineCsv(timeline, say, (id) => asWritten(`The ${id}`)));

  test('has one row a stage with date, status, access, what is owed, and the day of the deletion', () => {
    const rows = rowsOf(timelineOf(doneOnTime('pre-due', 'reminder-1'), '2026-04-06'));
    expect(rows[0]).toEqual([
      'Date',
      'Stage',
      'Code',
      'Status',
      'Held by',
      'Access',
      'Outstanding',
      'Disputed',
      'Currency',
      'Why it moved',
    ]);
    expect(rows).toHaveLength(12);
    expect(rows[2]).toEqual([
      '2026-04-02',
      'The reminder-1',
      'reminder-1',
      'done',
      '',
      'Full access',
      '10000.00',
      '',
      'CNY',
      '',
    ]);
    expect(rows[7]?.slice(0, 6)).toEqual([
      '2026-05-13',
      'The suspension',
      'suspension',
      'planned',
      '',
      'Suspended',
    ]);
    expect(rows.at(-1)?.slice(0, 4)).toEqual([
      '2026-07-12',
      'Data deleted',
      'data-deleted',
      'planned',
    ]);
  });

  test('says what is disputed, and why a day moved', () => {
    const dispute = { on: '2026-03-20', type: 'dispute-opened' as const, amount: cny(4_000) };
    const asAt = '2026-04-06';
    const made = invoicePicture({
      policy: presetTiming('balanced'),
      ledger: ledgerOf([...doneOnTime('pre-due', 'reminder-1'), dispute]),
      calendar: spring2026,
      asAt,
      retention: null,
    });
    if ('problems' in made) throw new Error('nothing is wrong with this invoice');
    const rows = read(timelineCsv(made.timeline, say, asWritten, made.picture));
    const notice = rows.find(([, , code]) => code === 'final-notice');
    expect(notice?.slice(6, 9)).toEqual(['10000.00', '4000.00', 'CNY']);
    expect(notice?.[9]).toMatch(/^Moved from 1 May 2026: days that are not worked/);
    expect(rows.find(([, , code]) => code === 'pre-due')?.slice(7)).toEqual(['4000.00', 'CNY', '']);
  });

  test('says what holds a stage', () => {
    const hold = {
      on: '2026-04-20',
      type: 'hold-placed' as const,
      reason: 'manual' as const,
      until: '2026-04-24',
    };
    const held = rowsOf(timelineOf([hold], '2026-04-21')).find(
      ([, , code]) => code === 'reminder-1',
    );
    expect(held?.slice(3, 5)).toEqual(['held', say({ code: 'timeline:holder.manual' })]);
  });

  test('has no date for what is not needed, and money below zero as a number', () => {
    const paid = { on: '2026-03-03', type: 'payment' as const, amount: cny(12_000) };
    const timeline = timelineOf([...doneOnTime('pre-due'), paid], '2026-04-21');
    expect(rowsOf(timeline).find(([, , code]) => code === 'suspension')?.[0]).toBe('');
    expect(timelineCsv(timeline, say, asWritten)).toContain(',-2000.00,');
  });
});
