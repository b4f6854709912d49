import type { Rule } from '#core/decision';

type Clause = Rule['when'];

/** A condition on one line, in the codes of the file: `harm = yes and (cause = fraud | misuse or holds active-harm)`. */
export function conditionText(clause: Clause): string {
  return written(clause, false);
}

function written(clause: Clause, inside: boolean): string {
  if ('holds' in clause) return clause.holds;
  if ('not' in clause) return `not (${written(clause.not, false)})`;
  if ('in' in clause) return `${clause.fact} = ${clause.in.join(' | ')}`;
  if ('fact' in clause) {
    const { fact, from, below } = clause;
    if (from === null) return `${fact} < ${below}`;
    return below === null ? `${fact} ≥ ${from}` : `${from} ≤ ${fact} < ${below}`;
  }
  const parts = 'all' in clause ? clause.all : clause.any;
  const joined = parts
    .map((part) => written(part, parts.length > 1))
    .join('all' in clause ? ' and ' : ' or ');
  return inside && parts.length > 1 ? `(${joined})` : joined;
}
