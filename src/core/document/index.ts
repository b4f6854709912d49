export { deletionDays, type Figures } from './deletion-days.ts';
export type { Block, Document, Why } from './document.ts';
export { withGaps } from './gaps.ts';
export { policyDocument, type PolicyDocumentInput } from './policy/policy-document.ts';
export { stageWhen } from './stage-when.ts';
