import type { Problem } from '../problem.ts';
import { articleLink } from '../markdown/place.ts';
import type { ArticleReading, Section } from './reading.ts';

/** Front matter that does not depend on the language. */
const shared = ['kind', 'order', 'appliesTo', 'sources', 'sourceDate', 'related'] as const;

/**
 * The first difference of structure between a translation and its original, and every shared field
 * that differs. Structure is what makes the languages readable side by side.
 */
export function parityProblems(original: ArticleReading, translation: ArticleReading): Problem[] {
  const fields = shared.flatMap((field) => fieldProblem(original, translation, field));
  if (!original.whole || !translation.whole) return fields;
  const difference = firstDifference(original, translation);
  return difference ? [...fields, difference] : fields;
}

function fieldProblem(
  original: ArticleReading,
  translation: ArticleReading,
  field: (typeof shared)[number],
): Problem[] {
  if (!original.data || !translation.data) return [];
  const expected = JSON.stringify(original.data[field]);
  const found = JSON.stringify(translation.data[field]);
  if (expected === found) return [];
  return [
    {
      file: translation.file,
      line: translation.lineOf([field]),
      what: `field ${field} differs from ${original.file}`,
      expected,
      found,
      repair: 'Give both the same value.',
    },
  ];
}

function firstDifference(
  original: ArticleReading,
  translation: ArticleReading,
): Problem | undefined {
  const length = Math.max(original.sections.length, translation.sections.length);
  for (let index = 0; index < length; index++) {
    const ours = original.sections[index];
    const theirs = translation.sections[index];
    const where = {
      file: translation.file,
      line: theirs?.line ?? translation.sections.at(-1)?.line,
    };
    if (headingName(ours) !== headingName(theirs)) {
      return {
        ...where,
        what: `sections differ from ${original.file}`,
        expected: headingName(ours),
        found: headingName(theirs),
        repair: 'Give both articles the same headings, with the same ids, in the same order.',
      };
    }
    if (!ours || !theirs) continue;
    const inside = sectionDifference(ours, theirs, original, translation);
    if (inside) return { ...where, ...inside };
  }
  return undefined;
}

type Difference = Omit<Problem, 'file'>;

function sectionDifference(
  ours: Section,
  theirs: Section,
  original: ArticleReading,
  translation: ArticleReading,
): Difference | undefined {
  const where = `section #${ours.id} differs from ${original.file}`;
  const length = Math.max(ours.units.length, theirs.units.length);
  for (let index = 0; index < length; index++) {
    const a = ours.units[index];
    const b = theirs.units[index];
    const line = b?.line ?? theirs.line;
    if (a?.kind !== b?.kind) {
      return {
        line,
        what: `${where} at unit ${index + 1}`,
        expected: a ? `${a.kind}: ${excerpt(a.text)}` : 'the end of the section',
        found: b ? `${b.kind}: ${excerpt(b.text)}` : 'the end of the section',
        repair: 'Give both the same paragraphs, items and cells in the same order.',
      };
    }
    if (a && b && a.facts.join() !== b.facts.join()) {
      return {
        line,
        what: `${where}: unit ${index + 1} states other facts`,
        expected: a.facts.join(', ') || 'no fact',
        found: b.facts.join(', ') || 'no fact',
        repair: 'State the same facts in both.',
      };
    }
  }
  const expected = internalLinks(original, ours.id);
  const found = internalLinks(translation, theirs.id);
  if (expected === found) return undefined;
  return {
    line: theirs.line,
    what: `${where}: other links`,
    expected: expected || 'no link',
    found: found || 'no link',
    repair: 'Link to the same articles in both.',
  };
}

function internalLinks(article: ArticleReading, section: string): string {
  const urls = article.links
    .filter(
      (link) => link.section === section && (link.url.startsWith('#') || articleLink(link.url)),
    )
    .map((link) => link.url);
  return [...new Set(urls)].sort().join(', ');
}

function headingName(section: Section | undefined): string {
  return section ? `${'#'.repeat(section.depth)} {#${section.id}}` : 'the end of the article';
}

function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
