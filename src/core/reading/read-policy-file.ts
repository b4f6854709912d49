import { ledgerSchema, type Ledger } from '#core/dunning';
import { figure, sentence } from '#core/sentence';
import type { Problems } from './problem.ts';
import { readJsonText } from './read-json-text.ts';
import { readPolicy, type ReadPolicy } from './read-policy.ts';
import { readValue } from './read-value.ts';
import { recordInstead } from './record-instead.ts';
import { shown } from './shown.ts';
import { workFileIn, workFileVersion, type WorkFile } from './work-file.ts';

/** A policy from a file: alone there, or with all that the builder saves beside it. */
export interface PolicyFile extends ReadPolicy {
  /** Steps to the policy from the top of the file; empty where it is alone. */
  at: readonly string[];
  /** Present for a file of the builder. */
  beside?: {
    name: string;
    /** The invoice on which the policy was tried. */
    ledger: Ledger | undefined;
    /** The policy with everything beside it, as it came: nobody vouches for the parts. */
    work: unknown;
  };
}

/** Steps to the policy, and to its invoice, in a file of the builder. */
const [draftAt, ledgerAt] = [
  ['work', 'draft'],
  ['work', 'ledger'],
];

/**
 * The policy in the text of a file that nobody vouches for, whether it holds a policy alone, as `saldo` writes
 * it, or is a file of the builder. Refused: a form newer than ours, a record of the case log, and whatever {@link readPolicy} refuses.
 * Places in problems are those of the file.
 */
export function readPolicyFile(text: string): PolicyFile | Problems {
  const file = workFileIn(text);
  if (file) return readWorkFile(file);
  const given = readJsonText(text);
  if ('problems' in given) return given;
  const read = recordInstead(given.value, 'policy') ?? readPolicy(text);
  return 'problems' in read ? read : { ...read, at: [] };
}

function readWorkFile({ version, name, work }: WorkFile): PolicyFile | Problems {
  if (Number(version) > workFileVersion) return { problems: [newer(version)] };
  const { draft, ledger } = Object(work) as Record<string, unknown>;
  const read = readPolicy(draft);
  if ('problems' in read) return within(draftAt, read);
  const invoice = ledger === undefined ? undefined : readValue(ledger, ledgerSchema);
  if (invoice && 'problems' in invoice) return within(ledgerAt, invoice);
  return {
    ...read,
    at: draftAt,
    beside: { name: typeof name === 'string' ? name : '', ledger: invoice?.value, work },
  };
}

/** The same problems with their places seen from further up. */
export function within(at: readonly string[], { problems }: Problems): Problems {
  return {
    problems: problems.map((problem) => ({
      ...problem,
      path: [...(problem.file === 'policy' ? draftAt : at), ...problem.path],
    })),
  };
}

function newer(version: unknown) {
  return {
    path: ['version'],
    expected: sentence('errors:expected.version', { newest: figure.count(workFileVersion) }),
    found: shown(version),
    whatToDo: sentence('errors:whatToDo.newerSaldo'),
  };
}
