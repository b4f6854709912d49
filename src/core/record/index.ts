export { canonicalJson } from './canonical-json.ts';
export {
  caseDates,
  dataClock,
  dueDates,
  isWithin,
  reactivationDay,
  reactivationRange,
  suspensionDay,
  suspensionRange,
  type CaseDate,
  type DataClock,
  type DateReason,
  type DayRange,
  type DueDates,
} from './case-dates.ts';
export { caseEvents, type CaseEvent } from './case-events.ts';
export { compareRecords, lastChanged, type Comparison } from './compare-records.ts';
export { dutySentence } from './duty-sentence.ts';
export { foreignFile, type ForeignFile } from './foreign-file.ts';
export { makeRecord, type RecordDetails } from './make-record.ts';
export { acceptRecord, acceptStanding, readRecords, recordFiles } from './read-records.ts';
export {
  managementChoices,
  type Change,
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
  reactivatedOnDay,
  reopenCase,
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
  approvalSentences,
  approvalState,
  changeSentence,
  changeRows,
  isCorrection,
  resealedSentences,
  type ApprovalState,
} from './record-state.ts';
export { recordDocument, standingSentences } from './record-document.ts';
export { answerSentence, dateSentence, momentSentence } from './said.ts';
export {
  missingFields,
  requestFields,
  serviceRequest,
  type RequestDetails,
} from './service-request.ts';
