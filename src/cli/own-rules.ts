import { fileURLToPath } from 'node:url';
import { suspensionRules } from '#collections/decision-rules';
import { readLedger } from '#collections/ledger';

/** The project's own folder, wherever the command is run. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** The rules of the suspension that come with Saldo. */
export function ownRules(): ReturnType<typeof suspensionRules> {
  const content = `${projectFolder}content`;
  return suspensionRules(content, projectFolder, readLedger(content, projectFolder).ledger);
}
