/** Apart from the other door, because it brings calendars and schemas: a page asks for it late. */
export { ledgerWithAnswers, type LedgerWithAnswers } from './ledger-with-answers.ts';
export { ownPolicy } from './own-policy.ts';
