import type { APIRoute } from 'astro';
import { articlesOf, glossary } from '#collections';
import { endonyms, locales, type Locale } from '#i18n';
import { searchSentences, translator } from '#i18n/dictionaries';
import type { SearchData } from '#search/data';
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
    terms: glossary(locale).map(({ id, term }) => ({
      id,
      article: term.article,
      forms: {
        en: formsOf(term.en),
        es: formsOf(term.es),
        it: formsOf(term.it),
      },
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
    },
    tasks: tasks.map(([task, address]) => [
      t(`home.task.${task}.title`),
      `/${locale}/guidance/${address}`,
    ]),
  };
  return Response.json(data);
};

/** All ways to say a concept, each once; of a form with any ending, what does not change. */
function formsOf(words: {
  preferred: string;
  allowed: readonly string[];
  heard: readonly string[];
  forbidden: readonly { form: string }[];
}): string[] {
  const legacy = words.forbidden.map(({ form }) => form.replaceAll('*', ''));
  return [...new Set([words.preferred, ...words.allowed, ...words.heard, ...legacy])];
}
