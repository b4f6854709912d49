import type { APIRoute } from 'astro';
import { articlesOf } from '#collections';
import { fallbackLocale, locales, type Locale } from '#i18n';
import { partsOfRules } from '../components/parts-of-rules.ts';

/** Pages that exist once in every language. */
const everywhere = [
  '',
  'guidance/',
  'search/',
  'glossary/',
  'sources/',
  'tools/',
  'tools/collections-policy/',
  'tools/suspension-checklist/',
  'tools/case-log/',
  'tools/suspension-rules/',
  ...partsOfRules.slice(1).map((part) => `tools/suspension-rules/${part}/`),
];

/** All pages worth finding, each with its true translations. Fallbacks are left out. */
export const GET: APIRoute = async ({ site }) => {
  const root = new URL('/', site).href;
  const address = (locale: Locale, path: string) => new URL(`/${locale}/${path}`, site).href;
  const articles = (await Promise.all(locales.map(articlesOf)))
    .flat()
    .filter((route) => route.contentLocale === route.locale)
    .map((route) => ({
      loc: address(route.locale, `guidance/${route.slug}/`),
      path: `guidance/${route.slug}/`,
      translations: route.translations,
      lastmod: route.entry.data.reviewed,
    }));
  const pages = everywhere.flatMap((path) =>
    [...(path === '' ? [root] : []), ...locales.map((locale) => address(locale, path))].map(
      (loc) => ({ loc, path, translations: locales, lastmod: undefined }),
    ),
  );
  const urls = [...pages, ...articles].map(({ loc, path, translations, lastmod }) => {
    const alternates = [
      ...translations.map((other) => [other, address(other, path)]),
      ['x-default', path === '' ? root : address(fallbackLocale, path)],
    ].map(
      ([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`,
    );
    const modified = lastmod ? `<lastmod>${lastmod}</lastmod>` : '';
    return `<url><loc>${loc}</loc>${modified}${alternates.join('')}</url>`;
  });
  const xml =
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
    `${urls.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
