import { locales, type Locale } from '#i18n';

/** One page in each language, for pages that exist once a language. */
export function localePaths(): { params: { locale: Locale } }[] {
  return locales.map((locale) => ({ params: { locale } }));
}
