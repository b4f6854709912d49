import { signal, type Signal } from '@preact/signals';
import { beforeEach, describe, expect, test } from 'vitest';
import { ledgerSchema, type Ledger, type LedgerEvent } from '#core/dunning';
import { keptWork, storedWork } from '../../../src/islands/policy-builder/keep/kept-work.ts';
import { followInvoice } from '../../../src/islands/policy-builder/state/follow-invoice.ts';
import {
  edit,
  emptyHistory,
  mostSteps,
} from '../../../src/islands/policy-builder/state/history.ts';
import { redo, undo } from '../../../src/islands/policy-builder/state/steps-back.ts';
import type { Work } from '../../../src/islands/policy-builder/state/tool.ts';
import { wholeDraft } from '../../support/policy-preset.ts';
import { cny, ledgerOf } from '../../support/timeline-case.ts';

const paid = (amount: number, on = '2026-04-10'): LedgerEvent => ({
  on,
  type: 'payment',
  amount: cny(amount),
});
const dated = (issuedOn: string): Ledger => {
  const ledger = ledgerOf([]);
  return { ...ledger, invoice: { ...ledger.invoice, issuedOn } };
};

let work: Signal<Work>;
let focus: string;

beforeEach(() => {
  focus = 'somewhere';
  work = signal<Work>({
    draft: wholeDraft('balanced'),
    history: { ...emptyHistory },
    pending: {},
    versions: [],
    ledger: ledgerOf([]),
    written: undefined,
    customer: 'en',
    begunIn: 'en',
  });
  followInvoice(work, () => focus);
});

function change(ledger: Ledger | undefined, at: string): void {
  focus = at;
  work.value = { ...work.value, ledger };
}

const steps = () => work.value.history.done.length;

/** Takes a step back or does it again, and says what the invoice is then. */
function go(way: typeof undo): Ledger | undefined {
  const { draft, ledger, history } = work.value;
  const taken = way({ draft: { ...draft, ledger }, history });
  if (!taken) throw new Error('there is no step');
  const { ledger: next, ...rest } = taken.draft;
  work.value = { ...work.value, draft: rest, ledger: next, history: taken.history };
  return next;
}

test.each<[string, Ledger | undefined]>([
  ['an amount', { ...ledgerOf([]), invoice: { ...ledgerOf([]).invoice, amount: cny(25) } }],
  ['a date', dated('2026-03-09')],
  ['a payment', ledgerOf([paid(1_000)])],
  ['a promise', ledgerOf([{ on: '2026-04-03', type: 'promise', until: '2026-04-20' }])],
  ['the return to the example', undefined],
])('%s is taken back and done again', (_, after) => {
  const before = work.value.ledger;
  change(after, 'a field');
  expect(steps()).toBe(1);
  expect(go(undo)).toEqual(before);
  expect(go(redo)).toEqual(after);
});

test('what the first invoice was, the example, comes back', () => {
  work.value = { ...work.value, ledger: undefined, history: { ...emptyHistory } };
  change(ledgerOf([]), 'number');
  expect(go(undo)).toBeUndefined();
  expect(go(redo)).toEqual(ledgerOf([]));
});

test('an event is taken out of many, and each of them comes back to its place', () => {
  const many = [paid(1, '2026-04-02'), paid(2, '2026-04-03'), paid(2, '2026-04-03')];
  change(ledgerOf(many), 'add');
  change(ledgerOf(many.slice(1)), 'remove');
  expect(go(undo)).toEqual(ledgerOf(many));
  expect(go(redo)).toEqual(ledgerOf(many.slice(1)));
});

describe('what is one act is one step', () => {
  test('a payment that is typed letter by letter', () => {
    for (const amount of [5, 50, 500]) change(ledgerOf([paid(amount)]), 'amount');
    expect(steps()).toBe(1);
    expect(go(undo)).toEqual(ledgerOf([]));
    expect(go(redo)).toEqual(ledgerOf([paid(500)]));
  });

  test('a date that is dragged', () => {
    for (const day of ['2026-03-03', '2026-03-04', '2026-03-05']) change(dated(day), 'handle');
    expect(steps()).toBe(1);
    expect(go(undo)).toEqual(ledgerOf([]));
  });

  test('but not two fields, nor one field before and after a step was taken back', () => {
    change(ledgerOf([paid(5)]), 'amount');
    change(ledgerOf([paid(5, '2026-04-11')]), 'day');
    expect(steps()).toBe(2);
    go(undo);
    change(ledgerOf([paid(5, '2026-04-12')]), 'day');
    expect(steps()).toBe(2);
    expect(go(undo)).toEqual(ledgerOf([paid(5)]));
  });
});

test('policy and invoice are taken back in the order in which they were changed', () => {
  change(ledgerOf([paid(5)]), 'amount');
  const { draft, history } = work.value;
  work.value = { ...work.value, ...edit({ draft, history }, [{ path: ['covers'], value: 'X' }]) };
  change(ledgerOf([paid(6)]), 'amount');
  expect(go(undo)).toEqual(ledgerOf([paid(5)]));
  go(undo);
  expect(work.value.draft.covers).toBe(draft.covers);
  expect(go(undo)).toEqual(ledgerOf([]));
});

test('another policy with another invoice is no step', () => {
  work.value = { ...work.value, ledger: ledgerOf([paid(7)]), history: { ...emptyHistory } };
  expect(steps()).toBe(0);
});

test('a step outlives a reload, at the end of a long invoice too', () => {
  const long = Array.from({ length: 2_000 }, () => paid(1));
  work.value = { ...work.value, ledger: ledgerOf(long), history: { ...emptyHistory } };
  change(ledgerOf([...long, paid(2)]), 'amount');
  const stored = storedWork(work.value);
  const kept = keptWork(stored);
  if (!kept) throw new Error('nothing was kept');
  work.value = kept;
  const before = go(undo);
  expect(before).toEqual(ledgerOf(long));
  expect(ledgerSchema.safeParse(before).success).toBe(true);
  // What is remembered is the payment, not the invoice with all that came before.
  expect(JSON.stringify(kept.history).length).toBeLessThan(500);
});

test('no more is remembered than of the policy', () => {
  for (let sum = 1; sum <= mostSteps + 5; sum += 1) change(ledgerOf([paid(sum)]), `${sum}`);
  expect(steps()).toBe(mostSteps);
});
