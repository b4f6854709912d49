import type { Path } from '../state/at-path.ts';

/** The id of the element in which a field is answered. */
export function fieldId(path: Path): string {
  return `pb-${path.join('-')}`;
}

/**
 * Puts the focus on a field, or on the nearest thing that holds it; with `exactly` on the field alone.
 * Whether something was there.
 */
export function focusField(path: Path, exactly = false): boolean {
  for (let length = path.length; length >= (exactly ? path.length : 1); length -= 1) {
    const place = document.getElementById(fieldId(path.slice(0, length)));
    if (!place) continue;
    const target = place.matches('input, select, textarea, button')
      ? place
      : (place.querySelector<HTMLElement>('input, select, textarea, button') ?? place);
    target.focus();
    target.scrollIntoView({ block: 'center' });
    return true;
  }
  return false;
}
