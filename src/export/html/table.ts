import type { AccessState } from '#core/dunning';
import type { Sentence } from '#core/sentence';
import type { Voice } from '../edition.ts';
import type { Table } from '../timeline-tables.ts';
import { element, lines, type Element } from './markup.ts';
import { scrolled } from './scrolled.ts';

/**
 * A table whose head is repeated on every page it reaches. With states, each row begins with its
 * swatch. Many columns are scrolled where the screen is narrow.
 */
export function table(
  { caption, head, rows }: Table,
  voice: Voice,
  states?: readonly AccessState[],
): Element {
  const say = (text: Sentence) => lines(voice.say(text));
  const row = (cells: readonly Sentence[], cell: (text: Sentence, index: number) => Element) =>
    element('tr', {}, ...cells.map(cell));
  const swatch = (state: AccessState | undefined) =>
    state ? [element('span', { class: `swatch ${state}` }), ' '] : [];
  const body = rows.map((cells, line) =>
    row(cells, (text, column) =>
      element('td', {}, ...(column === 0 ? swatch(states?.[line]) : []), ...say(text)),
    ),
  );
  const own = element(
    'table',
    {},
    element('caption', {}, ...say(caption)),
    element(
      'thead',
      {},
      row(head, (text) => element('th', { scope: 'col' }, ...say(text))),
    ),
    element('tbody', {}, ...body),
  );
  return head.length > 3
    ? scrolled('sheet many', voice.say(caption), own)
    : element('div', { class: 'sheet' }, own);
}
