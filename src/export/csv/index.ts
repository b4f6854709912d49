import type { Timeline } from '#core/dunning';
import { entryNotes, type TimelinePicture } from '#core/picture';
import { sentence, type Sentence } from '#core/sentence';
import type { Say } from '#i18n';
import { cell, type Cell } from './cell.ts';

export { cell, type Cell } from './cell.ts';

/** Excel takes a file without it for the old code page of its country. */
const byteOrderMark = '\ufeff';

/** Rows as a CSV file (RFC 4180): commas, CRLF, UTF-8 with a byte order mark. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return `${byteOrderMark}${rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

const columns = [
  'date',
  'stage',
  'code',
  'status',
  'heldBy',
  'access',
  'outstanding',
  'disputed',
  'currency',
  'note',
];

/**
 * The stages of a timeline, one a row: date (empty while there is none), name and code, status, what holds it, the
 * state of access, what is outstanding and disputed on that day as far as it is known, and why its day moved, which a
 * picture of the same timeline knows. `nameOf` names a stage by its id.
 */
export function timelineCsv(
  timeline: Timeline,
  say: Say,
  nameOf: (id: string) => Sentence,
  picture?: TimelinePicture,
): string {
  const text = (code: string): Cell => ({ text: say(sentence(code)) });
  const rows = timeline.stages.map(({ id, on, status, heldBy }): Cell[] => {
    const balance = lastUpTo(timeline.balances, on) ?? timeline;
    const { outstanding: owed, disputed } = balance;
    const flag = picture?.flags.find(({ stage }) => stage === id);
    const notes = picture && flag ? entryNotes(flag, picture).map(say) : [];
    const state = lastUpTo(timeline.access, on)?.state;
    return [
      { text: on ?? '' },
      { text: say(nameOf(id)) },
      { text: id },
      text(`timeline:status.${status}`),
      heldBy ? text(`timeline:holder.${heldBy}`) : { text: '' },
      on !== null && state ? text(`timeline:state.${state}`) : { text: '' },
      on === null ? { text: '' } : { number: owed.value },
      on === null || disputed === null ? { text: '' } : { number: disputed.value },
      { text: on === null ? '' : owed.currency },
      { text: notes.join(' ') },
    ];
  });
  return csv([
    columns.map((name) => text(`export:column.${name}`)),
    ...rows,
    ...deletionRow(timeline, text),
  ]);
}

/** The deletion of the data is no stage, and the day that nobody may overlook. */
function deletionRow({ deletion, access }: Timeline, text: (code: string) => Cell): Cell[][] {
  if (deletion === null) return [];
  const deleted = access.find(({ state }) => state === 'data-deleted');
  const name = text('timeline:state.data-deleted');
  const status = text(`timeline:status.${deleted?.projected === false ? 'done' : 'planned'}`);
  const empty = { text: '' };
  return [
    [
      { text: deletion.on },
      name,
      { text: 'data-deleted' },
      status,
      empty,
      name,
      empty,
      empty,
      empty,
      empty,
    ],
  ];
}

/** The last of some spans that begins on or before a day. */
function lastUpTo<T extends { from: string }>(
  spans: readonly T[],
  on: string | null,
): T | undefined {
  return on === null ? undefined : spans.findLast(({ from }) => from <= on);
}
