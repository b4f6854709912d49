import { ExternalHyperlink, Paragraph } from 'docx';
import { citeAddress } from '../cite-address.ts';
import type { Voice } from '../edition.ts';
import type { Note, NotedBlock } from '../noted-blocks.ts';
import type { Table, Timeline } from '../timeline-tables.ts';
import { headingLevels } from './heading-beside.ts';
import { runs } from './runs.ts';

/** A block that is running text. */
export interface TextBlock extends NotedBlock {
  block: Exclude<NotedBlock['block'], Table | Timeline>;
}

/** Whether a block is running text; the others are tables. */
export function isText(noted: NotedBlock): noted is TextBlock {
  return noted.block.kind !== 'table' && noted.block.kind !== 'timeline';
}

const toned = { strong: { bold: true }, quiet: { color: '3F4858' } } as const;

/** A block in one language with its note. `list` is a number that no other list has, so that each begins at one. */
export function textBlock(
  { block, note }: TextBlock,
  voice: Voice,
  site: string,
  list: number,
): Paragraph[] {
  const paragraphs = plainBlock(block, voice, list, note !== undefined);
  return note ? [...paragraphs, noteIn(note, voice, site)] : paragraphs;
}

function plainBlock(
  block: TextBlock['block'],
  { locale, say }: Voice,
  list: number,
  keepNext: boolean,
): Paragraph[] {
  const number = numberOf(block);
  switch (block.kind) {
    case 'heading': {
      const children = runs(`${number}${say(block.text)}`, locale);
      return [new Paragraph({ heading: headingLevels[block.level], children })];
    }
    case 'paragraph': {
      const start = number === '' ? [] : runs(number, locale, { bold: true });
      const looks = block.tone ? toned[block.tone] : {};
      return [
        new Paragraph({ keepNext, children: [...start, ...runs(say(block.text), locale, looks)] }),
      ];
    }
    case 'lines':
      return [new Paragraph({ keepNext, children: runs(block.lines.map(say).join('\n'), locale) })];
    case 'list': {
      const reference = block.ordered ? 'ordered' : 'bullets';
      const numbering = { reference, level: 0, instance: list };
      return block.items.map(
        (item) => new Paragraph({ numbering, keepNext, children: runs(say(item), locale) }),
      );
    }
  }
}

/** The number of a block with the space after it; nothing where it has none. */
export function numberOf(block: TextBlock['block']): string {
  return 'number' in block && block.number ? `${block.number}\u2002` : '';
}

/** The reason of a clause, with its link. */
export function noteIn(
  { label, text, link, cites }: Note,
  { locale, say }: Voice,
  site: string,
): Paragraph {
  const children = runs(say(link), locale, { style: 'Hyperlink' });
  return new Paragraph({
    style: 'Why',
    children: [
      ...runs(say(label), locale, { bold: true }),
      ...runs(` ${say(text)} `, locale),
      new ExternalHyperlink({ link: citeAddress(site, locale, cites), children }),
    ],
  });
}
