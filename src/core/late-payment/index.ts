export type { LateLine } from './charge-lines.ts';
export { lateCharges, type LateCharge, type LateCharges, type LateInput } from './late-charges.ts';
export { addsCompensation } from './adds-compensation.ts';
export type { LateRefusal } from './statute-for.ts';
export { lateSentences } from './late-sentences.ts';
export type { DatedBalance } from './overdue-spans.ts';
