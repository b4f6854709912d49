import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { LedgerEvent } from '#core/dunning';
import { invoicePicture } from '#core/picture';
import { sayer } from '#i18n';
import { ownTexts, wordsOf } from '#i18n/dictionaries';
import { calendarFile } from '../../../src/islands/policy-builder/keep/files.ts';
import type { Tool } from '../../../src/islands/policy-builder/state/tool.ts';
import { presetTiming, wholeDraft } from '../../support/policy-preset.ts';
import { cny, doneOnTime, ledgerOf, spring2026 } from '../../support/timeline-case.ts';

const words = wordsOf(
  'en',
  'policy',
  'policy-document',
  'policy-builder',
  'figures',
  'timeline',
  'export',
);
const say = sayer('en', words, ownTexts());

/** Days and titles of the calendar of an invoice, as staff would import it. */
async function daysOf(events: LedgerEvent[], asAt: string): Promise<string[]> {
  const ledger = ledgerOf(events);
  const course = invoicePicture({
    ...{ policy: presetTiming('balanced'), ledger, calendar: spring2026, asAt },
    retention: { days: 60, fact: 'data.deletion.suspended.21vianet' },
  });
  if ('problems' in course) throw new Error(course.problems[0]?.code);
  const made = { ledger: signal(ledger), asAt: signal(asAt), policy: signal(undefined) };
  const tool = { draft: signal(wholeDraft('balanced')), name: signal('Ours'), made, locale: 'en', say };
  const file = await calendarFile(tool as unknown as Tool, course);
  return [...file.matchAll(/DTSTART;VALUE=DATE:(\d+)[^]*?SUMMARY;LANGUAGE=en:([^\r\n]*)/g)].map(
    ([, day, title]) => `${day} ${title}`,
  );
} // prettier-ignore

const plan = (on: string): LedgerEvent => ({
  ...{ on, type: 'plan-agreed' },
  instalments: ['2026-05-29', '2026-06-30'].map((dueOn) => ({ dueOn, amount: cny(5000) })),
});

test('while a plan holds the suspension, its instalments stand in the calendar, and no day of a deletion', async () => {
  const days = await daysOf([...doneOnTime('reminder-1'), plan('2026-04-20')], '2026-04-21');
  expect(days.filter((day) => day.includes('Instalment'))).toEqual([
    expect.stringMatching(/^20260529 Instalment 1 of 2/),
    expect.stringMatching(/^20260630 Instalment 2 of 2/),
  ]);
  expect(days.filter((day) => /delet/i.test(day))).toEqual([]);
});

test('without a plan the calendar holds the stages to come and the day of the deletion', async () => {
  const days = await daysOf(doneOnTime('reminder-1'), '2026-04-21');
  expect(days.some((day) => /Suspension/.test(day))).toBe(true);
  expect(days.filter((day) => /delet/i.test(day))).not.toEqual([]);
  expect(days.filter((day) => day.includes('Instalment'))).toEqual([]);
});
