import type { Locale } from '#i18n';
import { dataAddress, type SearchData } from '../data.ts';

const loaded = new Map<Locale, Promise<SearchData>>();

/** Loads what the search of a language needs, once; a failure may be tried again. */
export function prepare(locale: Locale): Promise<SearchData> {
  const known = loaded.get(locale);
  if (known) return known;
  const address = dataAddress(locale);
  const data = fetch(address).then(async (answer) => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return (await answer.json()) as SearchData;
  });
  loaded.set(locale, data);
  data.catch(() => loaded.delete(locale));
  return data;
}
