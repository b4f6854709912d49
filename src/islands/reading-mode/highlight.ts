import { fold } from '#search/words';
import { keepPlace } from './place.ts';
import { toolButtons, words } from './words.ts';

/** Name of the marks in the style sheet: `::highlight(found)`. */
const name = 'found';

/** Anybody can write an address: more than a search ever asks for is not looked at. */
const most = 12;
const mostCharacters = 80;

/** Parts of an article that are not what the search reads. */
const passedOver = '.about, .tools, .toc, .src, .ends, .handle, .marks';

/** A word of a text node, and where it stands there. */
interface Word {
  folded: string;
  from: number;
  to: number;
}

/**
 * Marks words, or words in a row, wherever the article has them or a longer form, and says which above it, with a
 * button to remove the marks. Where none is found, or the browser cannot mark, nothing is shown.
 */
export function markFound(wanted: readonly string[]): void {
  if (!('highlights' in CSS)) return;
  const phrases = [...new Set(wanted)]
    .slice(0, most)
    .map((phrase) => wordsIn(phrase.slice(0, mostCharacters)))
    .filter((parts) => parts.length > 0);
  const marks: AbstractRange[] = [];
  const found = new Set<string>();
  for (const node of textNodes()) {
    const text = wordsIn(node.data);
    for (const parts of phrases) {
      const here = text.flatMap((_, start) => range(node, text.slice(start), parts) ?? []);
      for (const { startOffset, endOffset } of here) {
        found.add(node.data.slice(startOffset, endOffset).toLowerCase());
      }
      marks.push(...here);
    }
  }
  if (marks.length === 0) return;
  CSS.highlights.set(name, new Highlight(...marks));
  showNotice([...found]);
}

function textNodes(): Text[] {
  const nodes: Text[] = [];
  const article = document.querySelector('.article');
  if (!article) return nodes;
  const walker = document.createTreeWalker(
    article,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    {
      acceptNode: (node) =>
        node instanceof Element && node.matches(passedOver)
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
    },
  );
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  }
  return nodes;
}

function wordsIn(text: string): Word[] {
  // With combining marks: a text need not be composed, and places are counted as it stands.
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    folded: fold(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** The place of `parts` when the text begins with them, else undefined. */
function range(node: Text, text: readonly Word[], parts: readonly Word[]): StaticRange | undefined {
  const said = text.slice(0, parts.length);
  const [first, last] = [said[0], said.at(-1)];
  if (!first || !last || said.length < parts.length) return undefined;
  if (!parts.every((part, at) => answers(said[at]?.folded ?? '', part.folded))) return undefined;
  // A live range would collapse when the words move into the left column of two languages.
  return new StaticRange({
    startContainer: node,
    startOffset: first.from,
    endContainer: node,
    endOffset: last.to,
  });
}

/** The word itself or a longer form of it; a very short one has no other forms. */
function answers(word: string, wanted: string): boolean {
  if (wanted.length < 3) return word === wanted;
  return word.startsWith(wanted) && word.length <= wanted.length + 6;
}

function showNotice(found: readonly string[]): void {
  document.querySelector('.marks')?.remove();
  const notice = document.createElement('p');
  notice.className = 'notice marks';
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.textContent = words.unmark;
  remove.addEventListener('click', () => {
    CSS.highlights.delete(name);
    keepPlace(() => notice.remove());
    const address = new URL(location.href);
    address.searchParams.delete('hl');
    history.replaceState(history.state, '', address);
    toolButtons().at(-1)?.focus({ preventScroll: true });
  });
  const list = found.slice(0, most).join(', ');
  notice.append(`${words.marked.replace('{words}', () => list)} `, remove);
  keepPlace(() => document.querySelector('.tools')?.after(notice));
}
