import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf, knownDay } from '#core/calendar';
import { moveReasons, type TimelineInput } from '#core/dunning';
import { invoicePicture, type TimelinePicture } from '#core/picture';
import { anySoundCase } from './drawn.ts';

function always(name: string, promise: (picture: TimelinePicture, input: TimelineInput) => void) {
  test(name, () =>
    fc.assert(
      fc.property(anySoundCase, (input) => {
        const made = invoicePicture(input);
        if ('problems' in made) throw new Error('a sound case has no problems');
        promise(made.picture, input);
      }),
      { numRuns: 400 },
    ),
  );
}

always('a stage moves only to a later day, and never without a reason', ({ flags }) => {
  for (const { on, movedFrom, move } of flags) {
    if (!move) continue;
    expect(movedFrom && movedFrom < on).toBe(true);
    expect(move.because.length).toBeGreaterThan(0);
    expect(moveReasons.filter((why) => move.because.includes(why))).toEqual(move.because);
  }
});

always('an open stage without a move stands on the day of its offset', (picture, input) => {
  for (const { stage: id, on, move, status } of picture.flags) {
    const stage = input.policy.stages.find((one) => one.id === id);
    const isOpen = status === 'planned' || status === 'due' || status === 'held';
    if (move || !isOpen || !stage || stage.offset.count === 'working') continue;
    const { issuedOn, dueOn, suspendedOn } = picture;
    const anchor = { issue: issuedOn, due: dueOn, suspension: suspendedOn }[stage.anchor];
    if (anchor !== null) expect(on).toBe(dateOf(knownDay(anchor) + stage.offset.days));
  }
});

always('only what is still open moves', ({ flags }) => {
  const moved = flags.filter(({ move }) => move).map(({ status }) => status);
  expect(moved.filter((status) => status === 'done' || status === 'missed')).toEqual([]);
});

always('a stage that waits for a notice names an earlier stage', ({ flags }, { policy }) => {
  const ids = policy.stages.map(({ id }) => id);
  for (const { stage, move } of flags) {
    if (!move?.because.includes('notice')) continue;
    expect(ids.indexOf(move.noticeOf ?? '')).toBeGreaterThanOrEqual(0);
    expect(ids.indexOf(move.noticeOf ?? '')).toBeLessThan(ids.indexOf(stage));
  }
});

always('a held stage says by what, and the clock stands today', ({ flags, held, today }) => {
  for (const { status, heldBy } of flags) {
    if (status !== 'held') continue;
    const holding = held.filter(({ from, to }) => from <= today && (to === null || today <= to));
    expect(holding.map(({ by }) => by)).toContain(heldBy);
  }
});
