import { isLocale } from '#i18n';
import { startSearch } from './search-view.ts';

/** Brings the page of the search to life: the query of the address is searched, and kept up to date. */
export function startPage(place: HTMLElement): void {
  const input = document.querySelector<HTMLInputElement>('main input[type=search]');
  const reader = document.documentElement.lang;
  if (!input || !isLocale(reader)) return;
  input.value = new URLSearchParams(location.search).get('q') ?? input.value;
  void startSearch({
    reader,
    input,
    place,
    asked: (typed) => {
      const address = new URL(location.href);
      if (typed.trim()) address.searchParams.set('q', typed.slice(0, 400));
      else address.searchParams.delete('q');
      history.replaceState(history.state, '', address);
    },
  });
}
