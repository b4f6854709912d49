import fc from 'fast-check';
import { markdownToMdast, type MdastNode } from 'satteri';
import { describe, expect, test } from 'vitest';
import type { Block } from '#core/document';
import { asWritten } from '#core/sentence';
import { markdown } from '#export/markdown';
import { linesOf, printable } from '../../src/export/printable.ts';
import { anyText } from '../support/any-text.ts';
import { editionOf, everyBlock, saidInBlocks, site } from '../support/edition.ts';
import { hostileWords } from '../support/hostile-words.ts';

/** Everything that a reader of Markdown may be asked to understand, far more than CommonMark. */
const features = { gfm: true, directive: true, math: true, frontmatter: true };
const read = (text: string) => markdownToMdast(text, { features });
const one = (words: string) => markdown(editionOf(everyBlock(words), 'it'));

function* nodes(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodes(child as MdastNode);
}

/** Text as a reader sees it, with a line end for each break. */
function seen(node: MdastNode): string {
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map((child) => seen(child as MdastNode)).join('');
  return 'value' in node ? String(node.value) : '';
}

/** Kinds of nodes, apart from a bare address that a program links to what it shows. */
function kinds(root: MdastNode): string[] {
  const all = [...nodes(root)].filter((node) => node.type !== 'break' && !isBareAddress(node));
  return [...new Set(all.map((node) => node.type))].sort();
}

function isBareAddress(node: MdastNode): boolean {
  return (
    node.type === 'link' &&
    ['', 'http://', 'mailto:'].some((start) => `${start}${seen(node)}` === node.url)
  );
}

const harmless = kinds(read(one('Esempio S.r.l.')));
const shape = (root: MdastNode) =>
  'children' in root ? root.children.map(({ type }) => type) : [];

describe.each(Object.entries(hostileWords))('words that are %s', (_, words) => {
  const root = read(one(words));
  const lines = linesOf(printable(words));

  test('make nothing but text', () => {
    expect(kinds(root).filter((kind) => !harmless.includes(kind))).toEqual([]);
  });

  test('are shown as they are, line by line or on one line', () => {
    const places = [...nodes(root)]
      .filter(({ type }) => ['paragraph', 'heading', 'tableCell'].includes(type))
      .map(seen);
    const saying = places.filter(
      (text) => text.includes(lines.join('\n')) || text.includes(lines.join(' ')),
    );
    expect(saying.length).toBeGreaterThanOrEqual(lines.length === 0 ? 1 : saidInBlocks - 2);
  });

  test('lead nowhere but to what they show', () => {
    const links = [...nodes(root)].filter((node) => node.type === 'link' && !isBareAddress(node));
    expect(links.map((link) => 'url' in link && link.url)).toEqual([
      `${site}/it/guidance/collections-policy/#why`,
      `${site}/it/sources/#data.deletion.suspended.21vianet`,
    ]);
  });
});

test('no text at all makes structure', () => {
  const plain = shape(read(one('x')));
  fc.assert(
    fc.property(anyText, (words) => {
      const root = read(one(`x${words}`));
      expect(kinds(root).filter((kind) => !harmless.includes(kind))).toEqual([]);
      expect(shape(root)).toEqual(plain);
    }),
    { numRuns: 150 },
  );
});

describe('a document', () => {
  const root = read(one('Esempio'));

  test('keeps its kinds of blocks in their order', () => {
    expect(shape(root).slice(0, 9)).toEqual([
      'heading', 'heading', 'paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph', 'heading',
    ]); // prettier-ignore
  });

  test('has each clause with its number and the reason below it', () => {
    expect(one('Esempio')).toContain(
      `**1.1** Esempio\n\n**Esempio**\n\nEsempio\n\nEsempio  \nEsempio\n\n*Perché:* Esempio [Vedi la fonte](${site}`,
    );
  });
});

test('in two languages the second stands below the first in a quotation, block by block', () => {
  const root = read(markdown(editionOf(everyBlock('Ejemplo'), 'es', 'en')));
  const quotations = shape(root).filter((type) => type === 'blockquote');
  expect(quotations).toHaveLength(everyBlock('').blocks.length);
  expect(seen(root)).toContain('Why:');
});

test('a time of day stands as it is written', () => {
  expect(one('27 novembre, 03:12 UTC')).toContain('03:12 UTC');
  expect(one('see :100: and 5:100: and :note')).not.toMatch(/[^\\]:(100|note)/);
});

test('a table says no name again that the heading above it has said', () => {
  const text = asWritten('Dates');
  const row = [asWritten('x')];
  const blocks: Block[] = [
    { id: 'h', kind: 'heading', level: 2, text },
    { id: 't', kind: 'table', caption: text, head: row, rows: [row] },
    { id: 'u', kind: 'table', caption: text, head: row, rows: [row] },
  ];
  expect(markdown(editionOf({ kind: 'x', title: text, blocks }, 'en')).match(/Dates/g)).toHaveLength(3);
}); // prettier-ignore
