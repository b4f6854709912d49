export { proveModel, type Proof } from './prove.ts';
export { problemLine, type CodedAnswers, type ProofProblem } from './problem.ts';
export { checkExample, type ExampleDifference } from '../examples.ts';
export { modelSchema } from '../model.ts';
export { modelProblems, type ModelProblem } from '../model-problems.ts';
export { differences, type Difference } from './differences.ts';
export { everyPath, type Path } from './paths.ts';
export { waysAhead } from './ways-ahead.ts';
