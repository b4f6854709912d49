import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { AccessState } from '#core/dunning';
import type { Sentence } from '#core/sentence';
import type { Edition, Voice } from '../edition.ts';
import type { Table as TableBlock } from '../timeline-tables.ts';
import { columnShares, leastWidth } from './column-shares.ts';
import { runs } from './runs.ts';
import { shadingOf } from './shading.ts';

const none = { style: BorderStyle.NONE } as const;
const rule = { style: BorderStyle.SINGLE, size: 4, color: 'A9A59D' } as const;

/** No rules at all. */
export const unruled = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

const swatchWidth = 420;
const gapWidth = 340;

/**
 * A table of a width in twentieths of a point; in two languages the rows stand beside each other. Caption and head
 * are marked as head and repeated on every page, no row is cut. With states, each row begins with a field that
 * shows the colour and pattern of its own.
 */
export function table(
  block: TableBlock,
  voices: Edition['voices'],
  width: number,
  states?: readonly AccessState[],
): Table {
  const swatch = states ? [swatchWidth] : [];
  const side = sideWidth(voices, width, states);
  const sides = voices.map((voice) => ({
    voice,
    shares: columnShares(
      [block.head, ...block.rows].map((cells) => cells.map(voice.say)),
      side,
    ),
  }));
  const row = (
    cells: (each: (typeof sides)[number]) => TableCell[],
    isHead: boolean,
    state?: AccessState,
  ) =>
    new TableRow({
      ...(isHead ? { tableHeader: true } : {}),
      cantSplit: true,
      children: [
        ...(states ? [field(state)] : []),
        ...sides.flatMap((each, index) => [
          ...(index > 0 ? [field(undefined, gapWidth)] : []),
          ...cells(each),
        ]),
      ],
    });
  const words =
    (cells: readonly Sentence[], bold: boolean) =>
    ({ voice, shares }: (typeof sides)[number]) =>
      cells.map((text, column) => cell(voice, text, { bold, width: shares[column] ?? 0 }));
  const caption = ({ voice }: (typeof sides)[number]) => [
    cell(voice, block.caption, { bold: true, width: side, columnSpan: block.head.length }),
  ];
  const isNamed = voices.some(({ say }) => say(block.caption) !== '');
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [
      ...swatch,
      ...sides.flatMap(({ shares }, index) => (index > 0 ? [gapWidth, ...shares] : shares)),
    ],
    layout: TableLayoutType.FIXED,
    borders: unruled,
    margins: { left: 60, right: 60 },
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: [
      ...(isNamed ? [row(caption, true)] : []),
      row(words(block.head, true), true),
      ...block.rows.map((cells, index) => row(words(cells, false), false, states?.[index])),
    ],
  });
}

/** Whether the languages of a table fit beside each other, without a word broken in a narrow column. */
export function fitsBeside(
  block: TableBlock,
  voices: Edition['voices'],
  width: number,
  states?: readonly AccessState[],
): boolean {
  const side = sideWidth(voices, width, states);
  const all = [block.head, ...block.rows];
  return voices.every(({ say }) => leastWidth(all.map((cells) => cells.map(say))) <= side);
}

/** Room of one language beside the others. */
function sideWidth({ length }: Edition['voices'], width: number, states?: object): number {
  const beside = (states ? swatchWidth : 0) + gapWidth * (length - 1);
  return Math.floor((width - beside) / length);
}

interface CellLooks {
  bold: boolean;
  width: number;
  columnSpan?: number;
}

function cell(
  { locale, say }: Voice,
  text: Sentence,
  { bold, width, columnSpan = 1 }: CellLooks,
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan,
    borders: { bottom: rule },
    children: [
      new Paragraph({
        style: 'TableText',
        keepNext: bold,
        children: runs(say(text), locale, { bold }),
      }),
    ],
  });
}

/** A field without words, in the looks of a state where it has one. */
function field(state: AccessState | undefined, size = swatchWidth): TableCell {
  return new TableCell({
    width: { size, type: WidthType.DXA },
    ...(state ? { shading: shadingOf[state], borders: { bottom: rule } } : {}),
    children: [new Paragraph({ style: 'TableText' })],
  });
}
