import { isLocale } from '#i18n';
import { element } from '../ui/element.ts';
import { startSearch } from './search-view.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page; `trigger` carries its words, and gets the focus back. */
export function openDialog(trigger: HTMLElement): void {
  dialog ??= makeDialog(trigger);
  if (dialog.open) return;
  dialog.showModal();
  dialog.querySelector('input')?.select();
}

function makeDialog(trigger: HTMLElement): HTMLDialogElement {
  const { label = '', close = '', keys = '', onpage = '', unavailable, again } = trigger.dataset;
  const reader = document.documentElement.lang;
  const input = element('input', {
    type: 'search',
    name: 'q',
    autocomplete: 'off',
    maxlength: '400',
    'aria-describedby': 'search-keys',
    id: 'search-input',
  });
  const closer = element('button', { type: 'button' }, close);
  const whole = element('a', { href: `/${reader}/search/` }, onpage);
  const place = element('div', { 'data-unavailable': unavailable, 'data-again': again });
  const form = element(
    'form',
    { role: 'search', action: `/${reader}/search/` },
    element('label', { for: 'search-input' }, label),
    element('div', { class: 'field' }, input, closer),
  );
  const made = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': label },
    form,
    element('p', { id: 'search-keys', class: 'keys' }, keys),
    place,
    element('p', {}, whole),
  );
  // The event `close` comes later, and a reader who types on at once would type into nothing.
  const shut = () => {
    made.close();
    trigger.focus({ preventScroll: true });
  };
  closer.addEventListener('click', shut);
  made.addEventListener('click', (event) => {
    // A tap beside the dialog lands on the dialog itself: its content covers it otherwise.
    if (event.target === made) shut();
    // A result on this very page changes nothing but the place.
    if ((event.target as Element).closest('[data-results] a')) shut();
  });
  // In a search field Escape would only empty the field; and with the focus nowhere it would close late.
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !made.open) return;
    event.preventDefault();
    shut();
  });
  // The way back of a telephone.
  made.addEventListener('cancel', (event) => {
    event.preventDefault();
    shut();
  });
  document.body.append(made);
  const locale = isLocale(reader) ? reader : 'en';
  void startSearch({
    reader: locale,
    input,
    place,
    asked: (typed) => {
      whole.href = `/${locale}/search/?${new URLSearchParams({ q: typed })}`;
    },
  });
  return made;
}
