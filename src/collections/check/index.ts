import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fallbackLocale, locales, type Locale } from '#i18n';
import { readLedger, type Ledger } from '../ledger.ts';
import { nearest, type Problem } from '../problem.ts';
import { readArticles } from './articles.ts';
import type { ArticleReading } from './reading.ts';
import { forbiddenForms, type Forms } from './forms.ts';
import { factWordProblems, termProblems } from './ledger-words.ts';
import { linkProblems } from './links.ts';
import { parityProblems } from './parity.ts';
import { citable, rulesProblems } from './rules.ts';
import { figureProblems, formProblems, textsOf } from './words.ts';

export { problemReport, problemText, type Problem } from '../problem.ts';
export { checkRules, type RulesCheck } from './rules.ts';

/** What a check found, with the ledger it was made against. */
export interface ContentCheck {
  ledger: Ledger;
  problems: Problem[];
}

/**
 * Checks everything that people write, in one run: the two ledgers, every article, the agreement of the
 * languages, the dictionaries of `localesDir`, and the rules of the suspension, which are proved. File names in problems are relative to `root`.
 */
export function checkContent(contentDir: string, localesDir: string, root: string): ContentCheck {
  const { ledger, problems, lineOf } = readLedger(contentDir, root);
  const forms = Object.fromEntries(
    locales.map((locale) => [locale, forbiddenForms(ledger, locale)]),
  ) as Record<Locale, Forms>;
  const articles = readArticles(contentDir, root, ledger);
  const bySlug = groupBySlug(articles);
  const file = (name: string) => relative(root, join(contentDir, name));
  return {
    ledger,
    problems: [
      ...problems,
      ...articles.flatMap((article) => [
        ...article.problems,
        ...referenceProblems(article, ledger, bySlug),
        ...linkProblems(article, siblingsOf(article, articles)),
        ...textsOf(article).flatMap(({ text, line }) => [
          ...formProblems(text, forms[article.locale], { file: article.file, line }),
          ...figureProblems(text, article.locale, ledger, { file: article.file, line }),
        ]),
      ]),
      ...[...bySlug.values()].flatMap(translationProblems),
      ...factWordProblems(ledger, forms, file('facts.yaml'), lineOf.facts),
      ...termProblems(ledger, bySlug, forms, file('terms.yaml'), lineOf.terms),
      ...dictionaryProblems(localesDir, root, forms),
      ...rulesProblems(contentDir, localesDir, root, ledger, citable(ledger, articles)),
    ],
  };
}

function groupBySlug(articles: readonly ArticleReading[]): Map<string, ArticleReading[]> {
  const groups = new Map<string, ArticleReading[]>();
  for (const article of articles) {
    const group = groups.get(article.slug);
    if (group) group.push(article);
    else groups.set(article.slug, [article]);
  }
  return groups;
}

const siblingMaps = new WeakMap<
  readonly ArticleReading[],
  Map<Locale, Map<string, ArticleReading>>
>();

/** Articles a reader of this article's language can open: their own, else the fallback's. */
function siblingsOf(
  article: ArticleReading,
  articles: readonly ArticleReading[],
): ReadonlyMap<string, ArticleReading> {
  let maps = siblingMaps.get(articles);
  if (!maps) siblingMaps.set(articles, (maps = new Map()));
  const known = maps.get(article.locale);
  if (known) return known;
  const own = articles.filter((other) => other.locale === article.locale);
  const fallback = articles.filter((other) => other.locale === fallbackLocale);
  const made = new Map([...fallback, ...own].map((other) => [other.slug, other]));
  maps.set(article.locale, made);
  return made;
}

function translationProblems(group: readonly ArticleReading[]): Problem[] {
  const original = group.find((article) => article.locale === fallbackLocale);
  if (!original) {
    const [first] = group;
    if (!first) return [];
    return [
      {
        file: first.file,
        what: 'an article without its English original',
        expected: `the same file in ${fallbackLocale}/guidance`,
        found: group.map((article) => article.locale).join(', '),
        repair: 'Write the English article, or correct the name of the file.',
      },
    ];
  }
  return group
    .filter((article) => article !== original)
    .flatMap((article, index, others) => {
      const twin = [original, ...others.slice(0, index)].find(
        (other) => other.locale === article.locale,
      );
      return twin ? [twinProblem(article, twin)] : parityProblems(original, article);
    });
}

function twinProblem(article: ArticleReading, twin: ArticleReading): Problem {
  return {
    file: article.file,
    what: 'a second file for the same article',
    expected: 'one file, .md or .mdx',
    found: twin.file,
    repair: 'Take one of them out, or give it a name of its own.',
  };
}

function referenceProblems(
  article: ArticleReading,
  ledger: Ledger,
  bySlug: ReadonlyMap<string, unknown>,
): Problem[] {
  const refuse = (field: 'sources' | 'related', known: Iterable<string>, name: string): Problem => {
    const near = nearest(name, known);
    return {
      file: article.file,
      line: article.lineOf([field]),
      what: `unknown entry of ${field}`,
      expected: near
        ? `perhaps ${near}`
        : field === 'related'
          ? 'the slug of an article'
          : 'a key of sources in facts.yaml',
      found: name,
      repair: 'Correct the name.',
    };
  };
  const sources = ledger.unread.facts
    ? []
    : (article.data?.sources ?? []).filter((key) => !ledger.sources.has(key));
  const related = (article.data?.related ?? []).filter(
    (slug) => !bySlug.has(slug) || slug === article.slug,
  );
  return [
    ...sources.map((key) => refuse('sources', ledger.sources.keys(), key)),
    ...related.map((slug) => refuse('related', bySlug.keys(), slug)),
  ];
}

function dictionaryProblems(
  localesDir: string,
  root: string,
  forms: Record<Locale, Forms>,
): Problem[] {
  return locales.flatMap((locale) => {
    const folder = join(localesDir, locale);
    if (!existsSync(folder)) return [];
    return readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      const file = relative(root, path);
      const lines = readFileSync(path, 'utf8').split('\n');
      return lines.flatMap((line, index) => {
        const sentence = /"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(line)?.[1];
        return sentence ? formProblems(sentence, forms[locale], { file, line: index + 1 }) : [];
      });
    });
  });
}
