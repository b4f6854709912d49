/** How the questions are shown: one at a time, or all on one page. */
export type View = 'one' | 'page';

const key = 'saldo.checklist.view';

/** The view this reader chose before. */
export function rememberedView(): View {
  try {
    return localStorage.getItem(key) === 'page' ? 'page' : 'one';
  } catch {
    return 'one';
  }
}

/** Remembers the choice on this device; where storage is forbidden it lasts as long as the page. */
export function rememberView(view: View): void {
  try {
    localStorage.setItem(key, view);
  } catch {
    // Nothing can be kept here.
  }
}
