import type { AccessState } from '#core/dunning';
import type { Sentence } from '#core/sentence';
import type { Table } from '../timeline-tables.ts';
import { element, type Element, type Markup } from './markup.ts';

/**
 * A table whose head is repeated on every page it reaches. With states, each row begins with its
 * swatch. Many columns are scrolled where the screen is narrow.
 */
export function table(
  { caption, head, rows }: Table,
  say: (text: Sentence) => readonly Markup[],
  states?: readonly AccessState[],
): Element {
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
    ? element('div', { class: 'sheet many', tabindex: 0 }, own)
    : element('div', { class: 'sheet' }, own);
}
