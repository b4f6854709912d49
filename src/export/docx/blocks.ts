import {
  ExternalHyperlink,
  HeadingLevel,
  Paragraph,
  type IParagraphOptions,
  type Table,
  type TextRun,
} from 'docx';
import type { Block, Why } from '#core/document';
import { sentence, type Sentence } from '#core/sentence';
import { citeAddress } from '../cite-address.ts';
import type { Voice } from '../edition.ts';
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

/** One block in one language, as paragraphs and tables of Word. */
export function blockIn(block: Block, { voice, site, width, list }: Place): (Paragraph | Table)[] {
  const { locale, say } = voice;
  const words = (text: Sentence) => runs(say(text), locale);
  switch (block.kind) {
    case 'heading':
      return withWhy({
        heading: headings[block.level],
        children: [...numbered(block.number), ...words(block.text)],
      });
    case 'paragraph': {
      const looks = {
        bold: block.tone === 'strong',
        ...(block.tone === 'quiet' ? { color: '3F4858' } : {}),
      };
      return withWhy({
        children: [...numbered(block.number), ...runs(say(block.text), locale, looks)],
      });
    }
    case 'lines':
      return [new Paragraph({ children: runs(block.lines.map(say).join('\n'), locale) })];
    case 'list': {
      const numbering = {
        reference: block.ordered ? 'ordered' : 'bullets',
        level: 0,
        instance: list,
      };
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

  function withWhy(options: IParagraphOptions): Paragraph[] {
    const reason = 'why' in block ? block.why : undefined;
    return reason
      ? [new Paragraph({ ...options, keepNext: true }), why(reason)]
      : [new Paragraph(options)];
  }

  function why({ text, cites }: Why): Paragraph {
    const link = say(sentence(`export:${cites.includes('#') ? 'guidance' : 'source'}`));
    const children = runs(link, locale, { style: 'Hyperlink' });
    return new Paragraph({
      style: 'Why',
      children: [
        ...runs(say(sentence('export:why')), locale, { bold: true }),
        ...runs(` ${say(text)} `, locale),
        new ExternalHyperlink({ link: citeAddress(site, locale, cites), children }),
      ],
    });
  }

  function numbered(number: string | undefined): TextRun[] {
    return number === undefined ? [] : runs(`${number}\u2002`, locale, { bold: true });
  }
}

/** Two tables without a paragraph between them would become one. */
function space(): Paragraph {
  return new Paragraph({ style: 'TableText' });
}
