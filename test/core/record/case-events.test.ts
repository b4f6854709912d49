import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { addDate, addNote, caseEvents, tickDuty, type OpenRecord } from '#core/record';
import { asWritten } from '#core/sentence';
import { calendar } from '#export/calendar';
import { formatDate, locales, sayer, type Locale } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import { edition, opened, spam } from './made.ts';

const moment = '2026-11-27T08:00:00Z';

/** The events of a case as a parser that is not ours reads them. */
function read(record: OpenRecord, locale: Locale, today = '2026-10-06'): ICAL.Event[] {
  const say = sayer(locale, wordsOf(locale, 'case-log', 'figures'));
  const file = calendar(caseEvents(record, edition, today), {
    voice: { locale, say },
    name: asWritten(record.name),
    madeAt: moment,
  });
  const parsed = new ICAL.Component(ICAL.parse(file) as [string, unknown[], unknown[]]);
  return parsed.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

const plain = (text = '') => text.replaceAll('\u00a0', ' ');

const record = addNote(
  addDate(opened(), '2026-11-28', 'Ms Li has promised to pay', moment),
  moment,
  'Spoke with Mr Wang',
);

describe.each(locales)('each day of a case in a calendar, in %s,', (locale) => {
  const events = read(record, locale);

  test('names the case and what is due, and says more than its title', () => {
    expect(events).toHaveLength(5);
    for (const { summary, description } of events) {
      expect(description).toContain('Contoso 4711');
      expect(description.length).toBeGreaterThan(summary.length);
      expect(description).not.toMatch(/\{\{|case-log:|figures:/);
    }
  });

  test('says from which day it is counted, how far, and by which fact', () => {
    const deletion = events.find(({ startDate }) => startDate.toString() === '2026-12-04');
    for (const part of [
      formatDate('2026-10-05', locale),
      '60',
      'data.deletion.suspended.21vianet',
    ]) {
      expect(plain(deletion?.description)).toContain(plain(part));
    }
    for (const fact of ['cadence.data-warning', 'cadence.last-warning', 'cadence.stop-line']) {
      expect(events.filter(({ description }) => description.includes(fact))).toHaveLength(1);
    }
  });

  test('holds no person in its description, and no word of the notes', () => {
    for (const { description } of events) expect(description).not.toMatch(/Ana|Li|Wang|promised/);
  });
});

test('what is dealt with is in the calendar no more', () => {
  const done = tickDuty(record, 'last-warning', moment, true, '2026-11-27');
  expect(read(done, 'en').some(({ description }) => description.includes('last-warning'))).toBe(
    false,
  );
});

test('on day 52 a calendar holds the days that are still to come, and no warning whose day has passed', () => {
  const days = read(record, 'en', '2026-11-26').map(({ startDate }) => startDate.toString());
  expect(days).toEqual(['2026-11-28', '2026-11-29', '2026-12-04']);
});

test('a decision made in haste says within which time it is reviewed', () => {
  const hasty = opened({ ...spam, evidence: 'weak', 'exposure-growing': 'yes' });
  const [review] = read(hasty, 'en');
  expect(plain(review?.description)).toContain('24 hours');
  expect(review?.description).toContain('fraud.review.ours');
});
