import { describe, expect, test } from 'vitest';
import type { Block } from '#core/document';
import { asWritten } from '#core/sentence';
import { notedBlocks } from '../../src/export/noted-blocks.ts';
import { voiceOf } from '../support/edition.ts';

const text = asWritten('x');
const why = (words: string) => ({ text: asWritten(words), cites: 'article#unit' });
const heading: Block = { id: 'h', kind: 'heading', level: 2, text };
const clause = (number: string, words?: string): Block => ({
  id: number,
  kind: 'paragraph',
  number,
  text,
  ...(words ? { why: why(words) } : {}),
});
const address: Block = { id: 'lines', kind: 'lines', lines: [text] };
const table: Block = { id: 'table', kind: 'table', caption: text, head: [text], rows: [] };

/** Blocks by id, each note as its label and reason. */
function told(...blocks: readonly Block[]): string[] {
  const { say } = voiceOf('en');
  return notedBlocks({ kind: 'policy', title: text, blocks }).flatMap(({ block, note }) => [
    block.id,
    ...(note ? [`${say(note.label)} ${say(note.text)}`] : []),
  ]);
}

describe('a reason', () => {
  test.each([
    [
      'is read after its clause',
      [clause('1.1', 'a'), clause('1.2', 'b')],
      ['1.1', 'Why: a', '1.2', 'Why: b'],
    ],
    [
      'comes after the lines that belong to its clause',
      [clause('1.1', 'a'), address],
      ['1.1', 'lines', 'Why: a'],
    ],
    [
      'comes before a table, which may be long',
      [clause('1.1', 'a'), table],
      ['1.1', 'Why: a', 'table'],
    ],
    [
      'stands once for clauses in a row that share it',
      [clause('1.1', 'a'), clause('1.2', 'a'), clause('1.3', 'a')],
      ['1.1', '1.2', '1.3', 'Why 1.1 to 1.3: a'],
    ],
    [
      'stands once where lines lie between them',
      [clause('1.1', 'a'), address, clause('1.2', 'a')],
      ['1.1', 'lines', '1.2', 'Why 1.1 to 1.2: a'],
    ],
    [
      'stands again after a heading',
      [clause('1.1', 'a'), heading, clause('2.1', 'a')],
      ['1.1', 'Why: a', 'h', '2.1', 'Why: a'],
    ],
    [
      'stands again after a clause without one',
      [clause('1.1', 'a'), clause('1.2'), clause('1.3', 'a')],
      ['1.1', 'Why: a', '1.2', '1.3', 'Why: a'],
    ],
  ] as const)('%s', (_, blocks, expected) => {
    expect(told(...blocks)).toEqual(expected);
  });

  test('of the same words from another source is another one', () => {
    const other: Block = {
      id: '1.2',
      kind: 'paragraph',
      number: '1.2',
      text,
      why: { ...why('a'), cites: 'fact.id' },
    };
    expect(told(clause('1.1', 'a'), other)).toEqual(['1.1', 'Why: a', '1.2', 'Why: a']);
  });
});

test('an edition without reasons has every block and no reason', () => {
  const document = { kind: 'policy', title: text, blocks: [heading, clause('1.1', 'a'), address] };
  expect(notedBlocks(document, false)).toEqual(document.blocks.map((block) => ({ block })));
});

test('no block is lost, doubled or moved', () => {
  const blocks = [
    heading,
    clause('1.1', 'a'),
    address,
    table,
    clause('1.2', 'a'),
    clause('1.3', 'a'),
    address,
  ];
  expect(notedBlocks({ kind: 'policy', title: text, blocks }).map(({ block }) => block)).toEqual(
    blocks,
  );
});
