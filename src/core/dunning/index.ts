export type { AccessState } from './access.ts';
export { exposure, type Billed, type Exposure, type ExposureInput } from './exposure.ts';
export { holders, type Holder } from './held-periods.ts';
export { heldSpans, type HeldInput, type HeldSpan } from './held-spans.ts';
export { eventSchema, ledgerSchema, type Ledger, type LedgerEvent } from './ledger.ts';
export { ledgerProblems, type LedgerPolicy, type LedgerProblem } from './ledger-problems.ts';
export { moveReasons, stageMoves, type Move, type MoveReason } from './moves.ts';
export { agreedPlan } from './plan.ts';
export type { Status } from './stage-dates.ts';
export { suspensionOf } from './suspension-of.ts';
export {
  timeline,
  type Retention,
  type Timeline,
  type TimelineInput,
  type TimelineStage,
} from './timeline.ts';
