import { effect } from '@preact/signals';
import { focusHeading } from '../form/focus-heading.ts';
import type { Tool } from '../state/tool.ts';
import type { Keeping } from './keeping.ts';

/** The name under which a place lies in the state of an entry of the browser's history. */
const name = 'saldoPlace';

/**
 * Puts each step and view that the writer comes to into the history of the browser, so that its Back leads to
 * the one before. What is written is not part of it: going back changes no answer.
 */
export function followPlaces({ view, step, previewing }: Tool, keeping: Keeping): void {
  // The first place is the entry that is there already; so is one that Back led to, whatever is left of it.
  let isThere = true;
  let isWaiting = false;
  const note = () => {
    isWaiting = false;
    const place = keeping.place();
    if (place === placeIn(history.state)) return;
    history[isThere ? 'replaceState' : 'pushState']({ [name]: place }, '');
  };
  effect(() => {
    void [view.value, step.value, previewing.value];
    // One act may change several of them.
    if (!isWaiting) queueMicrotask(note);
    isWaiting = true;
  });
  queueMicrotask(() => (isThere = false));
  window.addEventListener('popstate', ({ state }) => {
    const place = placeIn(state);
    if (place === undefined) return;
    isThere = true;
    void keeping.show(place).then(() => {
      isThere = false;
      focusHeading();
    });
  });
}

function placeIn(state: unknown): string | undefined {
  const place: unknown = Object(state)[name];
  return typeof place === 'string' ? place : undefined;
}
