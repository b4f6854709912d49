export { oneOf } from './one-of.ts';
export type { Problems, ReadingProblem } from './problem.ts';
export { readCalendarText } from './read-calendar-text.ts';
export { readJsonText } from './read-json-text.ts';
export { readLedgerText } from './read-ledger-text.ts';
export { readPolicy, type ReadPolicy } from './read-policy.ts';
export { readValue } from './read-value.ts';
export { shown, visible } from './shown.ts';
