import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeline, type TimelineInput } from '#core/dunning';
import { anyCase } from '../../support/any-case.ts';
import { slowTimeline } from './slow-timeline.ts';

/** Without what the slow way does not know: suspensions, and stages of the data clock that were done. */
function unsuspended(input: TimelineInput): TimelineInput {
  const dunning = new Set(
    input.policy.stages
      .filter(({ effect, anchor }) => effect !== 'suspended' && anchor !== 'suspension')
      .map(({ id }) => id),
  );
  const events = input.ledger.events.filter(
    (event) =>
      event.type !== 'suspended' &&
      event.type !== 'reactivated' &&
      (event.type !== 'stage-done' || dunning.has(event.stage)),
  );
  return { ...input, ledger: { ...input.ledger, events } };
}

test('every stage has the status and the day that a slow second reading of the rules gives it', () => {
  fc.assert(
    fc.property(anyCase.map(unsuspended), (input) => {
      const found = timeline(input).stages.map(({ id, status, on }) => ({ id, status, on }));
      expect(found).toEqual(slowTimeline(input));
    }),
    { numRuns: 150 },
  );
});
