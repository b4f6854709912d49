import { type Rule, set, when } from '../rule.ts';

/** Stages that go on while a promise to pay is being kept. */
export const promisesDoNotPause: Rule = {
  code: 'promises-do-not-pause',
  severity: 'warning',
  cites: ['collections-policy#plans-1', 'suspension-decision#non-payment-13'],
  find: ({ promisesPause }) =>
    when(promisesPause === false, () => ({
      path: ['promisesPause'],
      fix: [set(['promisesPause'], true)],
    })),
};
