import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type ITableBordersOptions,
} from 'docx';
import type { AccessState } from '#core/dunning';
import type { Sentence } from '#core/sentence';
import type { Voice } from '../edition.ts';
import type { Table as TableBlock } from '../timeline-tables.ts';
import { runs } from './runs.ts';
import { shadingOf } from './shading.ts';

const none = { style: BorderStyle.NONE } as const;
const rule = { style: BorderStyle.SINGLE, size: 4, color: 'A9A59D' } as const;

/** Thin rules between rows alone, as on the site. */
export const ruled: ITableBordersOptions = {
  top: rule,
  bottom: rule,
  left: none,
  right: none,
  insideHorizontal: rule,
  insideVertical: none,
};

/** No rules at all. */
export const unruled: ITableBordersOptions = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

const swatchWidth = 420;

/**
 * A caption and a table of a width in twentieths of a point. Its head is marked as such and repeated on every
 * page, no row is cut. With states, each row begins with a field that shows the colour and pattern of its own.
 */
export function table(
  block: TableBlock,
  { locale, say }: Voice,
  width: number,
  states?: readonly AccessState[],
): [Paragraph, Table] {
  const swatch = states ? [swatchWidth] : [];
  const shares = columnShares(block, say, width - (swatch[0] ?? 0));
  const words = (text: Sentence, column: number, bold: boolean) =>
    new TableCell({
      width: { size: shares[column] ?? 0, type: WidthType.DXA },
      children: [
        new Paragraph({ style: 'TableText', children: runs(say(text), locale, { bold }) }),
      ],
    });
  const field = (state: AccessState | undefined) =>
    new TableCell({
      width: { size: swatchWidth, type: WidthType.DXA },
      ...(state ? { shading: shadingOf[state] } : {}),
      children: [new Paragraph({ style: 'TableText' })],
    });
  const row = (cells: readonly Sentence[], isHead: boolean, state?: AccessState) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: [
        ...(states ? [field(state)] : []),
        ...cells.map((text, column) => words(text, column, isHead)),
      ],
    });
  return [
    new Paragraph({ style: 'TableCaption', children: runs(say(block.caption), locale) }),
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: [...swatch, ...shares],
      layout: TableLayoutType.FIXED,
      borders: ruled,
      margins: { left: 60, right: 60 },
      tableLook: { firstRow: true, noHBand: true, noVBand: true },
      rows: [
        row(block.head, true),
        ...block.rows.map((cells, index) => row(cells, false, states?.[index])),
      ],
    }),
  ];
}

/** Each column by its longest text, but no column so narrow or so wide that the others suffer. */
function columnShares({ head, rows }: TableBlock, say: Voice['say'], width: number): number[] {
  const weights = head.map((text, column) => {
    const texts = [text, ...rows.flatMap((cells) => cells[column] ?? [])];
    return Math.min(40, Math.max(10, ...texts.map((one) => say(one).length)));
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor((weight / all) * width));
}
