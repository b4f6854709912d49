export { acceptAnswer, answerIn, mayBeUnknown } from './accept.ts';
export { stillToCome, type Ahead, type StillToCome } from './ahead.ts';
export { cellCode, type Cell } from './cells.ts';
export { decide, type Decision, type Reason } from './decide.ts';
export { prepareModel, type Checklist, type PreparedFact } from './prepare.ts';
export { changeCode, whyNot, type Change, type Neighbour } from './why-not.ts';
export type { Refusal } from './read-answers.ts';
export type { Answers, Example, Model, ModelFact, Rider, Rule } from './model.ts';
