import type { APIRoute } from 'astro';
import { articlesOf } from '#collections';
import { locales, type Locale } from '#i18n';

/** Pages that exist once in every language. */
const everywhere = ['', 'guidance/', 'glossary/', 'sources/'];

/** All pages worth finding, each with its true translations. Fallbacks are left out. */
export const GET: APIRoute = async ({ site }) => {
  const address = (locale: Locale, path: string) => new URL(`/${locale}/${path}`, site).href;
  const articles = (await Promise.all(locales.map(articlesOf)))
    .flat()
    .filter((route) => route.contentLocale === route.locale)
    .map((route) => ({
      locale: route.locale,
      path: `guidance/${route.slug}/`,
      translations: route.translations,
      lastmod: route.entry.data.reviewed,
    }));
  const pages = everywhere.flatMap((path) =>
    locales.map((locale) => ({ locale, path, translations: locales, lastmod: undefined })),
  );
  const urls = [...pages, ...articles].map(({ locale, path, translations, lastmod }) => {
    const alternates = translations.map(
      (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${address(other, path)}"/>`,
    );
    const modified = lastmod ? `<lastmod>${lastmod}</lastmod>` : '';
    return `<url><loc>${address(locale, path)}</loc>${modified}${alternates.join('')}</url>`;
  });
  const xml =
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
    `${urls.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
