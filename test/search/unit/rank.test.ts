import { expect, test } from 'vitest';
import type { Engine, Hit } from '../../../src/search/client/engine.ts';
import { rank } from '../../../src/search/client/rank.ts';

const unread = () => Promise.reject(new Error('Ranking reads no page.'));
const nothingFiltered = { kind: '', cloud: '' };

/** An engine that knows for each word which pages have it, and how well. */
function engine(pages: Readonly<Record<string, Readonly<Record<string, number>>>>): Engine {
  const hits = (word: string): Hit[] =>
    Object.entries(pages[word] ?? {}).map(([id, score]) => ({ id, score, data: unread }));
  return { locale: 'en', search: (word) => Promise.resolve(hits(word)) };
}

async function order(index: Engine, ...words: readonly (string | [string, number])[]) {
  const weighted = words.map((one) =>
    typeof one === 'string' ? { word: one, weight: 1 } : { word: one[0], weight: one[1] },
  );
  return (await rank(index, weighted, nothingFiltered, 10)).map(({ hit }) => hit.id);
}

const index = engine({
  suspend: { a: 3, b: 1 },
  licence: { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 },
  fapiao: { z: 1 },
});

test('a word that no page has never empties the list', async () => {
  expect(await order(index, 'suspend', 'xyzzy')).toEqual(await order(index, 'suspend'));
});

test('a page with all the words comes before one with some of them', async () => {
  expect((await order(index, 'suspend', 'licence')).slice(0, 2)).toEqual(['a', 'b']);
});

test('a page with a rare word comes before one with a common word', async () => {
  expect((await order(index, 'licence', 'fapiao'))[0]).toBe('z');
});

test('of two pages with the word, the one that says it more comes first', async () => {
  expect(await order(index, 'suspend')).toEqual(['a', 'b']);
});

test('a word that weighs more decides', async () => {
  const pages = engine({ one: { x: 1 }, two: { y: 1 } });
  expect(await order(pages, ['one', 1], ['two', 2])).toEqual(['y', 'x']);
  expect(await order(pages, ['one', 2], ['two', 1])).toEqual(['x', 'y']);
});

test('each page is listed once, and equals in the same order every time', async () => {
  expect(await order(index, 'licence')).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

test('no words find nothing', async () => {
  expect(await order(index)).toEqual([]);
});
