import { keepPlace } from './place.ts';
import { announce, toolButtons, words } from './words.ts';
import { otherPage, setAlone, setBeside, translationOf, unitsHere } from './units.ts';

const root = document.documentElement;

/** Counts requests, so that a slow answer never overtakes a later choice. */
let latest = 0;

/**
 * Sets another language beside every unit of the article; an empty language sets the article alone.
 * The choice goes into the address and is kept on this device.
 */
export async function readBeside(language: string): Promise<void> {
  const request = ++latest;
  const other = words.languages[language];
  if (!other) {
    clear();
    keep('');
    return;
  }
  announce(other.loading);
  press(language, true);
  try {
    const page = await otherPage(other.url);
    if (request !== latest) return;
    keepPlace(() => {
      clear();
      for (const unit of unitsHere()) {
        const translation = translationOf(unit.id, page, language);
        if (translation) setBeside(unit, translation);
      }
      root.dataset['beside'] = language;
    });
    press(language, false);
    keep(language);
    announce(other.loaded);
  } catch {
    if (request !== latest) return;
    press(root.dataset['beside'] ?? '', false);
    showFailure(other.failed);
  }
}

/** Shows or hides one unit's translation; the rest of the article stays as it is. */
export async function toggleUnit(unit: HTMLElement, language: string): Promise<void> {
  const shown = unit.querySelector<HTMLElement>(':scope > .other');
  const wasShown = shown?.lang === language;
  setAlone(unit);
  if (wasShown) return;
  const other = words.languages[language];
  if (!other) return;
  announce(other.loading);
  try {
    const translation = translationOf(unit.id, await otherPage(other.url), language);
    if (translation) setBeside(unit, translation);
    announce(translation?.textContent ?? '');
  } catch {
    showFailure(other.failed);
  }
}

function clear(): void {
  document.querySelector('.failure')?.remove();
  for (const unit of unitsHere()) if (unit.classList.contains('pair')) setAlone(unit);
  delete root.dataset['beside'];
  press('', false);
}

function press(language: string, busy: boolean): void {
  for (const button of toolButtons()) {
    const beside = button.dataset['beside'];
    if (beside === undefined) continue;
    button.setAttribute('aria-pressed', String(beside === language));
    button.toggleAttribute('aria-busy', busy && beside === language);
  }
}

function showFailure(text: string): void {
  announce(text);
  document.querySelector('.failure')?.remove();
  const message = document.createElement('p');
  message.className = 'notice failure';
  message.textContent = text;
  document.querySelector('.tools')?.after(message);
}

function keep(language: string): void {
  const address = new URL(location.href);
  if (language) address.searchParams.set('beside', language);
  else address.searchParams.delete('beside');
  history.replaceState(history.state, '', address);
  try {
    if (language) localStorage.setItem('saldo.beside', language);
    else localStorage.removeItem('saldo.beside');
  } catch {
    // Storage is forbidden: the address alone keeps the choice.
  }
}
