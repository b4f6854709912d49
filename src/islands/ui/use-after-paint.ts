import { useEffect, useState } from 'preact/hooks';

/** A value one frame late: what is looked at first is on the screen before what says the same once more is made. */
export function useAfterPaint<T>(value: T): T {
  const [shown, show] = useState(value);
  useEffect(() => show(() => value), [value]);
  return shown;
}
