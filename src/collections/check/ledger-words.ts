import { locales, type Locale } from '#i18n';
import type { Ledger } from '../ledger.ts';
import type { Problem } from '../problem.ts';
import type { Forms } from './forms.ts';
import { formProblems } from './words.ts';

type LineOf = (path: readonly PropertyKey[]) => number | undefined;

/** Forbidden forms in what `facts.yaml` says. */
export function factWordProblems(
  ledger: Ledger,
  forms: Record<Locale, Forms>,
  file: string,
  lineOf: LineOf,
): Problem[] {
  return [...ledger.facts].flatMap(([id, { says, value }]) =>
    locales.flatMap((locale) => {
      const inWords = 'words' in value ? value.words[locale] : '';
      const line = (...path: string[]) => lineOf(['facts', id, ...path, locale]);
      return [
        ...formProblems(says[locale], forms[locale], { file, line: line('says') }),
        ...formProblems(inWords, forms[locale], { file, line: line('value', 'words') }),
      ];
    }),
  );
}

/** Forbidden forms among the forms to use, and articles that do not exist, in `terms.yaml`. */
export function termProblems(
  ledger: Ledger,
  bySlug: ReadonlyMap<string, unknown>,
  forms: Record<Locale, Forms>,
  file: string,
  lineOf: LineOf,
): Problem[] {
  return [...ledger.terms].flatMap(([id, term]) => {
    const words = locales.flatMap((locale) => {
      const { preferred, allowed } = term[locale];
      const line = (...path: string[]) => lineOf(['terms', id, ...path]);
      return [
        ...[preferred, ...allowed].flatMap((form) =>
          formProblems(form, forms[locale], { file, line: line(locale) }),
        ),
        ...formProblems(term.definition[locale], forms[locale], {
          file,
          line: line('definition', locale),
        }),
      ];
    });
    if (term.article === undefined || bySlug.has(term.article)) return words;
    return [
      ...words,
      {
        file,
        line: lineOf(['terms', id, 'article']),
        what: `term ${id} names an article that does not exist`,
        expected: 'the slug of an article',
        found: term.article,
        repair: 'Correct the slug, or leave the field out.',
      },
    ];
  });
}
