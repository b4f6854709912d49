import { ledgerSchema, type Ledger } from '#core/dunning';
import type { PolicyDraft } from '#core/policy';
import { stepOf } from '../form/questions.ts';
import { withValueAt } from './at-path.ts';
import { followInvoice } from './follow-invoice.ts';
import type { Edited, Step } from './history.ts';
import { faultOf, without } from './pending.ts';
import type { Tool } from './tool.ts';

/** Takes the latest step back; undefined when there is none. */
export function undo<T>({ draft, history }: Edited<T>): (Edited<T> & { step: Step }) | undefined {
  const step = history.done.at(-1);
  if (!step) return undefined;
  return {
    step,
    draft: step.reduceRight((at, { path, before }) => withValueAt(at, path, before), draft),
    history: { done: history.done.slice(0, -1), undone: [...history.undone, step] },
  };
}

/** Does the step again that was taken back last; undefined when there is none. */
export function redo<T>({ draft, history }: Edited<T>): (Edited<T> & { step: Step }) | undefined {
  const step = history.undone.at(-1);
  if (!step) return undefined;
  return {
    step,
    draft: step.reduce((at, { path, after }) => withValueAt(at, path, after), draft),
    history: { done: [...history.done, step], undone: history.undone.slice(0, -1) },
  };
}

/** Policy and invoice as one: the writer takes back what came last, whichever of them it changed. */
type PolicyAndInvoice = PolicyDraft & { ledger?: Ledger | undefined };

/** Begins to remember what changes of the invoice; the answer takes back, or does again, the latest step. */
export function stepsBack(tool: Tool): (way: 'undo' | 'redo') => void {
  const { work } = tool;
  followInvoice(work, () => document.activeElement);
  return (way) => {
    const { draft, ledger, history } = work.value;
    const edited: Edited<PolicyAndInvoice> = { draft: { ...draft, ledger }, history };
    const taken = (way === 'undo' ? undo : redo)(edited);
    const isPut = taken && put(tool, taken);
    const done = way === 'undo' ? 'undone' : 'redone';
    tool.said.value = tool.t(`history.${isPut ? done : 'nothing'}`);
  };
}

/** Puts policy and invoice as they were or became, and shows where; not what was damaged while it was kept. */
function put(tool: Tool, taken: Edited<PolicyAndInvoice> & { step: Step }): boolean {
  const { work } = tool;
  const { history, step } = taken;
  const { ledger, ...draft } = taken.draft;
  if (step[0]?.path[0] === 'ledger') {
    if (ledger !== undefined && !ledgerSchema.safeParse(ledger).success) return false;
    // The fields of the invoice write down anew what they show and the invoice does not hold.
    work.value = { ...work.value, history, ledger, written: undefined };
    tool.tab.value = 'timeline';
    return true;
  }
  if (faultOf(draft, step) !== undefined) return false;
  const pending = step.reduce((left, { path }) => without(left, path), work.value.pending);
  work.value = { ...work.value, draft, history, pending };
  const place = step[0]?.path;
  if (place && tool.view.value === 'form') tool.step.value = stepOf(place);
  return true;
}
