import type { Block } from '#core/document';
import {
  holidaysKnownText,
  timelineEntries,
  type TimelineEntry,
  type TimelinePicture,
} from '#core/picture';
import { figure, sentence, type Sentence } from '#core/sentence';

/** A table as a document holds it. */
export type Table = Extract<Block, { kind: 'table' }>;

/** A timeline as a document holds it. */
export type Timeline = Extract<Block, { kind: 'timeline' }>;

/** What a timeline shows, as two tables. */
export function timelineTables(block: Timeline): [Table, Table] {
  return [daysTable(block), accessTable(block)];
}

/** What happens on which day. */
export function daysTable({ id, caption, picture }: Timeline): Table {
  const rows = timelineEntries(picture).map((entry) => [
    entry.on === null ? sentence('export:none') : date(entry.on),
    what(entry),
    entry.status ?? sentence('export:none'),
  ]);
  return { id: `${id}-days`, kind: 'table', caption, head: heads('date', 'what', 'status'), rows };
}

/** What is said once below the days, where one of them may move: for which days holidays are known. */
export function belowDays({ picture }: Timeline): Sentence | undefined {
  return holidaysKnownText(picture);
}

/** Which access from which day: a row for each band of the picture, in its order. */
export function accessTable({ id, picture }: Timeline): Table {
  const rows = picture.bands.map((band) => [date(band.from), accessOf(band)]);
  const caption = sentence('export:access');
  return { id: `${id}-access`, kind: 'table', caption, head: heads('from', 'access'), rows };
}

function what({ text, notes }: TimelineEntry): Sentence {
  // A note ends with its own full stop, the text before the first does not.
  return notes.reduce(
    (before, note, index) =>
      sentence(`export:${index === 0 ? 'noted' : 'notedAgain'}`, {
        text: { kind: 'said', sentence: before },
        note: { kind: 'said', sentence: note },
      }),
    text,
  );
}

/** The name of a state of access, and whether it is only foreseen. */
function accessOf({ state, projected }: TimelinePicture['bands'][number]): Sentence {
  const name = sentence(`timeline:state.${state}`);
  return projected ? sentence('export:foreseen', { state: figure.said(name.code) }) : name;
}

function date(on: string): Sentence {
  return sentence('export:value', { value: figure.date(on) });
}

function heads(...names: readonly string[]): Sentence[] {
  return names.map((name) => sentence(`export:column.${name}`));
}
