import { signal } from '@preact/signals';

/** Where the reader is in the case log, as the address says it. */
export type Place =
  { view: 'list' } | { view: 'case'; id: string } | { view: 'new'; answers: string };

/** The place that an address names. Anything unknown is the list. */
export function placeOf(hash: string): Place {
  const rest = hash.replace(/^#/, '');
  if (rest === 'new' || rest.startsWith('new&')) return { view: 'new', answers: rest.slice(4) };
  const id = /^case=([0-9a-z-]{8,64})$/.exec(rest)?.[1];
  return id === undefined ? { view: 'list' } : { view: 'case', id };
}

/** The address of a case. */
export function caseHref(id: string): string {
  return `#case=${id}`;
}

/** Where the reader is now; follows the address, back and forward too. */
export function watchPlace() {
  const place = signal(placeOf(location.hash));
  addEventListener('hashchange', () => (place.value = placeOf(location.hash)));
  return {
    place,
    /** Goes to a case or to the list. `instead` leaves nothing to come back to. */
    go(id: string | undefined, instead = false) {
      const address = `${location.pathname}${location.search}${id === undefined ? '' : caseHref(id)}`;
      if (instead) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      place.value = placeOf(location.hash);
    },
  };
}
