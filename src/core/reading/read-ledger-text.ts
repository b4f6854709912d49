import { ledgerProblems, ledgerSchema, type Ledger, type LedgerProblem } from '#core/dunning';
import type { PolicyTiming } from '#core/policy';
import { sentence } from '#core/sentence';
import { oneOf } from './one-of.ts';
import type { Problems, ReadingProblem } from './problem.ts';
import { readJsonText } from './read-json-text.ts';
import { readValue } from './read-value.ts';
import { shown } from './shown.ts';

/** The ledger in a text that nobody vouches for; with a policy beside it, also whether the two fit. */
export function readLedgerText(text: string, policy?: PolicyTiming): { ledger: Ledger } | Problems {
  const given = readJsonText(text);
  if ('problems' in given) return given;
  const read = readValue(given.value, ledgerSchema);
  if ('problems' in read) return read;
  const problems = policy ? ledgerProblems(policy, read.value).map(asReadingProblem) : [];
  return problems.length > 0 ? { problems } : { ledger: read.value };
}

function asReadingProblem({ file, path, expected, found }: LedgerProblem): ReadingProblem {
  return {
    path,
    expected: oneOf(expected),
    found: shown(found),
    whatToDo: sentence('errors:whatToDo.correct'),
    ...(file === 'policy' ? { file } : {}),
  };
}
