/** The languages of the site, in the order in which they are offered. */
export const locales = ['en', 'es', 'it'] as const;

/** A language of the site, as it stands in addresses and in `lang`. */
export type Locale = (typeof locales)[number];

/** The language shown when an article is missing in the reader's own. */
export const fallbackLocale: Locale = 'en';

/** Each language's name in that language: a reader looks for their own word. */
export const endonyms: Readonly<Record<Locale, string>> = {
  en: 'English',
  es: 'Español',
  it: 'Italiano',
};

/** Whether `value` is a language of the site. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
