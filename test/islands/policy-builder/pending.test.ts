import { expect, test } from 'vitest';
import { policyDraftSchema } from '#core/policy';
import { faultOf } from '../../../src/islands/policy-builder/state/pending.ts';

const draft = policyDraftSchema.parse({ invoicing: { termDays: 30 } });

test('a sound answer has no fault', () => {
  expect(faultOf(draft, [{ path: ['invoicing', 'termDays'] }])).toBeUndefined();
});

test('an answer too big for its field says so', () => {
  const changed = { ...draft, invoicing: { termDays: 400 } };
  expect(faultOf(changed, [{ path: ['invoicing', 'termDays'] }])).toBe('long');
});

test('of several answers one that is wrong is enough', () => {
  const changed = { ...draft, disputes: { windowDays: 0 } };
  const changes = [{ path: ['invoicing', 'termDays'] }, { path: ['disputes', 'windowDays'] }];
  expect(faultOf(changed, changes)).toBe('short');
});

test.each([['nothing'], ['__proto__'], ['constructor'], [0]])(
  'a field %s that no policy has is refused',
  (key) => {
    expect(faultOf(draft, [{ path: [key] }])).toBe('other');
  },
);
