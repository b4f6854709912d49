import {
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { knownDay } from '#core/calendar';
import type { TimelinePicture } from '#core/picture';
import { shadingOf } from './shading.ts';
import { unruled } from './table.ts';

/** A state of one day is still seen. */
const leastShare = 0.02;

/** The states of access as one strip, each as wide as it is long; the table below says the same in words. */
export function band({ bands, to }: TimelinePicture, width: number): Table {
  const days = bands.map(({ from }, index) => {
    const end = bands[index + 1]?.from;
    return Math.max(1, knownDay(end ?? to) - knownDay(from) + (end === undefined ? 1 : 0));
  });
  const all = days.reduce((sum, count) => sum + count, 0);
  const shares = days.map((count) => Math.max(count / all, leastShare));
  const sum = shares.reduce((one, other) => one + other, 0);
  const widths = shares.map((share) => Math.floor((share / sum) * width));
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: unruled,
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: 300, rule: HeightRule.EXACT },
        children: bands.map(
          ({ state }, index) =>
            new TableCell({
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              shading: shadingOf[state],
              children: [new Paragraph({ style: 'TableText', keepNext: true })],
            }),
        ),
      }),
    ],
  });
}
