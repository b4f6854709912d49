import type { Block, Document, Why } from '#core/document';
import { figure, sentence, type Sentence } from '#core/sentence';

/** A reason as it stands in a file: a label that names its clauses, the reason, and a link with its words. */
export interface Note extends Why {
  label: Sentence;
  link: Sentence;
}

/** A block and the reason that is read after it. */
export interface NotedBlock {
  block: Block;
  note?: Note;
}

/**
 * The blocks of a document with each reason where it can be read without breaking a thought: after the lines or
 * list that belong to its clause, and once for clauses in a row that share it. Without reasons there is none.
 */
export function notedBlocks({ blocks }: Document, reasons = true): NotedBlock[] {
  if (!reasons) return blocks.map((block) => ({ block }));
  const clauses: Clause[] = [];
  for (const block of blocks) {
    const own = 'why' in block ? block.why : undefined;
    const last = clauses.at(-1);
    if (last && isPartOf(block)) last.blocks.push(block);
    else
      clauses.push({
        blocks: [block],
        why: own,
        numbers: 'number' in block && block.number ? [block.number] : [],
      });
  }
  return clauses.flatMap(({ blocks: own, why, numbers }, index) => {
    const next = clauses[index + 1];
    if (why && next && isSame(why, next.why)) {
      next.numbers.unshift(...numbers);
      return own.map((block) => ({ block }));
    }
    return own.map((block, place) =>
      why && place === own.length - 1 ? { block, note: noteOf(why, numbers) } : { block },
    );
  });
}

interface Clause {
  blocks: Block[];
  why: Why | undefined;
  numbers: string[];
}

/** Lines, lists and text without a number belong to the clause before them. A table stands on its own. */
function isPartOf(block: Block): boolean {
  if (block.kind === 'paragraph') return block.number === undefined && block.why === undefined;
  return block.kind === 'lines' || block.kind === 'list';
}

function isSame(one: Why, other: Why | undefined): boolean {
  return one.cites === other?.cites && JSON.stringify(one.text) === JSON.stringify(other.text);
}

function noteOf(why: Why, numbers: readonly string[]): Note {
  const link = sentence(`export:${why.cites.includes('#') ? 'guidance' : 'source'}`);
  return { ...why, label: label(numbers), link };
}

function label(numbers: readonly string[]): Sentence {
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined || first === last) return sentence('export:why');
  return sentence('export:whyOfMany', { first: figure.text(first), last: figure.text(last) });
}
