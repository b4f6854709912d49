/** A threshold: a whole number, or the name of a figure of the model. */
export type Bound = number | string;

/** A condition over answers, as the engine reads it. */
export type Clause =
  | { all: Clause[] }
  | { any: Clause[] }
  | { not: Clause }
  | { holds: string }
  | { fact: string; in: string[] }
  | { fact: string; from: Bound | null; below: Bound | null };

/** Every test inside a condition; conditions it refers to by name are not entered. */
export function testsOf(clause: Clause): Extract<Clause, { fact: string }>[] {
  if ('fact' in clause) return [clause];
  return partsOf(clause).flatMap(testsOf);
}

/** Every named condition that a condition refers to. */
export function namesOf(clause: Clause): string[] {
  return 'holds' in clause ? [clause.holds] : partsOf(clause).flatMap(namesOf);
}

function partsOf(clause: Clause): Clause[] {
  if ('all' in clause) return clause.all;
  if ('any' in clause) return clause.any;
  return 'not' in clause ? [clause.not] : [];
}
