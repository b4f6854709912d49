import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { endonyms } from '#i18n';
import type { Voice } from '../edition.ts';
import { runs } from './runs.ts';
import { unruled } from './table.ts';

/** Space on either side of a column, in twentieths of a point. */
const margin = 170;

/** Two languages as a table of two columns: their names repeated on every page, and a row for each block. */
export function beside(
  voices: readonly [Voice, Voice],
  width: number,
  blocksOf: (voice: Voice, column: number) => readonly (readonly (Paragraph | Table)[])[],
): [Table] {
  const size = Math.floor(width / 2);
  const sides = voices.map((voice) => blocksOf(voice, size - 2 * margin));
  const cell = (children: readonly (Paragraph | Table)[]) =>
    // Word refuses a cell that does not end in a paragraph.
    new TableCell({
      width: { size, type: WidthType.DXA },
      children: children.length > 0 ? children : [new Paragraph('')],
    });
  const name = ({ locale }: Voice) =>
    cell([
      new Paragraph({
        style: 'TableText',
        children: runs(endonyms[locale], locale, { bold: true }),
      }),
    ]);
  return [
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: [size, size],
      layout: TableLayoutType.FIXED,
      borders: unruled,
      margins: { left: margin, right: margin },
      tableLook: { firstRow: true, noHBand: true, noVBand: true },
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: voices.map(name) }),
        ...(sides[0] ?? []).map(
          (_, index) => new TableRow({ children: sides.map((side) => cell(side[index] ?? [])) }),
        ),
      ],
    }),
  ];
}
