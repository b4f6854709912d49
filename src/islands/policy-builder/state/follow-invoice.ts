import { effect, type Signal } from '@preact/signals';
import type { Ledger } from '#core/dunning';
import { same } from '../../ui/same.ts';
import type { Path } from './at-path.ts';
import { mostSteps, type Edit, type Step } from './history.ts';
import type { Work } from './tool.ts';

/**
 * From now on, what changes of the invoice can be taken back as what changes of the policy can. All that is changed
 * without leaving one field or one handle is one step: letters of an amount, a payment that begins with them, the days
 * over which a date is dragged. `place` is what has the focus.
 */
export function followInvoice(work: Signal<Work>, place: () => unknown): void {
  let seen = work.peek();
  let latest: { step: Step; from: Ledger | undefined; at: unknown } | undefined;
  effect(() => {
    const now = work.value;
    const { ledger, history } = seen;
    seen = now;
    // Whoever changes the history as well opens another policy, or takes a step back.
    if (now.ledger === ledger || now.history !== history || same(now.ledger, ledger)) return;
    const at = place();
    const isOne = latest !== undefined && latest.at === at && latest.step === history.done.at(-1);
    const from = isOne ? latest?.from : ledger;
    const step = [edited(from, now.ledger, ['ledger'])];
    latest = { step, from, at };
    const before = isOne ? history.done.slice(0, -1) : history.done;
    work.value = { ...now, history: { done: [...before, step].slice(-mostSteps), undone: [] } };
  });
}

/** The smallest part that holds all that differs: long invoices are not remembered whole a hundred times. */
function edited(before: unknown, after: unknown, path: Path): Edit {
  if (isList(before) && isList(after) && Object.keys(before).length <= Object.keys(after).length) {
    const [key, ...others] = Object.keys(after).filter((one) => !same(before[one], after[one]));
    if (key !== undefined && others.length === 0) {
      return edited(before[key], after[key], [...path, Array.isArray(after) ? Number(key) : key]);
    }
  }
  return { path, before, after };
}

/** An object or an array, by its keys. */
function isList(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
