import type { AccessState } from '#core/dunning';
import type { Sentence } from '#core/sentence';
import type { Voice } from '../edition.ts';
import type { Table } from '../timeline-tables.ts';
import { oneLine } from '../printable.ts';
import { element, lines, type Element } from './markup.ts';

/**
 * A table whose head is repeated on every page it reaches. With states, each row begins with its
 * swatch. Where the screen is narrow the rows become pairs of a label and a value; the roles say that it is a table
 * all the same, which some browsers forget once its parts are no longer laid out as one.
 */
export function table(
  { caption, head, rows }: Table,
  voice: Voice,
  states?: readonly AccessState[],
): Element {
  const say = (text: Sentence) => lines(voice.say(text));
  const heads = head.map((text) => oneLine(voice.say(text)));
  const row = (cells: readonly Sentence[], cell: (text: Sentence, index: number) => Element) =>
    element('tr', { role: 'row' }, ...cells.map(cell));
  const swatch = (state: AccessState | undefined) =>
    state ? [element('span', { class: `swatch ${state}` }), ' '] : [];
  const body = rows.map((cells, line) =>
    row(cells, (text, column) =>
      element(
        'td',
        { role: 'cell', 'data-column': heads[column] ?? '' },
        ...(column === 0 ? swatch(states?.[line]) : []),
        ...say(text),
      ),
    ),
  );
  return element(
    'div',
    { class: 'sheet' },
    element(
      'table',
      { role: 'table' },
      element('caption', {}, ...say(caption)),
      element(
        'thead',
        { role: 'rowgroup' },
        row(head, (text) => element('th', { scope: 'col', role: 'columnheader' }, ...say(text))),
      ),
      element('tbody', { role: 'rowgroup' }, ...body),
    ),
  );
}
