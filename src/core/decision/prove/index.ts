export { proveModel, type Proof } from './prove.ts';
export { problemLine, type CodedAnswers, type ProofProblem } from './problem.ts';
