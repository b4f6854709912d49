import { Table } from 'docx';
import { expect, test } from 'vitest';
import type { Locale } from '#i18n';
import { tableBlock } from '../../src/export/docx/table-blocks.ts';
import type { Timeline } from '../../src/export/timeline-tables.ts';
import { editionOf, somePicture } from '../support/edition.ts';

const block: Timeline = {
  id: 'timeline',
  kind: 'timeline',
  caption: { code: 'export:access' },
  picture: somePicture(),
};

/** How many tables a timeline comes in on paper of a width in twentieths of a point. */
function tablesOn(width: number, first: Locale, second?: Locale): number {
  const { voices } = editionOf({ kind: 'policy', title: block.caption, blocks: [] }, first, second);
  const parts = tableBlock(block, voices, width);
  const isTable = parts.map((part) => part instanceof Table);
  // Two tables without a paragraph between them would become one.
  expect(isTable.some((is, index) => is && isTable[index + 1])).toBe(false);
  return isTable.filter(Boolean).length;
}

test('the days of an invoice stand once below the other where two languages would break their words', () => {
  // The days, the strip of states, the access.
  expect(tablesOn(14_000, 'es', 'it')).toBe(3);
  expect(tablesOn(8_000, 'es', 'it')).toBe(4);
  expect(tablesOn(4_000, 'es', 'it')).toBe(5);
  expect(tablesOn(8_000, 'es')).toBe(3);
});
