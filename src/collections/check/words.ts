import type { Locale } from '#i18n';
import type { Ledger } from '../ledger.ts';
import type { Problem } from '../problem.ts';
import type { ArticleReading } from './reading.ts';
import { factsStating, typedFigures } from './figures.ts';
import { formsIn, type Forms } from './forms.ts';

/** Forbidden forms in one text. */
export function formProblems(
  text: string,
  forms: Forms,
  where: { file: string; line?: number | undefined },
): Problem[] {
  return formsIn(text, forms).map((form) => ({
    ...where,
    what: `a form that is not used here: ${form.why}`,
    expected: form.preferred ?? 'another way to say it',
    found: `“${form.words}” in “${sentenceAround(text, form.words)}”`,
    repair: 'Use the expected form; to quote it on purpose, mark it with :lang.',
  }));
}

/** Figures typed by hand in one text, each with the facts that state it. */
export function figureProblems(
  text: string,
  locale: Locale,
  ledger: Ledger,
  where: { file: string; line?: number | undefined },
): Problem[] {
  return typedFigures(text, locale).map((figure) => {
    const ids = factsStating(figure, ledger.facts);
    return {
      ...where,
      what: 'a figure typed by hand',
      expected:
        ids.length > 0 ? ids.map((id) => `:fact[${id}]`).join(' or ') : 'a fact of facts.yaml',
      found: `“${figure.text}” in “${sentenceAround(text, figure.text)}”`,
      repair:
        ids.length > 0
          ? 'State the fact by its id.'
          : 'Add the fact with its source, then state it by its id.',
    };
  });
}

/** All texts of an article, with the line each stands on. */
export function textsOf(article: ArticleReading): { text: string; line: number | undefined }[] {
  const head = (['title', 'description'] as const).flatMap((field) =>
    article.data ? [{ text: article.data[field], line: article.lineOf([field]) }] : [],
  );
  const body = article.sections.flatMap((section) => [
    { text: section.text, line: section.line },
    ...section.units.map(({ text, line }) => ({ text, line })),
  ]);
  return [...head, ...body];
}

function sentenceAround(text: string, words: string): string {
  const at = Math.max(0, text.indexOf(words));
  const start = Math.max(0, text.lastIndexOf('. ', at) + 1);
  const stop = text.indexOf('. ', at);
  const sentence = text.slice(start, stop === -1 ? undefined : stop + 1).trim();
  return sentence.length > 160 ? `${sentence.slice(0, 160)}…` : sentence;
}
