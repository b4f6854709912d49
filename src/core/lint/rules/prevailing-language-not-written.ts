import { type Rule, when } from '../rule.ts';

/** A deciding language in which this tool writes no document. */
export const prevailingLanguageNotWritten: Rule = {
  code: 'prevailing-language-not-written',
  severity: 'warning',
  cites: ['collections-policy#what-it-contains-5', 'customer-support#duty-5'],
  find: ({ prevailingLanguage }) =>
    when(prevailingLanguage === 'zh', () => ({ path: ['prevailingLanguage'] })),
};
