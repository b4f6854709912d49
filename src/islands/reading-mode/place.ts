import { unitsHere } from './units.ts';

/** Makes a change; the paragraph a reader was looking at stays where it was on the screen. */
export function keepPlace(change: () => void): void {
  const anchor = unitsHere().find((unit) => unit.getBoundingClientRect().bottom > 0);
  const before = anchor?.getBoundingClientRect().top ?? 0;
  change();
  const after = anchor?.getBoundingClientRect().top ?? 0;
  if (scrollY > 0) scrollBy({ top: after - before, behavior: 'instant' });
}
