import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { articlesOf } from '#collections';
import type { Locale } from '#i18n';
import { translator } from '#i18n/dictionaries';
export { localePaths as getStaticPaths } from '../../layouts/locale-paths.ts';

/** The articles of one language as a feed, the last reviewed first. Fallbacks are left out. */
export const GET: APIRoute = async ({ params, site }) => {
  const locale = params['locale'] as Locale;
  const t = translator(locale);
  const own = (await articlesOf(locale)).filter((route) => route.contentLocale === locale);
  const newest = [...own].sort((a, b) =>
    b.entry.data.reviewed.localeCompare(a.entry.data.reviewed),
  );
  return rss({
    title: t('name'),
    description: t('tagline'),
    site: new URL(`/${locale}/`, site).href,
    customData: `<language>${locale}</language>`,
    items: newest.map(({ slug, entry }) => ({
      title: entry.data.title,
      description: entry.data.description,
      link: new URL(`/${locale}/guidance/${slug}/`, site).href,
      pubDate: new Date(`${entry.data.reviewed}T00:00:00Z`),
    })),
  });
};
