const key = 'saldo.search.only-own';

/** Whether the reader wants results of their own language alone. */
export function wantsOnlyOwn(): boolean {
  try {
    return localStorage.getItem(key) === 'yes';
  } catch {
    return false;
  }
}

/** Keeps that choice on this device; without storage it lasts as long as the page. */
export function keepOnlyOwn(only: boolean): void {
  try {
    if (only) localStorage.setItem(key, 'yes');
    else localStorage.removeItem(key);
  } catch {
    // Storage is forbidden.
  }
}
