import { sentence, type Sentence } from '#core/sentence';
import type { Block } from './document.ts';
import { why, type WhyKey } from './whys.ts';

/** A block without its id. */
type Below = Block extends infer B ? (B extends unknown ? Omit<B, 'id'> : never) : never;

/** One numbered clause of a policy. Its words are `policy-document:clause.<section>.<says>`. */
export interface Clause {
  /** Its name inside its section, which stays when its words change. */
  name: string;
  /** Which words; the name when they are always the same. */
  says?: string;
  figures?: Sentence['figures'];
  why: WhyKey;
  tone?: 'strong' | 'quiet';
  /** A list, lines or a table that belong to it. */
  below?: Below;
}

/** Clauses under one heading, `policy-document:section.<id>`. */
export interface Section {
  id: string;
  clauses: readonly Clause[];
}

/** Sections as blocks: headings 1, 2, 3 and clauses 1.1, 1.2, with ids `credit` and `credit-limit`. */
export function numbered(sections: readonly Section[]): Block[] {
  return sections.flatMap(({ id, clauses }, index) => [
    {
      id,
      kind: 'heading' as const,
      level: 2 as const,
      number: `${index + 1}`,
      text: sentence(`policy-document:section.${id}`),
    },
    ...clauses.flatMap((clause, place) => clauseBlocks(id, clause, `${index + 1}.${place + 1}`)),
  ]);
}

function clauseBlocks(section: string, clause: Clause, number: string): Block[] {
  const { name, says = name, figures, tone, below } = clause;
  const id = `${section}-${name}`;
  return [
    {
      id,
      kind: 'paragraph',
      number,
      text: sentence(`policy-document:clause.${section}.${says}`, figures),
      why: why(clause.why),
      ...(tone ? { tone } : {}),
    },
    ...(below ? [{ ...below, id: `${id}-${below.kind}` }] : []),
  ];
}
