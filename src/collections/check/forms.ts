import type { Locale } from '#i18n';
import type { Ledger } from '../ledger.ts';

/** All forbidden forms of a language, with one pattern that finds whether a text has any of them. */
export interface Forms {
  all: readonly ForbiddenForm[];
  any: RegExp;
}

/** A form that is not written here, with what to write instead. */
export interface ForbiddenForm {
  form: string;
  why: string;
  /** The preferred form of the concept; undefined for forms of address. */
  preferred: string | undefined;
  pattern: RegExp;
}

const letter = '[\\p{L}\\p{M}\\p{N}]';

/** The pattern of a form: whole words, any white space between them, `*` for any ending. */
export function formPattern(form: string, exact = false): RegExp {
  const words = fold(form)
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.+?^${}()|[\]\\/]/g, '\\$&').replaceAll('*', `${letter}*`));
  const source = `(?<!${letter})${words.join('\\s+')}(?!${letter})`;
  return new RegExp(source, exact ? 'u' : 'iu');
}

/** Composed accents, straight apostrophes and plain spaces, so that one form matches all its spellings. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2018\u2019]/g, "'")
    .replaceAll('\u00a0', ' ');
}

/** All forbidden forms of a language, from the terms and from the register. */
export function forbiddenForms(ledger: Ledger, locale: Locale): Forms {
  const ofTerms = [...ledger.terms.values()].flatMap((term) =>
    term[locale].forbidden.map((form) => ({ ...form, preferred: term[locale].preferred })),
  );
  const ofRegister = (ledger.register[locale] ?? []).map((form) => ({
    ...form,
    preferred: undefined,
  }));
  const all = [...ofTerms, ...ofRegister].map(({ form, why, exact, preferred }) => ({
    form,
    why,
    preferred,
    pattern: formPattern(form, exact),
  }));
  const sources = all.map(({ pattern }) => pattern.source);
  return { all, any: new RegExp(sources.join('|') || '(?!)', 'iu') };
}

/** The forbidden forms that `text` contains, with the words as they stand there. */
export function formsIn(text: string, forms: Forms): (ForbiddenForm & { words: string })[] {
  const folded = fold(text);
  if (!forms.any.test(folded)) return [];
  return forms.all.flatMap((form) => {
    const match = form.pattern.exec(folded);
    return match ? [{ ...form, words: match[0] }] : [];
  });
}
