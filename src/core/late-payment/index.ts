export type { LateLine } from './charge-lines.ts';
export {
  lateCharges,
  type LateCharge,
  type LateCharges,
  type LateInput,
  type LateRefusal,
} from './late-charges.ts';
export { lateSentences } from './late-sentences.ts';
export type { DatedBalance } from './overdue-spans.ts';
