import { HeadingLevel, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { runs } from './runs.ts';
import type { Voice } from '../edition.ts';

/** Characters of a heading that surely fit into half the width of the page. */
const mostBeside = 48;

/** The levels of a document's headings; its title stands above them. */
export const headingLevels = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const;

/**
 * A heading in two languages as one paragraph of its own: Word lists no heading that stands in a table among the
 * headings by which a reader moves. Each half is above its column; where one is too long they stand on two lines.
 */
export function headingBeside(
  [first, second]: readonly [Voice, Voice],
  level: keyof typeof headingLevels,
  words: (voice: Voice) => string,
  width: number,
): Paragraph {
  const [one, other] = [words(first), words(second)];
  const fits = Math.max(one.length, other.length) <= mostBeside;
  const between = fits ? new TextRun({ children: [new Tab()] }) : new TextRun({ break: 1 });
  return new Paragraph({
    heading: headingLevels[level],
    tabStops: [{ type: TabStopType.LEFT, position: columnStart(width) }],
    children: [...runs(one, first.locale), between, ...runs(other, second.locale)],
  });
}

/** Where the words of the second language begin, in twentieths of a point. */
export function columnStart(width: number): number {
  return Math.floor(width / 2) + 170;
}
