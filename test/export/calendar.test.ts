import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { asWritten, sentence } from '#core/sentence';
import { calendar, stageNote, type CalendarEvent } from '#export/calendar';
import { printable } from '../../src/export/printable.ts';
import { anyText } from '../support/any-text.ts';
import { voiceOf } from '../support/edition.ts';
import { hostileWords } from '../support/hostile-words.ts';

const options = {
  voice: voiceOf('es'),
  name: asWritten('Cobros'),
  madeAt: '2026-11-26T19:33:51.123Z',
};
const event = (fields: Partial<CalendarEvent> = {}): CalendarEvent => ({
  of: ['policy', 'A-1', 'final-notice'],
  on: '2026-05-06',
  text: sentence('policy:stage.final-notice'),
  ...fields,
});
const write = (...events: readonly CalendarEvent[]) => calendar(events, options);

/** Reads a file with a parser that is not ours. */
function read(file: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(file) as [string, unknown[], unknown[]]);
}

function events(file: string): ICAL.Event[] {
  return read(file)
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each));
}

test('a stage is told with who does what, and what becomes of access', () => {
  const of = (stage: Parameters<typeof stageNote>[0]) =>
    events(write(event({ note: stageNote(stage) })))[0]?.description;
  const { say } = voiceOf('es');
  const told = of({ channel: 'phone', role: 'account-manager', effect: 'suspended' });
  for (const code of [
    'policy:channel.phone',
    'policy:role.account-manager',
    'policy-document:effect.suspended',
  ]) {
    expect(told).toContain(say({ code }));
  }
  expect(of({ effect: 'data-deleted' })).toBe(
    `Acceso: ${say({ code: 'policy-document:effect.data-deleted' })}.`,
  );
});

test('the note of a day that may move says so first, then what is owed and whom to turn to', () => {
  const { say } = voiceOf('en');
  const note = stageNote(
    { effect: 'suspended' },
    {
      doubts: [{ code: 'timeline:holidaysUnknown' }],
      owed: { amount: { value: '10000.00', currency: 'CNY' }, on: '2026-12-01' },
      contacts: [asWritten('Accounts: money@example.com')],
    },
  );
  const told = say(note);
  expect(told.startsWith(say({ code: 'timeline:holidaysUnknown' }))).toBe(true);
  expect(told.replaceAll('\u00a0', ' ')).toContain('Outstanding on 1 December 2026: CNY 10,000.');
  expect(told).toContain('money@example.com');
});

describe('a calendar', () => {
  const file = write(
    event({ remindDaysBefore: 0 }),
    event({ of: ['policy', 'A-1', 'deletion'], on: '2026-12-31', remindDaysBefore: 2 }),
  );
  const root = read(file);
  const [first, second] = events(file);

  test('says what it is, in whose name, and asks nobody for an answer', () => {
    expect(root.getFirstPropertyValue('version')).toBe('2.0');
    expect(root.getFirstPropertyValue('prodid')).toBe('-//Saldo//Saldo 1//EN');
    expect(root.getFirstPropertyValue('x-wr-calname')).toBe('Cobros');
    expect(root.hasProperty('method')).toBe(false);
  });

  test('holds whole days, which end before the next begins', () => {
    expect([
      first?.startDate.isDate,
      first?.startDate.toString(),
      first?.endDate.toString(),
    ]).toEqual([true, '2026-05-06', '2026-05-07']);
    expect([second?.startDate.toString(), second?.endDate.toString()]).toEqual([
      '2026-12-31',
      '2027-01-01',
    ]);
    expect(file).toContain('\r\nDTSTART;VALUE=DATE:20260506\r\nDTEND;VALUE=DATE:20260507\r\n');
  });

  test('blocks no time', () => {
    expect(first?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  test('carries the moment it was made at, in UTC', () => {
    expect(file).toContain('\r\nDTSTAMP:20261126T193351Z\r\n');
  });

  test('names the language of its words', () => {
    expect(first?.summary).toBe('Último aviso');
    expect(first?.component.getFirstProperty('summary')?.getParameter('language')).toBe('es');
  });

  test('reminds at nine in the morning, on the day or days before', () => {
    const triggers = [first, second].map((each) =>
      each?.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString(),
    );
    expect(triggers).toEqual(['PT9H', '-PT39H']);
    expect(
      first?.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('description'),
    ).toBe('Último aviso');
  });

  test('gives the same event the same name when it comes again on another day', () => {
    const again = events(write(event({ on: '2026-05-11' })));
    expect(again[0]?.uid).toBe(first?.uid);
    expect(first?.uid).not.toBe(second?.uid);
  });

  test('keeps names apart that only their borders tell apart', () => {
    const [one, other] = events(write(event({ of: ['a', 'b/c'] }), event({ of: ['a/b', 'c'] })));
    expect(one?.uid).not.toBe(other?.uid);
  });

  test('refuses a day that has no next', () => {
    expect(() => write(event({ on: '2026-02-30' }))).toThrow();
  });
});

/** What the standard asks of every file: CRLF alone, no line over 75 octets, no half character, no control character. */
function expectSound(file: string) {
  expect(file.endsWith('\r\n')).toBe(true);
  const lines = file.slice(0, -2).split('\r\n');
  for (const line of lines) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[^\P{Cc}\t]/u);
    expect(line.isWellFormed()).toBe(true);
  }
}

describe.each(Object.entries(hostileWords))('words that are %s', (_, words) => {
  const file = write(
    event({ text: asWritten(words), note: asWritten(words), of: [words], remindDaysBefore: 0 }),
  );

  test('stay one event with its alarm', () => {
    expectSound(file);
    expect(
      read(file)
        .getAllSubcomponents()
        .map(({ name }) => name),
    ).toEqual(['vevent']);
    expect(
      events(file)[0]
        ?.component.getAllSubcomponents()
        .map(({ name }) => name),
    ).toEqual(['valarm']);
  });

  test('come back as they were', () => {
    expect(events(file)[0]?.summary).toBe(printable(words));
    expect(events(file)[0]?.description).toBe(printable(words));
  });
});

test('any words come back as they were, on lines of at most 75 octets', () => {
  fc.assert(
    fc.property(anyText, anyText, (words, other) => {
      const file = write(
        event({ text: asWritten(words), note: asWritten(other), of: [words, other] }),
      );
      expectSound(file);
      const [only, ...more] = events(file);
      expect(more).toEqual([]);
      expect([only?.summary, only?.description]).toEqual([printable(words), printable(other)]);
    }),
  );
});
