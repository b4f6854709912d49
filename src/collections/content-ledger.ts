import { contentDir, root } from '#settings';
import { readLedger, type Ledger } from './ledger.ts';
import { problemReport } from './problem.ts';

let read: Ledger | undefined;

/** The ledger of the content being built, read once. Throws when its files are not sound. */
export function contentLedger(): Ledger {
  if (read && !import.meta.env.DEV) return read;
  const { ledger, problems } = readLedger(contentDir, root);
  if (problems.length > 0) throw new Error(problemReport(problems));
  return (read = ledger);
}
