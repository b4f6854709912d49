import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { columnStart } from './heading-beside.ts';
import { unruled } from './table.ts';

/** Running text in two languages as a table without rules: a row for each block, the languages beside each other. */
export function beside(
  rows: readonly (readonly [Paragraph[], Paragraph[]])[],
  width: number,
): Table {
  const size = Math.floor(width / 2);
  const margin = columnStart(width) - size;
  const cell = (children: readonly Paragraph[], margins: { left?: number; right?: number }) =>
    // Word refuses a cell without a paragraph.
    new TableCell({
      width: { size, type: WidthType.DXA },
      margins,
      children: children.length > 0 ? children : [new Paragraph('')],
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [size, size],
    layout: TableLayoutType.FIXED,
    borders: unruled,
    margins: { left: 0, right: 0 },
    rows: rows.map(
      ([left, right]) =>
        new TableRow({
          cantSplit: true,
          children: [cell(left, { right: margin }), cell(right, { left: margin })],
        }),
    ),
  });
}
