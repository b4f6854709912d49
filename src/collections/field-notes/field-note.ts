/** What a field of a published schema is. English alone: whoever reads a schema writes programs. */
export interface FieldNote {
  /** A sentence: what it says, and what null, a missing field or true stands for. */
  means: string;
  /** What its number or text is counted or written in. Every number has one; its range is the schema's. */
  unit?: string;
  /** What each of its codes stands for. */
  values?: Readonly<Record<string, string>>;
  /** Who or what decides it: the partner, a law, the tool that writes the file. */
  source: string;
  /** Facts of the ledger on which it rests, by id. */
  facts?: readonly string[];
}

/** Notes by the path of their field, such as `stages.offset.days`; what a list or a choice holds is named without it. */
export type FieldNotes = Readonly<Record<string, FieldNote>>;

/** What several policies of one partner may decide differently. */
export const choice = 'this partner’s choice';
