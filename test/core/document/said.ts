import type { Block, Document } from '#core/document';
import type { Figure, Sentence } from '#core/sentence';
import { locales, sayer, type Locale, type Words } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';

const files = [
  'policy',
  'policy-document',
  'letters',
  'late-charges',
  'figures',
  'timeline',
] as const;

/** The voice of each language over the dictionaries that documents need. */
export const says = Object.fromEntries(
  locales.map((locale) => [locale, sayer(locale, wordsOf(locale, ...files))]),
) as Record<Locale, ReturnType<typeof sayer>>;

/** Every sentence of a document, in its order, without those inside figures. */
export function sentencesOf({ title, blocks }: Document): Sentence[] {
  return [title, ...blocks.flatMap(sentencesOfBlock)];
}

function sentencesOfBlock(block: Block): Sentence[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text, ...(block.why ? [block.why.text] : [])];
    case 'lines':
      return [...block.lines];
    case 'list':
      return [...block.items];
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()];
    case 'timeline':
      return [block.caption];
  }
}

/** A whole document as one text in one language. */
export function saidIn(document: Document, locale: Locale): string {
  return sentencesOf(document).map(says[locale]).join('\n');
}

/** What is wrong with how the sentences of a document are said: words that are missing, figures that are not said. */
export function faults(document: Document): string[] {
  return locales.flatMap((locale) => {
    const words = wordsOf(locale, ...files);
    return sentencesOf(document).flatMap((sentence) => faultsOf(sentence, words, locale));
  });
}

function faultsOf({ code, figures = {} }: Sentence, words: Words, locale: Locale): string[] {
  const forms = formsOf(code, words, 'count' in figures);
  if (forms.length === 0) return [`${locale}: no words for ${code}`];
  const asked = new Set(
    forms.flatMap((form) => [...form.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '')),
  );
  // Where a list names what is counted, the number only chooses between one and several.
  const isNamed = forms.length > 1 && Object.values(figures).some(({ kind }) => kind === 'list');
  const given = Object.keys(figures).filter((name) => name !== 'count' || !isNamed || asked.has(name));
  return [
    ...[...asked].filter((name) => !given.includes(name)).map((name) => `${locale}: ${code} lacks ${name}`),
    ...given.filter((name) => !asked.has(name)).map((name) => `${locale}: ${code} does not say ${name}`),
    ...Object.values(figures).flatMap((figure) => inside(figure, words, locale)),
  ];
} // prettier-ignore

function inside(figure: Figure, words: Words, locale: Locale): string[] {
  if (figure.kind === 'said') return faultsOf(figure.sentence, words, locale);
  if (figure.kind === 'list') return figure.items.flatMap((item) => inside(item, words, locale));
  return [];
}

/** The words of a code: one form, or those of a plural. */
export function formsOf(code: string, words: Words, isCounted: boolean): string[] {
  const steps = code.split(/[:.]/);
  const last = steps.pop() ?? '';
  const at = steps.reduce<Words | string | undefined>(
    (node, step) => (typeof node === 'object' ? node[step] : undefined),
    words,
  );
  if (typeof at !== 'object') return [];
  const plural = ['one', 'many', 'other'].map((form) => at[`${last}_${form}`]);
  const found = isCounted && plural.some(Boolean) ? plural : [at[last]];
  return found.filter((form) => typeof form === 'string');
}
