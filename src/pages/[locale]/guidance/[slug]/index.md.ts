import type { APIRoute } from 'astro';
import { articleMarkdown, articlesOf, type ArticleRoute } from '#collections';
import { locales } from '#i18n';

/** Each article as Markdown, at its own address. */
export async function getStaticPaths() {
  const all = await Promise.all(locales.map(articlesOf));
  return all.flat().map((route) => ({
    params: { locale: route.locale, slug: route.slug },
    props: { route },
  }));
}

export const GET: APIRoute<{ route: ArticleRoute }> = ({ props: { route }, site }) => {
  const host = site ?? new URL('http://localhost');
  const page = new URL(`/${route.contentLocale}/guidance/${route.slug}/`, host).href;
  // Markdown headings have no ids: a link to a place in the article leads to the page.
  const text = articleMarkdown(route, host).replaceAll('](#', `](${page}#`);
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
