import i18next, { type TFunction } from 'i18next';
import enChecklist from '../../locales/en/checklist.json' with { type: 'json' };
import enSearch from '../../locales/en/search.json' with { type: 'json' };
import enSite from '../../locales/en/site.json' with { type: 'json' };
import esChecklist from '../../locales/es/checklist.json' with { type: 'json' };
import esSearch from '../../locales/es/search.json' with { type: 'json' };
import esSite from '../../locales/es/site.json' with { type: 'json' };
import itChecklist from '../../locales/it/checklist.json' with { type: 'json' };
import itSearch from '../../locales/it/search.json' with { type: 'json' };
import itSite from '../../locales/it/site.json' with { type: 'json' };
import { locales, type Locale } from './locales.ts';
import { pseudoDictionary } from './pseudo.ts';

/** The English dictionaries; they are the type that the other languages are held to. */
export const english = { site: enSite, search: enSearch, checklist: enChecklist } as const;

const dictionaries = {
  en: english,
  es: { site: esSite, search: esSearch, checklist: esChecklist },
  it: { site: itSite, search: itSearch, checklist: itChecklist },
} satisfies Record<Locale, typeof english>;

/** Whether this build shows strange sentences instead of real ones (`SALDO_PSEUDO=1`). */
const pseudo = process.env['SALDO_PSEUDO'] === '1';

const resources = pseudo ? pseudoDictionary(dictionaries) : dictionaries;

const instance = i18next.createInstance();
await instance.init({
  resources,
  supportedLngs: [...locales],
  fallbackLng: false,
  ns: Object.keys(english),
  defaultNS: 'site',
  // Astro and the DOM escape what they show; escaping here would show entities.
  interpolation: { escapeValue: false },
  returnNull: false,
});

/** A function from key and values to the sentence in `locale`. Keys are checked against English. */
export function translator(locale: Locale): TFunction<'site'> {
  return instance.getFixedT(locale, 'site');
}

/** The same for the sentences of the search. */
export function searchTranslator(locale: Locale): TFunction<'search'> {
  return instance.getFixedT(locale, 'search');
}

/** All sentences of the search with their placeholders, for the script that fills them in the browser. */
export function searchSentences(locale: Locale): Readonly<Record<string, string>> {
  return resources[locale].search;
}
