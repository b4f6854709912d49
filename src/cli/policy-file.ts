import type { Ledger } from '#core/dunning';
import { timingOf, type PolicyDraft, type PolicyTiming } from '#core/policy';
import { fittingLedger, readLedgerText, readPolicyFile, within } from '#core/reading';
import { figure, sentence } from '#core/sentence';
import { BadInput } from './bad-input.ts';
import { jsonPath } from './json-path.ts';
import { accepted, shown } from './read-file.ts';
import { readText } from './read-text.ts';
import { sentences } from './sentences.ts';

/** A policy as it was found in a file: alone, or in one that the builder of the site saved. */
export interface PolicyHeld {
  file: string;
  draft: PolicyDraft;
  /** The invoice that the builder keeps beside it. */
  ledger: Ledger | undefined;
  /** Steps to the policy from the top of the file. */
  at: readonly string[];
  /** Where a place of the policy is in the file, as JSON path. */
  place: (path: readonly PropertyKey[]) => string;
}

/** The policy of a file; refused with every problem found. */
export function policyFrom(file: string): PolicyHeld {
  const { draft, at, beside } = accepted(file, readPolicyFile(readText(file)));
  const place = (path: readonly PropertyKey[]) => jsonPath([...at, ...path]);
  return { file, draft, at, ledger: beside?.ledger, place };
}

/** The part of a policy that dates rest on; refused where it has no stage. */
export function timingFrom({ file, draft, place }: PolicyHeld): PolicyTiming {
  const timing = timingOf(draft);
  if (timing) return timing;
  throw new BadInput({
    file,
    path: place(['stages']),
    expected: sentence('errors:expected.atLeastEntries', { count: figure.count(1) }),
    found: sentence('errors:found.nothing'),
    whatToDo: sentence('errors:whatToDo.addField'),
  });
}

/** The ledger of an option or, without one, of the builder's file; refused where there is neither, or where it does not fit. */
export function ledgerFrom(ledgerFile: string | undefined, held: PolicyHeld, policy: PolicyTiming): Ledger {
  if (ledgerFile !== undefined) {
    const read = readLedgerText(readText(ledgerFile), policy);
    return accepted(ledgerFile, read, held).ledger;
  }
  if (held.ledger === undefined) {
    throw new BadInput({ file: '--ledger', expected: sentences.ledgerFile, found: shown(undefined) });
  }
  const read = fittingLedger(held.ledger, policy);
  return accepted(held.file, 'problems' in read ? within(['work', 'ledger'], read) : read).ledger;
} // prettier-ignore
