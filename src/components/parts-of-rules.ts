/** The pages that show the rules, in the order of their links. */
export const partsOfRules = [
  'flow',
  'questions',
  'decisions',
  'duties',
  'riders',
  'examples',
] as const;

/** A page that shows part of the rules; `flow` is the first. */
export type PartOfRules = (typeof partsOfRules)[number];
