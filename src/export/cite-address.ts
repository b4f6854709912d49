import type { Locale } from '#i18n';

/** Where a reason can be read: the paragraph of an article (`article#unit`), or a fact among the sources. */
export function citeAddress(site: string, locale: Locale, cites: string): string {
  const [article, unit] = cites.split('#').map(encodeURIComponent);
  return unit === undefined
    ? `${site}/${locale}/sources/#${article}`
    : `${site}/${locale}/guidance/${article}/#${unit}`;
}
