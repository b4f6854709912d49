import { locales } from '#i18n';
import { articleLink } from '../markdown/place.ts';
import { nearest, type Problem } from '../problem.ts';
import type { ArticleReading, WrittenLink } from './reading.ts';

/** Dead links, dead anchors, links into another language and links to pages outside the content. */
export function linkProblems(
  article: ArticleReading,
  /** All articles of the same language, by slug. */
  siblings: ReadonlyMap<string, ArticleReading>,
): Problem[] {
  return article.links.flatMap((link) => {
    const fault = faultOf(link, article, siblings);
    return fault ? [{ file: article.file, line: link.line, found: link.url, ...fault }] : [];
  });
}

type Fault = Pick<Problem, 'what' | 'expected' | 'repair'>;

function faultOf(
  { url }: WrittenLink,
  article: ArticleReading,
  siblings: ReadonlyMap<string, ArticleReading>,
): Fault | undefined {
  if (/^https:\/\/\S+$/.test(url)) return undefined;
  if (url.startsWith('#')) return anchorFault(url, article);
  const target = articleLink(url);
  if (target) {
    const sibling = siblings.get(target.slug);
    if (sibling) return target.hash ? anchorFault(target.hash, sibling) : undefined;
    const near = nearest(target.slug, siblings.keys());
    return {
      what: 'a link to an article that does not exist',
      expected: near ? `perhaps ${near}.md` : `one of ${[...siblings.keys()].join(', ')}`,
      repair: 'Correct the name of the article.',
    };
  }
  if (locales.some((locale) => url.split(/[/\\]/).includes(locale))) {
    return {
      what: 'a link that crosses languages',
      expected: 'slug.md, the article of the same language',
      repair: 'Readers change language with the switch; link to the article of their own.',
    };
  }
  return {
    what: 'a link of an unknown form',
    expected: 'slug.md, slug.md#id, #id or https://…',
    repair: 'Write it in one of these forms.',
  };
}

function anchorFault(hash: string, target: ArticleReading): Fault | undefined {
  if (!target.whole) return undefined;
  const ids = target.sections.flatMap((section) => [
    section.id,
    ...section.units.map((unit) => unit.id),
  ]);
  const id = hash.slice(1);
  // The list of sources stands below every article.
  if (id === 'sources' || (id !== 'intro' && ids.includes(id))) return undefined;
  const near = nearest(id, ids);
  return {
    what: 'a link to a place that does not exist',
    expected: near ? `perhaps #${near}` : `a heading of ${target.file}`,
    repair: 'Correct the part after #.',
  };
}
