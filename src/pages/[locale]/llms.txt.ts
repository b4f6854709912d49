import type { APIRoute } from 'astro';
import { articlesOf } from '#collections';
import type { Locale } from '#i18n';
import { translator } from '#i18n/dictionaries';
export { localePaths as getStaticPaths } from '../../layouts/locale-paths.ts';

/** What language models may want to read, in the form of llmstxt.org. */
export const GET: APIRoute = async ({ params, site }) => {
  const locale = params['locale'] as Locale;
  const t = translator(locale);
  const address = (path: string) => new URL(`/${locale}/${path}`, site).href;
  const own = (await articlesOf(locale)).filter((route) => route.contentLocale === locale);
  const articles = own.map(
    ({ slug, entry }) =>
      `- [${entry.data.title}](${address(`guidance/${slug}/index.md`)}): ${entry.data.description}`,
  );
  const text = [
    `# ${t('name')}`,
    `> ${t('llms.intro')}`,
    `## ${t('llms.articles')}`,
    articles.join('\n'),
    `## ${t('llms.more')}`,
    [
      `- [${t('glossary.title')}](${address('glossary/')}): ${t('glossary.description')}`,
      `- [${t('ledger.title')}](${address('sources/')}): ${t('ledger.description')}`,
    ].join('\n'),
  ].join('\n\n');
  return new Response(`${text}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
