import { rules } from '#core/lint';
import type { Locale, Words } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import { articlesOf } from './articles.ts';
import { citeNames } from './cite-names.ts';

/** What the policy builder and its documents say in one language, and what its rules rest on, by cite. */
export async function policyWords(locale: Locale): Promise<Words> {
  const cited = rules.flatMap(({ cites }) => cites);
  return {
    ...wordsOf(
      locale,
      'figures',
      'policy',
      'policy-builder',
      'policy-document',
      'policy-diff',
      'policy-lint',
      'letters',
      'late-charges',
      'timeline',
      'errors',
      'export',
    ),
    cites: citeNames(cited, await articlesOf(locale), locale),
  };
}
