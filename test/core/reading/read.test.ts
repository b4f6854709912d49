import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  readCalendarText,
  readJsonText,
  readLedgerText,
  readPolicy,
  readPolicyFile,
} from '#core/reading';
import { sayer, locales } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import { presetTiming, wholeDraft } from '../../support/policy-preset.ts';
import { cny, ledgerOf } from '../../support/timeline-case.ts';

const whole = wholeDraft('balanced');
const say = sayer('en', wordsOf('en', 'errors', 'figures'));

type Read =
  | ReturnType<typeof readPolicy>
  | ReturnType<typeof readPolicyFile>
  | ReturnType<typeof readLedgerText>
  | ReturnType<typeof readJsonText>;

/** The problems in a line each: place, expected, found. */
function told(read: Read): string[] {
  return 'problems' in read
    ? read.problems.map(({ path, expected, found }) =>
        `${path.join('.')}: ${say(expected)}, not ${typeof found === 'string' ? found : say(found)}`)
    : [];
} // prettier-ignore

describe('a text that nobody vouches for', () => {
  test.each([
    ['is cut short', '{"a": [1, 2', ': a file that Saldo has saved, not a text that ends too soon'],
    ['breaks in the middle', '{"a": 1, b: 2}', ': a file that Saldo has saved, not something else from "b: 2}" on'],
    ['is empty', ' \n', ': a file that Saldo has saved, not nothing'],
    ['is of another kind', '<html>', ': a file that Saldo has saved, not "<html>"'],
    ['is of more than a million characters', `"${'x'.repeat(1_000_000)}"`,
      ': at most 1,000,000 characters, not 1,000,002 characters'],
    ['reaches the prototype', '{"a": {"__proto__": {"x": 1}}}', 'a: an ordinary name of a field, not "__proto__"'],
    ['is nested too deep', `${'{"a":'.repeat(21)}1${'}'.repeat(21)}`,
      `${'a.'.repeat(20)}a: at most 20 levels of nesting, not deeper nesting`],
    ['has a list that is too long', `{"a":[${'0,'.repeat(5000)}0]}`, 'a: at most 5,000 entries, not 5,001 entries'],
  ])('%s is refused in one sentence', (_, text, expected) => {
    expect(told(readJsonText(text))).toEqual([expected]);
  }); // prettier-ignore

  test('may begin with a mark of byte order and be nested twenty deep', () => {
    const text = `\ufeff${'['.repeat(20)}${']'.repeat(20)}`;
    expect(readJsonText(text)).toHaveProperty('value');
  });
});

describe('a policy', () => {
  test('is read from text and from a value alike', () => {
    expect(readPolicy(JSON.stringify(whole))).toEqual({ draft: whole });
    expect(readPolicy(whole)).toEqual({ draft: whole });
  });

  test.each<[string, unknown, string[]]>([
    ['a field of another kind', { ...whole, postingDays: 'five' }, ['postingDays: a number, not "five"']],
    ['a word nobody knows', { ...whole, prevailingLanguage: 'fr' },
      ['prevailingLanguage: one of these: en, es, it and zh, not "fr"']],
    ['a field nobody knows', { ...whole, smalBalance: '0' }, ['smalBalance: no field of this name, not "smalBalance"']],
    ['days that are too many', { ...whole, postingDays: 61 }, ['postingDays: at most 60, not 61']],
    ['a number that JSON can not hold', { ...whole, postingDays: 7n }, ['postingDays: a number, not 7']],
    ['a date that does not exist', { ...whole, reviewOn: '2026-02-30' },
      ['reviewOn: a real date, written YYYY-MM-DD, not "2026-02-30"']],
    ['several of these', { ...whole, postingDays: -1, covers: '' },
      ['postingDays: at least 0, not -1', 'covers: at least 1 character, not ""']],
    ['itself', (() => { const knot: Record<string, unknown> = {}; return Object.assign(knot, { knot }); })(),
      [`${'knot.'.repeat(20)}knot: at most 20 levels of nesting, not deeper nesting`]],
  ])('with %s is refused at its place', (_, value, expected) => {
    expect(told(readPolicy(value))).toEqual(expected);
  }); // prettier-ignore

  test('of a newer version is refused, and the reader is told to load the newest Saldo', () => {
    const read = readPolicy({ ...whole, version: 2 });
    expect(told(read)).toEqual(['version: version 1 or older, not 2']);
    expect('problems' in read && read.problems[0]?.whatToDo.code).toBe('errors:whatToDo.newerSaldo');
  }); // prettier-ignore

  test('a value shown is short, on one line, and nothing in it can not be seen', () => {
    const [problem] = told(readPolicy({ ...whole, cloud: `\u202e\u001b[2J\n\u{e0041}${'x'.repeat(500)}` })); // prettier-ignore
    expect(problem).toMatch(/not "\\u\{202e\}\\u001b\[2J\\n\\u\{e0041\}x+…$/);
    expect(problem?.split(', not ')[1]).toHaveLength(80);
  });
});

test.each(['saldo-record', 'saldo-records'])('a file of the case log (%s) in place of a policy or of an invoice is called what it is, whatever its version', (kind) => {
  const record = JSON.stringify({ kind, version: 3, name: 'Case', records: [] });
  expect(told(readPolicyFile(record))).toEqual([': a collections policy, not the record of a decision']);
  expect(told(readLedgerText(record))).toEqual([': an invoice with what happened to it, not the record of a decision']);
}); // prettier-ignore

describe('a ledger', () => {
  const text = (events: unknown[]) => JSON.stringify({ ...ledgerOf([]), events });

  test('is read from its text', () => {
    expect(readLedgerText(text([]))).toEqual({ ledger: ledgerOf([]) });
  });

  test('is held against the policy beside it', () => {
    const events = [{ on: '2026-04-01', type: 'stage-done', stage: 'x' }];
    expect(readLedgerText(text(events))).toHaveProperty('ledger');
    expect(told(readLedgerText(text(events), presetTiming('balanced')))[0]).toMatch(
      /^events\.0\.stage: one of these: pre-due, .*, not "x"$/,
    );
  });

  test('says when the fault lies in the policy beside it', () => {
    const policy = {
      ...presetTiming('balanced'),
      smallBalance: { value: '5.00', currency: 'EUR' },
    };
    expect(readLedgerText(text([]), policy)).toMatchObject({
      problems: [{ file: 'policy', path: ['smallBalance'] }],
    });
  });

  test('with an event nobody knows names those that there are', () => {
    expect(told(readLedgerText(text([{ on: '2026-04-01', type: 'paid', amount: cny(1) }])))[0]).toMatch(
      /^events\.0\.type: one of these: delivered, payment, /,
    );
  }); // prettier-ignore
});

describe('a calendar', () => {
  test('that is a bare list covers the years of its dates', () => {
    expect(readCalendarText('["2026-05-01", "2027-01-01"]')).toEqual({
      calendar: {
        holidays: ['2026-05-01', '2027-01-01'],
        covers: { from: '2026-01-01', to: '2027-12-31' },
      },
    });
  });

  test('that says what it covers is believed', () => {
    expect(readCalendarText('{"holidays": [], "covers": null}')).toEqual({
      calendar: { holidays: [], covers: null },
    });
  });
});

test.each(locales)('every sentence that a reader can give has words in %s', (locale) => {
  const own = sayer(locale, wordsOf(locale, 'errors', 'figures'));
  const reads = [
    readJsonText('{'), readJsonText('x'), readJsonText(''), readPolicy([]), readPolicy({ version: 9 }), readPolicy({ stages: [{}], cloud: 1, x: 1, covers: 3 }),
    readPolicy({ ...whole, smallBalance: {}, stages: [{ ...whole.stages?.[0], id: '!' }] }),
    readLedgerText('{"invoice":{"amount":{"value":"-1","currency":"X"}},"events":{}}'),
  ]; // prettier-ignore
  for (const read of reads) {
    for (const { expected, found, whatToDo } of 'problems' in read ? read.problems : []) {
      for (const part of [expected, whatToDo, ...(typeof found === 'string' ? [] : [found])]) {
        expect(own(part)).not.toMatch(/errors:|\{\{/);
      }
    }
  }
});

test('every rule that a schema of the core names has words of its own', () => {
  const folders = ['calendar/work-calendar', 'money/amount', 'policy/stage', 'policy/parties', 'policy/timing', 'dunning/ledger']; // prettier-ignore
  const codes = folders.flatMap((file) => [
    ...readFileSync(`src/core/${file}.ts`, 'utf8').matchAll(/(?:error|message): '([\w-]+)'/g),
  ]);
  const words = wordsOf('en', 'errors')['errors'] as { expected: Record<string, string> };
  for (const [, code = ''] of codes) {
    if (code !== 'too-many') expect(Object.keys(words.expected)).toContain(code);
  }
});
