import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { endonyms } from '#i18n';
import { printableEdition, type Edition } from '../edition.ts';
import { oneLine } from '../printable.ts';
import { body } from './body.ts';
import { columnStart } from './heading-beside.ts';
import { runs } from './runs.ts';
import { numbering, styles } from './styles.ts';

export type { Edition, Voice } from '../edition.ts';

/** A4 in twentieths of a point. */
const [short, long] = [11906, 16838];

/**
 * A document as a Word file (`.docx`) on A4 with headings, lists and tables of Word's own. A bilingual edition lies
 * on its side, block beside block and row beside row. Heavy: load this door when it is asked for.
 */
export async function docx(edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
  const safe = printableEdition(edition);
  const { document, voices } = safe;
  const isBilingual = voices.length === 2;
  const isDense = document.kind === 'summary';
  const margin = isDense ? 850 : 1134;
  const width = (isBilingual ? long : short) - 2 * margin;
  const orientation = isBilingual ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const page = {
    size: { width: short, height: long, orientation },
    margin: { top: margin, bottom: margin, left: margin, right: margin },
  };
  const file = new Document({
    title: voices.map(({ say }) => oneLine(say(document.title))).join(' / '),
    creator: 'Saldo',
    lastModifiedBy: 'Saldo',
    styles: styles(voices[0].locale, isDense),
    numbering,
    sections: [
      {
        properties: { page },
        ...(isBilingual ? { headers: { default: languageNames(voices, width) } } : {}),
        footers: { default: pageNumbers() },
        children: body(safe, width),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** The name of each language above its column, on every page. */
function languageNames(voices: Edition['voices'], width: number): Header {
  const looks = { size: 18, bold: true };
  const children = voices.flatMap(({ locale }, index) => [
    ...(index > 0 ? [new TextRun({ children: [new Tab()] })] : []),
    ...runs(endonyms[locale], locale, looks),
  ]);
  const tabStops = [{ type: TabStopType.LEFT, position: columnStart(width) }];
  return new Header({ children: [new Paragraph({ tabStops, children })] });
}

function pageNumbers(): Footer {
  const numbers = new TextRun({
    size: 18,
    children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
  });
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [numbers] })],
  });
}
