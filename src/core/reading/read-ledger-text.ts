import { ledgerProblems, ledgerSchema, type Ledger, type LedgerProblem } from '#core/dunning';
import type { PolicyTiming } from '#core/policy';
import { sentence } from '#core/sentence';
import { oneOf } from './one-of.ts';
import type { Problems, ReadingProblem } from './problem.ts';
import { readJsonText } from './read-json-text.ts';
import { readValue } from './read-value.ts';
import { recordInstead } from './record-instead.ts';
import { shown } from './shown.ts';

/** The ledger in a text that nobody vouches for; with a policy beside it, also whether the two fit. */
export function readLedgerText(text: string, policy?: PolicyTiming): { ledger: Ledger } | Problems {
  const given = readJsonText(text);
  if ('problems' in given) return given;
  const record = recordInstead(given.value, 'invoice');
  if (record) return record;
  const read = readValue(given.value, ledgerSchema);
  if ('problems' in read) return read;
  return policy ? fittingLedger(read.value, policy) : { ledger: read.value };
}

/** A ledger, where this policy can follow it; places of problems are those of either. */
export function fittingLedger(ledger: Ledger, policy: PolicyTiming): { ledger: Ledger } | Problems {
  const problems = ledgerProblems(policy, ledger).map(asReadingProblem);
  return problems.length > 0 ? { problems } : { ledger };
}

function asReadingProblem({ file, path, expected, found }: LedgerProblem): ReadingProblem {
  return {
    path,
    expected: oneOf(expected),
    found:
      found.kind === 'text' ? shown(found.text) : sentence('figures:asWritten', { text: found }),
    whatToDo: sentence('errors:whatToDo.correct'),
    ...(file === 'policy' ? { file } : {}),
  };
}
