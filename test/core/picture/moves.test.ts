import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf, knownDay } from '#core/calendar';
import { moveReasons, type TimelineInput } from '#core/dunning';
import { invoicePicture, type TimelinePicture } from '#core/picture';
import { presetTiming } from '../../support/policy-preset.ts';
import { ledgerOf, spring2026 } from '../../support/timeline-case.ts';
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
    if (!move?.because.some((why) => why === 'notice' || why === 'order')) continue;
    expect(ids.indexOf(move.waitsFor ?? '')).toBeGreaterThanOrEqual(0);
    expect(ids.indexOf(move.waitsFor ?? '')).toBeLessThan(ids.indexOf(stage));
  }
});

always(
  'a stage waits for a notice only where an earlier stage leaves one',
  ({ flags }, { policy }) => {
    for (const { move } of flags) {
      const earlier = policy.stages.find(({ id }) => id === move?.waitsFor);
      if (!move || !earlier) continue;
      expect(move.because.includes('notice')).toBe(earlier.noticeDays > 0);
    }
  },
);

test('a final notice placed after the suspension waits for its place, not for a notice', () => {
  const { stages } = presetTiming('balanced');
  const [notice, suspension] = ['final-notice', 'suspension'].map((id) => {
    const found = stages.find((stage) => stage.id === id);
    if (!found) throw new Error(`no stage ${id}`);
    return found;
  });
  if (!notice || !suspension) throw new Error('both stages are there');
  const turned = stages.flatMap((stage) =>
    stage === notice ? [] : stage === suspension ? [{ ...suspension, noticeDays: 0 }, notice] : [stage],
  );
  const made = invoicePicture({
    policy: { ...presetTiming('balanced'), stages: turned },
    ledger: ledgerOf([]),
    calendar: spring2026,
    asAt: '2026-03-02',
    retention: null,
  });
  if ('problems' in made) throw new Error('the worked examples have no problems');
  const { move } = made.picture.flags.find(({ stage }) => stage === 'final-notice') ?? {};
  expect(move).toMatchObject({ because: expect.arrayContaining(['order']), waitsFor: 'suspension' });
  expect(move?.because).not.toContain('notice');
}); // prettier-ignore

always('a held stage says by what, and the clock stands today', ({ flags, held, today }) => {
  for (const { status, heldBy } of flags) {
    if (status !== 'held') continue;
    const holding = held.filter(({ from, to }) => from <= today && (to === null || today <= to));
    expect(holding.map(({ by }) => by)).toContain(heldBy);
  }
});
