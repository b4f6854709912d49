import type { Sentence } from '#core/sentence';
import type { TimelinePicture } from '#core/picture';

/** A document still without words: one structure, the same in every language. */
export interface Document {
  /** What it is, for file names and styles, such as `policy`, `summary`, `letter`. */
  kind: string;
  title: Sentence;
  blocks: readonly Block[];
}

/** Why a clause is there: a sentence, and the paragraph (`article#unit`) or fact it rests on. */
export interface Why {
  text: Sentence;
  cites: string;
}

/** One piece of a document. Its id is the same in every language and in every edition. */
export type Block = { id: string } & (
  | { kind: 'heading'; level: 2 | 3; number?: string; text: Sentence; why?: Why }
  /** A numbered clause, or running text without a number. */
  | { kind: 'paragraph'; number?: string; text: Sentence; why?: Why; tone?: 'strong' | 'quiet' }
  /** Short lines under each other, such as an address. */
  | { kind: 'lines'; lines: readonly Sentence[] }
  | { kind: 'list'; ordered: boolean; items: readonly Sentence[] }
  | {
      kind: 'table';
      caption: Sentence;
      head: readonly Sentence[];
      rows: readonly (readonly Sentence[])[];
    }
  | { kind: 'timeline'; caption: Sentence; picture: TimelinePicture }
);
