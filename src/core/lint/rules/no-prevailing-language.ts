import { type Rule, when } from '../rule.ts';

/** Several languages, and none that decides (FACTS K6). */
export const noPrevailingLanguage: Rule = {
  code: 'no-prevailing-language',
  severity: 'warning',
  cites: ['collections-policy#what-it-contains-5'],
  find: ({ stages = [], prevailingLanguage }) =>
    when(stages.length > 0 && prevailingLanguage === undefined, () => ({
      path: ['prevailingLanguage'],
    })),
};
