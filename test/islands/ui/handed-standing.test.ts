import { afterEach, expect, test, vi } from 'vitest';
import type { OwnPolicy } from '#core/case';
import { handStanding, takeStanding } from '../../../src/islands/ui/handed-standing.ts';
import { timelineOf } from '../../support/timeline-case.ts';

const held = new Map<string, string>();
vi.stubGlobal('sessionStorage', {
  getItem: (name: string) => held.get(name) ?? null,
  setItem: (name: string, value: string) => void held.set(name, value),
  removeItem: (name: string) => void held.delete(name),
});
afterEach(() => {
  held.clear();
});

const dated = timelineOf([], '2026-05-20');
const own: OwnPolicy = {
  verdict: 'allowed',
  on: '2026-05-13',
  heldBy: undefined,
  mayMove: false,
  missing: [],
  answers: { policy: { 'over-threshold': 'yes' }, ledger: { state: 'active' } },
  timeline: dated,
  madeUp: dated,
};
const judged = { invoice: 'A-1', on: '2026-05-20', later: { from: '2026-12-01', issuedOn: '2026-03-02' } }; // prettier-ignore

test('the case log is handed the day on which the policy was judged, and that it was not in force', () => {
  handStanding(own, judged);
  expect(takeStanding({ state: 'active' })).toEqual({
    ...judged,
    allows: true,
    from: '2026-05-13',
    missing: [],
  });
});

test('of an invoice that has led to a suspension already, nothing is said of when one is allowed', () => {
  handStanding(own, judged);
  handStanding({ ...own, verdict: 'already' }, judged);
  expect(takeStanding({ state: 'active' })).toBeUndefined();
});
