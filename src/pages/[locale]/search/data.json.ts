import type { APIRoute } from 'astro';
import { articlesOf, glossary } from '#collections';
import { endonyms, locales, type Locale } from '#i18n';
import { searchSentences, translator } from '#i18n/dictionaries';
import { namedBoxes, type SearchData } from '#search/data';
import { tasks } from '../../../layouts/tasks.ts';
export { localePaths as getStaticPaths } from '../../../layouts/locale-paths.ts';

/** What the search needs before its first query, in one file a language. */
export const GET: APIRoute = async ({ params }) => {
  const locale = params['locale'] as Locale;
  const t = translator(locale);
  const routes = await articlesOf(locale);
  const data: SearchData = {
    locale,
    articles: routes.filter((route) => route.contentLocale === locale).length,
    concepts: glossary(locale).map(({ id, term }) => ({
      id,
      article: term.article,
      name: term[locale].preferred,
    })),
    words: {
      ...searchSentences(locale),
      ...Object.fromEntries(
        locales.flatMap((other) => [
          [`language.${other}`, t(`article.languageName.${other}`)],
          [`endonym.${other}`, endonyms[other]],
        ]),
      ),
      ...Object.fromEntries(
        (['guide', 'procedure', 'reference'] as const).map((kind) => [
          `kind.${kind}`,
          t(`kind.${kind}`),
        ]),
      ),
      ...Object.fromEntries(
        (['21vianet', 'worldwide'] as const).map((cloud) => [
          `cloud.${cloud}`,
          t(`cloud.${cloud}`),
        ]),
      ),
      ...Object.fromEntries(namedBoxes.map((box) => [`block.${box}`, t(`block.${box}`)])),
    },
    tasks: tasks.map(([task, address]) => [
      t(`home.task.${task}.title`),
      `/${locale}/guidance/${address}`,
    ]),
  };
  return Response.json(data);
};
