export {
  answersFromAddress,
  answersInAddress,
  type AddressReading,
  type RefusedAnswer,
} from './answers-in-address.ts';
export { answersApart, type AnswerApart } from './answers-apart.ts';
export type { ChecklistData, ChecklistReferences, PortalWork } from './checklist-supply.ts';
export type { MissingStep, OwnPolicy, OwnPolicyInput } from './own-policy.ts';
export { citesFor, rulesSentence, saidOtherwise } from './rules-sentence.ts';
