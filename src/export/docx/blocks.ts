import { ExternalHyperlink, HeadingLevel, Paragraph, type Table } from 'docx';
import type { Block } from '#core/document';
import type { Sentence } from '#core/sentence';
import { citeAddress } from '../cite-address.ts';
import type { Voice } from '../edition.ts';
import type { Note, NotedBlock } from '../noted-blocks.ts';
import { accessTable, daysTable } from '../timeline-tables.ts';
import { band } from './band.ts';
import { runs } from './runs.ts';
import { table } from './table.ts';

/** Where a block stands. */
export interface Place {
  voice: Voice;
  site: string;
  /** Width of its column in twentieths of a point. */
  width: number;
  /** A number no other list of the document has, so that each begins at one. */
  list: number;
}

const headings = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const;
const toned = { strong: { bold: true }, quiet: { color: '3F4858' } } as const;

/** One block in one language with its note, as paragraphs and tables of Word. */
export function blockIn({ block, note }: NotedBlock, place: Place): (Paragraph | Table)[] {
  const pieces = plainBlock(block, place);
  return note ? [...pieces, noteIn(note, place)] : pieces;
}

function plainBlock(block: Block, { voice, width, list }: Place): (Paragraph | Table)[] {
  const { locale, say } = voice;
  const words = (text: Sentence) => runs(say(text), locale);
  const number = 'number' in block && block.number ? `${block.number}\u2002` : '';
  switch (block.kind) {
    case 'heading': {
      const children = runs(`${number}${say(block.text)}`, locale);
      return [new Paragraph({ heading: headings[block.level], children })];
    }
    case 'paragraph': {
      const start = number === '' ? [] : runs(number, locale, { bold: true });
      const looks = block.tone ? toned[block.tone] : {};
      return [new Paragraph({ children: [...start, ...runs(say(block.text), locale, looks)] })];
    }
    case 'lines':
      return [new Paragraph({ children: runs(block.lines.map(say).join('\n'), locale) })];
    case 'list': {
      const reference = block.ordered ? 'ordered' : 'bullets';
      const numbering = { reference, level: 0, instance: list };
      return block.items.map((item) => new Paragraph({ numbering, children: words(item) }));
    }
    case 'table':
      return [...table(block, voice, width), space()];
    case 'timeline': {
      const states = block.picture.bands.map(({ state }) => state);
      const [caption, access] = table(accessTable(block), voice, width, states);
      const days = table(daysTable(block), voice, width);
      return [...days, space(), caption, band(block.picture, width), space(), access, space()];
    }
  }
}

function noteIn({ label, text, link, cites }: Note, { voice, site }: Place): Paragraph {
  const { locale, say } = voice;
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

/** Two tables without a paragraph between them would become one. */
function space(): Paragraph {
  return new Paragraph({ style: 'TableText' });
}
