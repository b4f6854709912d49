import { useState } from 'preact/hooks';

let last = 0;

/** An id that nothing else on the page has, whichever island draws it: each counts its own `useId` from zero. */
export function useOwnId(prefix: string): string {
  const [id] = useState(() => `${prefix}${(last += 1)}`);
  return id;
}
