export { canonicalJson } from './canonical-json.ts';
export {
  caseDates,
  daysToDeletion,
  nextDate,
  suspensionDay,
  type CaseDate,
  type DateReason,
} from './case-dates.ts';
export { caseEvents, type CaseEvent } from './case-events.ts';
export { foreignFile, type ForeignFile } from './foreign-file.ts';
export { makeRecord, type RecordDetails } from './make-record.ts';
export { acceptRecord, acceptStanding, readRecords, recordFiles } from './read-records.ts';
export {
  managementChoices,
  type DecisionRecord,
  type Evidence,
  type ManagementDecision,
  type OpenRecord,
  type Standing,
} from './record.ts';
export {
  addDate,
  addEvidence,
  addNote,
  approve,
  closeCase,
  dateDone,
  decideManagement,
  suspendedOnDay,
  takeOver,
  tickDuty,
} from './record-steps.ts';
export { replayRecord, type Replay } from './replay-record.ts';
export { replaySentences, type ReplaySaid } from './replay-sentences.ts';
export { checklistOf, decisiveText, withoutRemarks, type RulesEdition } from './rules-edition.ts';
export {
  isChanged,
  sealRecord,
  verifyRecord,
  type Hash,
  type Verification,
} from './seal-record.ts';
export {
  approvalSentence,
  approvalState,
  resealedSentences,
  type ApprovalState,
} from './record-state.ts';
export { recordDocument, standingSentence } from './record-document.ts';
export { answerSentence, dateSentence, momentSentence, rulesSentence } from './said.ts';
export {
  missingFields,
  requestFields,
  serviceRequest,
  type RequestDetails,
} from './service-request.ts';
