import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { BoxName } from '../data.ts';
import { fold } from '../fold.ts';
import { isStopWord } from '../stop-words.ts';
import { itemsOf, listOf, textAt } from './cbor.ts';

const signature = 'pagefind_dcd';

/** Where a short word without meaning stands on so many of the pages, it tells none from another. */
const share = 0.7;
const shortWord = 4;

/** Elements with an id that a result can lead to. */
const units = ['h1', 'h2', 'h3', 'p', 'li', 'td', 'th'];

interface StoredPage {
  url: string;
  anchors: { element: string; id: string; location: number }[];
}

/**
 * Takes out of a written index what no query asks for and every query would load: the words that are
 * on nearly every page, and the second copy of each paragraph. `pages` is how many pages a language,
 * the first part of a file's name, has; `boxes` are the boxes that units stand in, by page, and are
 * noted beside them.
 */
export function slimIndex(
  folder: string,
  pages: (language: string) => number,
  boxes: ReadonlyMap<string, ReadonlyMap<string, BoxName>>,
): void {
  for (const file of globSync('index/*.pf_index', { cwd: folder })) {
    const most = share * pages(basename(file).split('_')[0] ?? '');
    rewrite(join(folder, file), (words) => withoutFillers(words, most));
  }
  for (const file of globSync('fragment/*.pf_fragment', { cwd: folder })) {
    rewrite(join(folder, file), (page) => Buffer.from(withoutCopies(page.toString('utf8'), boxes)));
  }
}

function rewrite(path: string, change: (content: Buffer) => Buffer): void {
  const content = gunzipSync(readFileSync(path));
  if (content.toString('latin1', 0, signature.length) !== signature) {
    throw new Error(`${path} is not written as it used to be: look at slim-index.ts again.`);
  }
  const changed = change(content.subarray(signature.length));
  writeFileSync(path, gzipSync(Buffer.concat([Buffer.from(signature), changed]), { level: 9 }));
}

/** A chunk is `[[word, pages, …] …]`, alone in a list. */
function withoutFillers(chunk: Buffer, most: number): Buffer {
  const [words] = itemsOf(chunk, 0);
  if (!words) return chunk;
  const kept = itemsOf(chunk, words.from).filter(({ from }) => {
    const [word, pages] = itemsOf(chunk, from);
    if (!word || !pages) throw new Error('A word of the index has no pages.');
    const text = textAt(chunk, word.from);
    const isFiller = text.length <= shortWord && isStopWord(fold(text));
    return !isFiller || itemsOf(chunk, pages.from).length < most;
  });
  const parts = kept.map(({ from, to }) => chunk.subarray(from, to));
  return Buffer.concat([listOf(1), listOf(kept.length), ...parts]);
}

function withoutCopies(
  page: string,
  boxes: ReadonlyMap<string, ReadonlyMap<string, BoxName>>,
): string {
  const stored = JSON.parse(page) as StoredPage;
  const boxOf = boxes.get(stored.url);
  const anchors = stored.anchors
    .filter(({ element }) => units.includes(element))
    .map(({ element, id, location }) => ({ element, id, location, box: boxOf?.get(id) }));
  return JSON.stringify({ ...stored, anchors });
}
