import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Locale } from '#i18n';
import type { Ledger } from '../ledger.ts';
import { features } from '../markdown/index.ts';
import type { Problem } from '../problem.ts';
import { readYaml } from '../read-yaml.ts';
import { articleSchema } from '../schemas.ts';
import { ArticleReader } from './article-reader.ts';
import type { ArticleReading } from './reading.ts';

/** Reads one article and reports what is wrong with it taken by itself. Never throws on what a writer wrote. */
export function readArticle(
  source: string,
  file: string,
  place: { locale: Locale; slug: string },
  ledger: Ledger,
): ArticleReading {
  const front = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(source);
  const head = readYaml(front?.[1] ?? '', file, articleSchema, 2);
  const reading: ArticleReading = {
    ...place,
    file,
    data: head.value,
    lineOf: head.lineOf,
    sections: [{ id: 'intro', depth: 1, line: 1, text: '', units: [] }],
    links: [],
    whole: false,
    problems: head.problems,
  };
  if (!front) {
    reading.problems = [missingFrontMatter(file)];
    return reading;
  }
  const before = front[0].split('\n').length - 1;
  const body = source.slice(front[0].length);
  try {
    const parse = file.endsWith('.mdx') ? mdxToMdast : markdownToMdast;
    const tree = parse(body, { features: { ...features, frontmatter: false } });
    new ArticleReader(reading, before, ledger).read(tree);
    reading.whole = true;
    reading.problems.push(...emptyUnits(reading));
  } catch (error) {
    reading.problems.push(unreadable(file, before, error));
  }
  return reading;
}

/** A cell without words is silence to a screen reader, and nothing to link to. */
function emptyUnits(reading: ArticleReading): Problem[] {
  const units = reading.sections.flatMap((section) => section.units);
  return units
    .filter((unit) => unit.text.trim() === '')
    .map(({ line, kind }) => ({
      file: reading.file,
      line,
      what: `an empty ${kind.split('/').at(-1) ?? kind}`,
      expected: 'words',
      found: 'nothing',
      repair: 'Write what stands there; where nothing applies, write so.',
    }));
}

function missingFrontMatter(file: string): Problem {
  return {
    file,
    line: 1,
    what: 'an article without front matter',
    expected: 'title, description and the other fields between two lines of ---',
    found: 'text',
    repair: 'Copy the front matter of another article and change it.',
  };
}

function unreadable(file: string, before: number, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const line = Number(/(\d+):\d+/.exec(message)?.[1] ?? 1);
  return {
    file,
    line: line + before,
    what: 'Markdown that cannot be read',
    expected: file.endsWith('.mdx') ? '{ and < only around code and components' : 'Markdown',
    found: message.split('\n')[0]?.slice(0, 160) ?? message,
    repair: 'Put a backslash before a { or < that is meant as a character.',
  };
}
