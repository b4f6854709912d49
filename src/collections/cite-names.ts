import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '#i18n';
import { root } from '#settings';
import type { ArticleRoute } from './articles.ts';
import { readArticle } from './check/article.ts';
import { contentLedger } from './content-ledger.ts';
import { facts } from './reference.ts';

/**
 * What each cite is called in one language: a paragraph, `article#unit`, by its article and section; a fact
 * by what it says. A cite of nothing is its own name.
 */
export function citeNames(
  cites: Iterable<string>,
  articles: readonly ArticleRoute[],
  locale: Locale,
): Record<string, string> {
  const routes = new Map(articles.map((route) => [route.slug, route]));
  const titles = sectionTitles();
  const lines = new Map(facts(locale).map((line) => [line.id, line]));
  const name = (cite: string) => {
    const [slug = '', unit] = cite.split('#');
    const route = routes.get(slug);
    if (unit === undefined || !route) return lines.get(cite)?.fact.says[locale] ?? cite;
    const section = titles(route).get(unit.replace(/-\d+$/, ''));
    return section ? `${route.entry.data.title}: ${section}` : route.entry.data.title;
  };
  return Object.fromEntries([...new Set(cites)].map((cite) => [cite, typographic(name(cite))]));
}

/** As on a page, where Markdown has turned apostrophes. */
export function typographic(text: string): string {
  return text.replaceAll("'", '’');
}

/** Titles of the sections of articles by their ids; each article is read once. */
export function sectionTitles(): (route: ArticleRoute) => ReadonlyMap<string, string> {
  const known = new Map<string, ReadonlyMap<string, string>>();
  return ({ slug, contentLocale, entry }) => {
    const found = known.get(slug);
    if (found) return found;
    const file = entry.filePath ?? '';
    const source = readFileSync(join(root, file), 'utf8');
    const place = { locale: contentLocale, slug };
    const { sections } = readArticle(source, file, place, contentLedger());
    const titles = new Map(sections.map(({ id, text }) => [id, text]));
    known.set(slug, titles);
    return titles;
  };
}
