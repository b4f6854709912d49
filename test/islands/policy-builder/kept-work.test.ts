import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptWork, storedWork } from '../../../src/islands/policy-builder/keep/kept-work.ts';
import { edit, emptyHistory } from '../../../src/islands/policy-builder/state/history.ts';
import { undo } from '../../../src/islands/policy-builder/state/steps-back.ts';
import type { LedgerForm } from '../../../src/islands/ui/timeline/index.ts';
import type { Work } from '../../../src/islands/policy-builder/state/tool.ts';
import { wholeDraft } from '../../support/policy-preset.ts';

const draft = wholeDraft('balanced');
const unfinished: LedgerForm = {
  number: 'A-1', issuedOn: '2026-11-02', dueOn: '', amount: 'about 10', currency: 'CNY', asAt: '2026-11-27',
  events: [{ type: 'payment', on: '2026-11-20', amount: '', until: '', reason: '', stage: '', proved: false, instalments: [] }],
}; // prettier-ignore
const work: Work = {
  ...edit({ draft, history: emptyHistory }, [{ path: ['covers'], value: 'Some' }]),
  pending: { 'invoicing.termDays': { path: ['invoicing', 'termDays'], value: 'x', code: 'number' } },
  versions: [{ name: 'First', on: '2026-11-26', draft }],
  ledger: undefined,
  written: { locale: 'en', form: unfinished },
  customer: 'es',
  begunIn: 'it',
}; // prettier-ignore

test('a work that is stored and read again is the same, and can still be undone', () => {
  const read = keptWork(storedWork(work));
  expect(read).toEqual(work);
  expect(read && undo(read)?.draft).toEqual(draft);
});

test('anything at all is read as a work or as junk, and never throws', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(() => keptWork(stored)).not.toThrow();
    }),
  );
});

test('what is damaged beside a sound draft is left out, and the draft is kept', () => {
  fc.assert(
    fc.property(fc.record({ history: fc.anything(), pending: fc.anything(), versions: fc.anything(), ledger: fc.anything(), written: fc.anything(), customer: fc.anything() }), (beside) => {
      const read = keptWork({ ...beside, draft });
      expect(read?.draft).toEqual(draft);
      expect(() => read && undo(read)).not.toThrow();
    }),
  );
}); // prettier-ignore

test('a step that cannot be read, and all before it, can no longer be undone', () => {
  const history = { done: [[{ path: ['covers'] }], 'junk', [{ path: ['reviewOn'] }]], undone: [] };
  expect(keptWork({ draft, history })?.history.done).toHaveLength(1);
});
