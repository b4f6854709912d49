import { describe, expect, test } from 'vitest';
import type { LedgerEvent } from '#core/dunning';
import { presetTiming } from '../../support/policy-preset.ts';
import { cny, doneOnTime, examplePicture } from '../../support/timeline-case.ts';

const threeDone = doneOnTime('pre-due', 'reminder-1', 'reminder-2');
const disputed = (whole: number): LedgerEvent => ({
  on: '2026-04-10',
  type: 'dispute-opened',
  amount: cny(whole),
});
const closed: LedgerEvent = { on: '2026-04-22', type: 'dispute-closed' };
const paid: LedgerEvent = { on: '2026-04-21', type: 'payment', amount: cny(10_000) };

/** What TIMELINE says of each example: bands, what moved and why, the second clock. */
const examples = {
  A: {
    picture: examplePicture([], '2026-03-02'),
    bands: ['2026-03-02 full', '2026-04-22 credit-hold', '2026-05-13 suspended', '2026-07-12 data-deleted'],
    moves: ['final-notice 2026-05-01 not-worked', 'suspension 2026-05-08 notice of final-notice'],
    second: ['2026-05-13', '2026-07-12'],
    held: [],
  },
  B: {
    picture: examplePicture([...threeDone, disputed(4_000)], '2026-04-15'),
    bands: ['2026-03-02 full', '2026-04-22 credit-hold', '2026-05-13 suspended', '2026-07-12 data-deleted'],
    moves: ['final-notice 2026-05-01 not-worked', 'suspension 2026-05-08 notice of final-notice'],
    second: ['2026-05-13', '2026-07-12'],
    held: [],
  },
  C: {
    picture: examplePicture([...threeDone, disputed(10_000), closed], '2026-04-22'),
    bands: ['2026-03-02 full', '2026-05-06 credit-hold', '2026-05-20 suspended', '2026-07-19 data-deleted'],
    moves: [
      'call 2026-04-15 held',
      'credit-hold 2026-04-22 held not-worked',
      'final-notice 2026-05-01 held',
      'suspension 2026-05-08 held',
    ],
    second: ['2026-05-20', '2026-07-19'],
    held: ['dispute 2026-04-10 2026-04-21'],
  },
  D: {
    picture: examplePicture([...threeDone, ...doneOnTime('call'), paid], '2026-04-21'),
    bands: ['2026-03-02 full'],
    moves: [],
    second: [null, null],
    held: [],
  },
  E: {
    picture: examplePicture(doneOnTime('pre-due'), '2026-05-11'),
    bands: ['2026-03-02 full', '2026-06-01 credit-hold', '2026-06-15 suspended', '2026-08-14 data-deleted'],
    moves: [
      'reminder-1 2026-04-02 late',
      'reminder-2 2026-04-08 notice of reminder-1 not-worked',
      'call 2026-04-15 notice of reminder-2 not-worked',
      'credit-hold 2026-04-22 notice of call not-worked',
      'final-notice 2026-05-01 notice of credit-hold not-worked',
      'suspension 2026-05-08 notice of final-notice',
    ],
    second: ['2026-06-15', '2026-08-14'],
    held: [],
  },
}; // prettier-ignore

describe.each(Object.entries(examples))('example %s', (_, { picture, ...expected }) => {
  test('shows the states of access from their days', () => {
    expect(picture.bands.map(({ from, state }) => `${from} ${state}`)).toEqual(expected.bands);
  });
  test('says from where each stage moved, and why', () => {
    const moves = picture.flags.flatMap(({ stage, movedFrom, move }) =>
      move
        ? [
            `${stage} ${movedFrom ?? ''} ${move.because
              .map((why) => (why === 'notice' ? `notice of ${move.waitsFor ?? ''}` : why))
              .join(' ')}`,
          ]
        : [],
    );
    expect(moves).toEqual(expected.moves);
  });
  test('starts the second clock with the suspension and ends it with the deletion', () => {
    expect([picture.suspendedOn, picture.deletionOn]).toEqual(expected.second);
  });
  test('shows the days on which the clock stood', () => {
    expect(picture.held.map(({ by, from, to }) => `${by} ${from} ${to ?? ''}`)).toEqual(
      expected.held,
    );
  });
  test('has an axis from before the issue to after the last mark', () => {
    const marks = [...picture.flags, ...picture.events].map(({ on }) => on);
    expect(picture.from < '2026-03-02').toBe(true);
    expect([...marks, picture.today].every((on) => on < picture.to)).toBe(true);
  });
  test('shows every stage once, with a day or without', () => {
    const shown = [...picture.flags, ...picture.undated].map(({ stage }) => stage);
    expect(shown.sort()).toEqual(presetTiming('balanced').stages.map(({ id }) => id).sort()); // prettier-ignore
  });
});

test('weekends and holidays in a row are one span', () => {
  expect(examples.A.picture.notWorked).toContainEqual({ from: '2026-04-04', to: '2026-04-06' });
  expect(examples.A.picture.notWorked).toContainEqual({ from: '2026-05-01', to: '2026-05-05' });
});

test('a stage that is done stands above the band alone, a payment below it', () => {
  const types = examples.D.picture.events.map(({ type }) => type);
  expect(types).toEqual(['issued', 'due', 'payment']);
});

test('a stage done without the proof that it needs is shown as what happened, and stays open', () => {
  const picture = examplePicture(
    [{ on: '2026-05-06', type: 'stage-done', stage: 'final-notice', proved: false }],
    '2026-05-06',
  );
  expect(picture.events.at(-1)?.text.code).toBe('timeline:event.stage-done');
  expect(picture.flags.find(({ stage }) => stage === 'final-notice')?.status).not.toBe('done');
});

test('what holds a stage is said with it, and a hold without an end takes its day away', () => {
  const { undated, held } = examplePicture([...threeDone, disputed(10_000)], '2026-04-15');
  expect(undated.find(({ stage }) => stage === 'call')).toMatchObject({
    status: 'held',
    heldBy: 'dispute',
  });
  expect(held).toEqual([{ by: 'dispute', from: '2026-04-10', to: null }]);
});

test('an axis of more than three years shows no single days', () => {
  expect(examplePicture([], '2031-01-01').notWorked).toEqual([]);
});
