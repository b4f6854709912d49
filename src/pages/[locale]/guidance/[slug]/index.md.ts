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

export const GET: APIRoute<{ route: ArticleRoute }> = ({ props, site }) =>
  new Response(articleMarkdown(props.route, site ?? new URL('http://localhost')), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
