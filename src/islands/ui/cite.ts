import type { Locale } from '#i18n';

/** Where a cite can be read on this site: `article#unit` is a paragraph, anything else a fact. */
export function citeHref(cite: string, locale: Locale): string {
  const [article = '', unit] = cite.split('#').map(encodeURIComponent);
  return unit === undefined
    ? `/${locale}/sources/#${article}`
    : `/${locale}/guidance/${article}/#${unit}`;
}
