import type { ChecklistReferences, PortalWork } from '#core/case';
import type { Locale, Words } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import { siteUrl } from '#settings';
import { articleMarkdown } from './article-markdown.ts';
import { articlesOf, type ArticleRoute } from './articles.ts';
import { citeNames, sectionTitles, typographic } from './cite-names.ts';
import { checklistData } from './checklist-data.ts';
import { facts } from './reference.ts';

/** What the checklist says and refers to in one language. */
export type ChecklistWords = ChecklistReferences & { words: Words };

const portalSections = {
  suspend: ['suspend-a-subscription', 'steps'],
  reactivate: ['reactivate-a-subscription', 'steps'],
  'open-request': ['report-problems-on-behalf-of-a-customer', 'steps'],
  'open-partner-center-request': ['report-problems-on-behalf-of-a-customer', 'partner-requests'],
} as const satisfies Record<PortalWork, readonly [slug: string, section: string]>;

/** Facts that the tool says besides those that rules cite. */
const alsoSaid =
  /^(suspension|roles|reactivation)\.|^data\.(deletion\.suspended\.21vianet|suspension-limit|disabled-(first|second))/;

/** The sentences of the checklist with what its rules cite, in one language. */
export async function checklistWords(locale: Locale): Promise<ChecklistWords> {
  const { rules, riders, undocumented } = checklistData().edition.model;
  const cited = new Set([...rules, ...riders, ...undocumented].flatMap(({ cites }) => cites));
  const articles = await articlesOf(locale);
  const routes = new Map(articles.map((route) => [route.slug, route]));
  const titles = sectionTitles();
  const said = facts(locale).filter(({ id }) => alsoSaid.test(id));
  const steps = (work: PortalWork) => {
    const [slug, section] = portalSections[work];
    const route = routes.get(slug);
    return route ? stepsOf(route, titles(route).get(section) ?? '') : [];
  };
  return {
    words: wordsOf(locale, 'checklist', 'checklist-worldwide', 'checklist-tool', 'figures'),
    cites: citeNames(cited, articles, locale),
    facts: Object.fromEntries(said.map(({ id, value }) => [id, typographic(value)])),
    portal: {
      suspend: steps('suspend'),
      reactivate: steps('reactivate'),
      'open-request': steps('open-request'),
      'open-partner-center-request': steps('open-partner-center-request'),
    },
  };
}

/** The numbered steps below a heading of an article. */
function stepsOf(route: ArticleRoute, heading: string): string[] {
  const lines = articleMarkdown(route, new URL(siteUrl)).split('\n');
  const start = lines.findIndex((line) => /^#{2,3} /.test(line) && line.endsWith(` ${heading}`));
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^#{2,3} /.test(line));
  return rest
    .slice(0, end === -1 ? undefined : end)
    .flatMap((line) => /^\d+\. (.*)$/.exec(line)?.[1] ?? []);
}
