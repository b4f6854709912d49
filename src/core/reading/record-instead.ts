import { sentence } from '#core/sentence';
import type { Problems } from './problem.ts';

/** What `kind` says in the files of the case log: one record, or all of them. */
const kinds: readonly unknown[] = ['saldo-record', 'saldo-records'];

/** The one problem of a file of the case log where something else was to be opened; undefined for any other value. */
export function recordInstead(
  value: unknown,
  expected: 'policy' | 'invoice',
): Problems | undefined {
  if (!kinds.includes(Object(value).kind)) return undefined;
  return {
    problems: [
      {
        path: [],
        expected: sentence(`errors:expected.${expected}`),
        found: sentence('errors:found.record'),
        whatToDo: sentence('errors:whatToDo.caseLog'),
      },
    ],
  };
}
