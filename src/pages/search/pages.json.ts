import type { APIRoute } from 'astro';
import { articlesOf, glossary } from '#collections';
import { locales } from '#i18n';

/** The articles that can be found, for the index; fallbacks are found in their own language. */
export const GET: APIRoute = async () => {
  const routes = (await Promise.all(locales.map(articlesOf))).flat();
  const terms = glossary('en');
  const pages = routes
    .filter((route) => route.contentLocale === route.locale)
    .map(({ locale, slug, entry }) => ({
      locale,
      slug,
      kind: entry.data.kind,
      clouds: entry.data.appliesTo,
      concepts: terms.filter(({ term }) => term.article === slug).map(({ id }) => id),
    }));
  return Response.json(pages);
};
