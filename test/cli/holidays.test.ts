import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { knownDay, workCalendarSchema, workingDays } from '#core/calendar';
import { chineseCalendar, file as own } from '../support/chinese-calendar.ts';
import { desk } from '../support/cli.ts';
import { ledgerOf } from '../support/timeline-case.ts';

const { file, saldo } = desk();
const calendar = workCalendarSchema.parse(JSON.parse(readFileSync(own, 'utf8')));

test('the calendar of China is what the package says; otherwise run test/support/chinese-calendar.ts', () => {
  expect(calendar).toEqual(chineseCalendar());
});

test.each([
  ['2026-02-14', true, 'a Saturday worked for the Spring Festival'],
  ['2026-02-23', false, 'the last day of the Spring Festival, a Monday'],
  ['2026-05-05', false, 'the last day of the May holiday'],
  ['2026-05-09', true, 'a Saturday worked for the May holiday'],
  ['2026-09-20', true, 'a Sunday worked for the National Day'],
  ['2026-10-08', true, 'the day after the National Day'],
])('%s is worked in China: %s (%s)', (date, isWorked) => {
  expect(workingDays(calendar).isWorking(knownDay(date))).toBe(isWorked);
});

test('days before New Year that the next notice may still change are not known', () => {
  const known = workingDays(calendar);
  expect(known.isKnown(knownDay('2026-12-20'))).toBe(true);
  expect(known.isKnown(knownDay('2026-12-21'))).toBe(false);
  expect(known.isKnown(knownDay('2024-12-31'))).toBe(true);
});

test('the command takes it by the name of its country', async () => {
  file('policy.json', (await saldo('policy new --preset balanced --json')).out);
  file('ledger.json', ledgerOf([]));
  const words = 'policy timeline %policy.json --ledger %ledger.json --as-at 2026-03-02 --json';
  const { stages } = JSON.parse((await saldo(`${words} --holidays cn`)).out) as {
    stages: { id: string; on: string; holidaysUnknown?: true }[];
  };
  const finalNotice = stages.find(({ id }) => id === 'final-notice');
  // Due plus thirty is a holiday until 5 May.
  expect(finalNotice).toMatchObject({ on: '2026-05-06' });
  expect(stages.some(({ holidaysUnknown }) => holidaysUnknown)).toBe(false);
  expect((await saldo(`${words} --holidays xx`)).code).toBe(2);
});
