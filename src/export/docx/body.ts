import { HeadingLevel, Paragraph, type Table } from 'docx';
import { withoutRepeatedCaptions } from '../captions.ts';
import type { Edition, Voice } from '../edition.ts';
import { notedBlocks } from '../noted-blocks.ts';
import { oneLine } from '../printable.ts';
import { beside } from './beside.ts';
import { headingBeside } from './heading-beside.ts';
import { runs } from './runs.ts';
import { space, tableBlock } from './table-blocks.ts';
import { isText, noteIn, numberOf, textBlock } from './text-blocks.ts';

/** Title and blocks of an edition on a page of a width in twentieths of a point. */
export function body(
  { document, voices, site, reasons }: Edition,
  width: number,
): (Paragraph | Table)[] {
  const [first, second] = voices;
  const title = ({ locale, say }: Voice) => [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: runs(oneLine(say(document.title)), locale),
    }),
  ];
  const pieces: (Paragraph | Table)[] = [];
  let rows: [Paragraph[], Paragraph[]][] = [];
  const add = (text: (voice: Voice, side: 0 | 1) => Paragraph[]) => {
    if (second) rows.push([text(first, 0), text(second, 1)]);
    else pieces.push(...text(first, 0));
  };
  const endRows = () => {
    if (rows.length === 0) return false;
    pieces.push(beside(rows, width));
    rows = [];
    return true;
  };
  add(title);
  notedBlocks(withoutRepeatedCaptions(document), reasons).forEach((noted, index) => {
    const { block, note } = noted;
    if (second && block.kind === 'heading') {
      endRows();
      const words = ({ say }: Voice) => `${numberOf(block)}${oneLine(say(block.text))}`;
      pieces.push(headingBeside([first, second], block.level, words, width));
      if (note) add((voice) => [noteIn(note, voice, site)]);
    } else if (isText(noted)) add((voice, side) => textBlock(noted, voice, site, 2 * index + side));
    else if (block.kind === 'table' || block.kind === 'timeline') {
      if (endRows()) pieces.push(space(true));
      pieces.push(...tableBlock(block, voices, width));
    }
  });
  endRows();
  return pieces;
}
