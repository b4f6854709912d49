import { factFigures } from '#collections/fact-figures';
import { readLedger } from '#collections/ledger';
import { root } from './build.ts';

/** The figures of `content/facts.yaml`, as the tools get them. */
export const figures = factFigures(readLedger(`${root}content`, root).ledger);
