import type { APIRoute } from 'astro';
import { articlesOf, glossary } from '#collections';
import { locales, type Locale } from '#i18n';
import type { IndexInput } from '#search/data';

/** What the index is made from; taken away after the build. Fallbacks are found in their own language. */
export const GET: APIRoute = async () => {
  const routes = (await Promise.all(locales.map(articlesOf))).flat();
  const concepts = glossary('en');
  const input: IndexInput = {
    pages: routes
      .filter((route) => route.contentLocale === route.locale)
      .map(({ locale, slug, entry }) => ({
        locale,
        slug,
        kind: entry.data.kind,
        clouds: entry.data.appliesTo,
        concepts: concepts.filter(({ term }) => term.article === slug).map(({ id }) => id),
      })),
    terms: { en: termsIn('en'), es: termsIn('es'), it: termsIn('it') },
  };
  return Response.json(input);
};

/** Every way to say each concept in a language. */
function termsIn(locale: Locale) {
  return glossary(locale).map(({ id, term }) => {
    const { preferred, allowed, heard, forbidden } = term[locale];
    // Of a form with any ending, what does not change.
    const legacy = forbidden.map(({ form }) => form.replaceAll('*', ''));
    return {
      id,
      written: [preferred, ...allowed],
      heard: [...new Set([...heard, ...legacy])],
    };
  });
}
