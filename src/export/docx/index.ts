import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type Table,
} from 'docx';
import { printableEdition, type Edition, type Voice } from '../edition.ts';
import { oneLine } from '../printable.ts';
import { beside } from './beside.ts';
import { blockIn } from './blocks.ts';
import { runs } from './runs.ts';
import { numbering, styles } from './styles.ts';

export type { Edition, Voice } from '../edition.ts';

/** A4 with 20 mm around it, in twentieths of a point. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
};
const width = page.size.width - page.margin.left - page.margin.right;

/**
 * A document as a Word file (`.docx`), an A4 letter with headings, lists and tables of Word's own. A bilingual edition is a table
 * of two columns with a row for each block. Heavy: load this door when it is asked for.
 */
export async function docx(edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
  const { document, voices, site } = printableEdition(edition);
  const [first, second] = voices;
  const title = ({ locale, say }: Voice) =>
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: runs(oneLine(say(document.title)), locale),
    });
  const blocks = (voice: Voice, column: number) =>
    document.blocks.map((block, index) =>
      blockIn(block, { voice, site, width: column, list: 2 * index + Number(voice === second) }),
    );
  const children: (Paragraph | Table)[] = second
    ? beside([first, second], width, (voice, column) => [[title(voice)], ...blocks(voice, column)])
    : [title(first), ...blocks(first, width).flat()];
  const file = new Document({
    title: voices.map(({ say }) => oneLine(say(document.title))).join(' / '),
    creator: 'Saldo',
    lastModifiedBy: 'Saldo',
    styles: styles(first.locale),
    numbering,
    sections: [{ properties: { page }, footers: { default: footer() }, children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function footer(): Footer {
  const numbers = new TextRun({
    size: 18,
    children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
  });
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [numbers] })],
  });
}
