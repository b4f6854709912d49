import { describe, expect, test } from 'vitest';
import type { LedgerEvent } from '#core/dunning';
import { holidaysKnownText, invoicePicture, timelineEntries } from '#core/picture';
import type { PolicyTiming } from '#core/policy';
import { locales } from '#i18n';
import { presetTiming } from '../../support/policy-preset.ts';
import { ledgerOf } from '../../support/timeline-case.ts';
import { voiceOf } from './drawn.ts';

const balanced = presetTiming('balanced');
const covers = { from: '2026-01-01', to: '2026-05-05' };
/** The worked example where holidays are known up to a day: final notice on 1 May, suspension on 8 May. */
function pictureOf(policy: PolicyTiming, to = covers.to, events: LedgerEvent[] = [], asAt = '2026-03-02') {
  const made = invoicePicture({
    policy,
    ledger: ledgerOf(events),
    calendar: { holidays: [], covers: { ...covers, to } },
    asAt,
    retention: { days: 60, fact: 'kept' },
  });
  if ('problems' in made) throw new Error('the case has no problems');
  return made;
} // prettier-ignore

const withStage = (id: string, fields: object): PolicyTiming => ({
  ...balanced,
  stages: balanced.stages.map((stage) => (stage.id === id ? { ...stage, ...fields } : stage)),
});

const say = voiceOf('en');
/** What list and table say of days that may move. */
const doubtsOf = ({ picture }: ReturnType<typeof pictureOf>) =>
  timelineEntries(picture).flatMap(({ text, notes }) =>
    notes
      .map(say)
      .filter((note) => /not known|oves? with/.test(note))
      .map((note) => `${say(text)}: ${note}`),
  );

const withSuspension = [
  'Warning about the data: Moves with the suspension, whose day may move.',
  'Last warning about the data: Moves with the suspension, whose day may move.',
  'Our last day to decide about the data: Moves with the suspension, whose day may move.',
  'Data deleted: Moves with the suspension, whose day may move.',
];

describe('beyond the known holidays', () => {
  test('a suspension that may move takes the warnings and the deletion with it', () => {
    expect(doubtsOf(pictureOf(balanced))).toEqual([
      'Suspension: Holidays not known: this day may move.',
      ...withSuspension,
    ]);
  });

  test('nothing that the policy keeps on its day is said to move, though it is marked for machines', () => {
    const keeping = {
      ...balanced,
      stages: balanced.stages.map((stage) => ({ ...stage, onNonWorkingDay: 'keep' as const })),
    };
    const made = pictureOf(keeping);
    expect(doubtsOf(made)).toEqual([]);
    expect(holidaysKnownText(made.picture)).toBeUndefined();
    const marked = made.timeline.stages.filter(({ holidaysUnknown }) => holidaysUnknown);
    expect(marked.map(({ id }) => id)).toContain('stop-line');
  });

  test('with a suspension on a known day, the warnings after it stand', () => {
    expect(doubtsOf(pictureOf(balanced, '2026-05-10'))).toEqual([]);
  });

  test('with access already suspended, what counts from it stands', () => {
    const suspended: LedgerEvent[] = [{ on: '2026-05-05', type: 'suspended' }];
    expect(doubtsOf(pictureOf(balanced, covers.to, suspended, '2026-05-20'))).toEqual([]);
  });

  test('a warning that moves off free days may move by itself as well', () => {
    const policy = withStage('stop-line', { onNonWorkingDay: 'next' });
    expect(doubtsOf(pictureOf(policy)).filter((line) => line.startsWith('Our last'))).toEqual([
      'Our last day to decide about the data: Holidays not known: this day may move.',
      'Our last day to decide about the data: Moves with the suspension, whose day may move.',
    ]);
    expect(doubtsOf(pictureOf(policy, '2026-05-10'))).toEqual([
      'Our last day to decide about the data: Holidays not known: this day may move.',
    ]);
  });

  test('days counted as working days may move, though the day is kept', () => {
    const offset = { days: 27, count: 'working' };
    const policy = withStage('suspension', { onNonWorkingDay: 'keep', offset });
    expect(doubtsOf(pictureOf(policy))[0]).toBe('Suspension: Holidays not known: this day may move.');
  }); // prettier-ignore

  test('a kept suspension moves with the notice it waits for, and takes the deletion with it', () => {
    const policy = withStage('suspension', { onNonWorkingDay: 'keep' });
    expect(doubtsOf(pictureOf(policy, '2026-04-25'))).toEqual([
      'Final notice: Holidays not known: this day may move.',
      'Suspension: May move with the notice of an earlier stage.',
      ...withSuspension,
    ]);
  });

  test.each(locales)('the picture says once in %s for which days holidays are known', (locale) => {
    const own = voiceOf(locale);
    const { picture } = pictureOf(balanced);
    const known = holidaysKnownText(picture);
    expect(known && own(known)).toMatch(/2026.*2026/);
    const none = holidaysKnownText({ ...picture, holidaysKnown: null });
    expect(none && own(none)).not.toMatch(/2026|timeline:|\{\{/);
  });
});
