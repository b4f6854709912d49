import { Paragraph, type Table } from 'docx';
import type { AccessState } from '#core/dunning';
import type { Edition } from '../edition.ts';
import {
  accessTable,
  belowDays,
  daysTable,
  type Table as TableBlock,
  type Timeline,
} from '../timeline-tables.ts';
import { band } from './band.ts';
import { runs } from './runs.ts';
import { fitsBeside, table } from './table.ts';

/** A table or a timeline in every language of an edition, with space after it. */
export function tableBlock(
  block: TableBlock | Timeline,
  voices: Edition['voices'],
  width: number,
): (Paragraph | Table)[] {
  if (block.kind === 'table') return tables(block, voices, width);
  const below = belowDays(block);
  const states = block.picture.bands.map(({ state }) => state);
  return [
    ...tables(daysTable(block), voices, width),
    ...(below
      ? [
          ...voices.map(
            ({ locale, say }) =>
              new Paragraph({ style: 'TableText', children: runs(say(below), locale) }),
          ),
          space(),
        ]
      : []),
    band(block.picture, voices, width),
    space(),
    ...tables(accessTable(block), voices, width, states),
  ];
}

/** A table in every language with space after it: languages without room beside each other stand one below the other. */
function tables(
  block: TableBlock,
  voices: Edition['voices'],
  width: number,
  states?: readonly AccessState[],
): (Paragraph | Table)[] {
  const groups = fitsBeside(block, voices, width, states)
    ? [voices]
    : voices.map((voice) => [voice] as const);
  return groups.flatMap((group) => [table(block, group, width, states), space()]);
}

/**
 * Two tables without a paragraph between them would become one, whose head is not the second one's. What belongs
 * to the table after it is kept with it.
 */
export function space(keepNext = false): Paragraph {
  return new Paragraph({ style: 'TableText', keepNext });
}
