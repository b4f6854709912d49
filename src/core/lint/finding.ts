import type { Sentence } from '#core/sentence';

/** How bad it is: it contradicts a fact or itself; it is likely to hurt; it could be better. */
export const severities = ['error', 'warning', 'advice'] as const;

/** How bad a finding is. */
export type Severity = (typeof severities)[number];

/** One change that a quick fix makes: the value to put at a path of the draft; undefined takes it away. */
export interface Change {
  path: readonly (string | number)[];
  value: unknown;
}

/** Something in a policy that will hurt, with the place, the figures and what it rests on. */
export interface Finding {
  /** The rule that found it: permanent, lower-case kebab. */
  code: string;
  severity: Severity;
  /** The field where it is put right. */
  path: readonly (string | number)[];
  /** What is wrong and what to do: `policy-lint:<code>.says`. */
  text: Sentence;
  /** Article paragraphs (`article#unit`) and facts (`data.deletion.…`) that it rests on. */
  cites: readonly string[];
  /** Puts it right at once; `policy-lint:<code>.fix` says how. */
  fix?: { text: Sentence; changes: readonly Change[] };
}
