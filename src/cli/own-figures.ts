import { fileURLToPath } from 'node:url';
import { factFigures } from '#collections/fact-figures';
import { readLedger } from '#collections/ledger';

const root = fileURLToPath(new URL('../../', import.meta.url));

let known: ReadonlyMap<string, number> | undefined;

/** The numbers of `content/facts.yaml` by the id of their fact. */
export function ownFigures(): ReadonlyMap<string, number> {
  known ??= factFigures(readLedger(`${root}content`, root).ledger);
  return known;
}
