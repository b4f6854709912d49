import {
  AlignmentType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { knownDay } from '#core/calendar';
import type { TimelinePicture } from '#core/picture';
import { sentence } from '#core/sentence';
import type { Edition } from '../edition.ts';
import { runs } from './runs.ts';
import { shadingOf } from './shading.ts';
import { unruled } from './table.ts';

/** Widths of a letter of a name and of the space around it, in twentieths of a point. */
const [letter, around] = [110, 180];
/** Names stand on white, so that no pattern runs through them. */
const plate = { size: 16, bold: true, shading: { type: ShadingType.CLEAR, fill: 'FFFFFF' } };

/**
 * The states of access as one strip, each in its colour and pattern with its name in every language: as wide as it is
 * long, and at least as wide as the longest word in it. The table below says the same in words.
 */
export function band(
  { bands, to }: TimelinePicture,
  voices: Edition['voices'],
  width: number,
): Table {
  const days = bands.map(({ from }, index) => {
    const end = bands[index + 1]?.from;
    return Math.max(1, knownDay(end ?? to) - knownDay(from) + (end === undefined ? 1 : 0));
  });
  const all = days.reduce((sum, count) => sum + count, 0);
  const names = bands.map(({ state }) =>
    voices.map(({ locale, say }) => ({ locale, name: say(sentence(`timeline:state.${state}`)) })),
  );
  const shares = days.map((count, index) => {
    const words = (names[index] ?? []).flatMap(({ name }) => name.split(/\s/));
    const longest = Math.max(...words.map(({ length }) => length));
    return Math.max(count / all, (longest * letter + around) / width);
  });
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
        children: bands.map(
          ({ state }, index) =>
            new TableCell({
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              shading: shadingOf[state],
              verticalAlign: VerticalAlignTable.CENTER,
              children: (names[index] ?? []).map(
                ({ locale, name }) =>
                  new Paragraph({
                    style: 'TableText',
                    alignment: AlignmentType.CENTER,
                    keepNext: true,
                    children: runs(name, locale, plate),
                  }),
              ),
            }),
        ),
      }),
    ],
  });
}
