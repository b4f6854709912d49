import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueAt, withValueAt } from '../../../src/islands/policy-builder/state/at-path.ts';
import {
  edit,
  emptyHistory,
  mostSteps,
  type Edited,
} from '../../../src/islands/policy-builder/state/history.ts';
import { redo, undo } from '../../../src/islands/policy-builder/state/steps-back.ts';
import { wholeDraft } from '../../support/policy-preset.ts';

const start: Edited<object> = { draft: wholeDraft('balanced'), history: emptyHistory };

/** A few fields of every depth, with values that they could take. */
const change = fc.oneof(
  fc.record({ path: fc.constant(['covers']), value: fc.option(fc.string(), { nil: undefined }) }),
  fc.record({ path: fc.constant(['partner', 'name']), value: fc.string() }),
  fc.record({ path: fc.constant(['invoicing', 'termDays']), value: fc.nat(366) }),
  fc.record({ path: fc.constant(['stages', 2, 'noticeDays']), value: fc.nat(30) }),
  fc.record({ path: fc.constant(['stages', 3]), value: fc.constant(undefined) }),
  fc.record({ path: fc.constant(['stages', 1, 'letter']), value: fc.constantFrom(null, 'x') }),
  fc.record({
    path: fc.constant(['credit', 'limit']),
    value: fc.constantFrom(null, { value: '5.00', currency: 'CNY' }),
  }),
);

describe('undo and redo', () => {
  test('as many steps back as were made lead to the beginning, and forward again to the end', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const end = changes.reduce((at, one) => edit(at, [one]), start);
        let at = end;
        for (let back = undo(at); back; back = undo(at)) at = back;
        expect(at.draft).toEqual(start.draft);
        for (let on = redo(at); on; on = redo(at)) at = on;
        expect(at.draft).toEqual(end.draft);
      }),
    );
  });

  test('survive being written down and read again', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        const end = changes.reduce((at, one) => edit(at, [one]), start);
        const read = JSON.parse(JSON.stringify(end)) as typeof end;
        expect(undo(read)?.draft).toEqual(undo(end)?.draft);
      }),
    );
  });

  test('a hundred steps are remembered and no more', () => {
    let at = start;
    for (let n = 0; n < mostSteps + 20; n += 1)
      at = edit(at, [{ path: ['covers'], value: `${n}` }]);
    expect(at.history.done).toHaveLength(mostSteps);
  });

  test('letters typed into one field are one step', () => {
    const typed = ['E', 'Ex', 'Exa'].reduce(
      (at, value) => edit(at, [{ path: ['covers'], value }], true),
      start,
    );
    expect(typed.history.done).toHaveLength(1);
    expect(undo(typed)?.draft).toEqual(start.draft);
  });

  test('a change after going back forgets what was undone', () => {
    const once = edit(start, [{ path: ['covers'], value: 'a' }]);
    const back = undo(once);
    if (!back) throw new Error('nothing to undo');
    expect(edit(back, [{ path: ['covers'], value: 'b' }]).history.undone).toEqual([]);
  });

  test('a change to what is already there is no step', () => {
    const limit = { path: ['credit', 'limit'], value: null };
    expect(edit(start, [limit]).history.done).toEqual([]);
  });

  test('several changes of one act go back together', () => {
    const both = edit(start, [
      { path: ['covers'], value: 'a' },
      { path: ['invoicing', 'termDays'], value: 14 },
    ]);
    expect(undo(both)?.draft).toEqual(start.draft);
  });
});

describe('a value at a path', () => {
  test('is put without changing what was there', () => {
    const before = JSON.stringify(start.draft);
    const after = withValueAt(start.draft, ['stages', 0, 'id'], 'x');
    expect(valueAt(after, ['stages', 0, 'id'])).toBe('x');
    expect(JSON.stringify(start.draft)).toBe(before);
  });

  test('is never a property that every object has', () => {
    expect(valueAt(start.draft, ['constructor', 'name'])).toBeUndefined();
    const after = withValueAt({}, ['__proto__', 'evil'], true);
    expect(({} as Record<string, unknown>)['evil']).toBeUndefined();
    expect(Object.getPrototypeOf(after)).toBe(Object.prototype);
  });
});
