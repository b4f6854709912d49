import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type Table,
} from 'docx';
import { printableEdition, type Edition, type Voice } from '../edition.ts';
import { notedBlocks } from '../noted-blocks.ts';
import { oneLine } from '../printable.ts';
import { beside } from './beside.ts';
import { blockIn } from './blocks.ts';
import { runs } from './runs.ts';
import { numbering, styles } from './styles.ts';

export type { Edition, Voice } from '../edition.ts';

/** A4 with 20 mm around it, in twentieths of a point. */
const margin = 1134;
const short = 11906;
const long = 16838;

/**
 * A document as a Word file (`.docx`), on A4 with headings, lists and tables of Word's own. A bilingual edition lies on
 * its side, a table of two columns with a row for each block. Heavy: load this door when it is asked for.
 */
export async function docx(edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
  const { document, voices, site } = printableEdition(edition);
  const [first, second] = voices;
  const width = (second ? long : short) - 2 * margin;
  const title = ({ locale, say }: Voice) =>
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: runs(oneLine(say(document.title)), locale),
    });
  const blocks = (voice: Voice, column: number) =>
    notedBlocks(document).map((block, index) =>
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
    sections: [
      {
        properties: { page: page(second !== undefined) },
        footers: { default: footer() },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** Two languages need a page that lies on its side. */
function page(isLandscape: boolean) {
  const orientation = isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    size: { width: short, height: long, orientation },
    margin: { top: margin, bottom: margin, left: margin, right: margin },
  };
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
