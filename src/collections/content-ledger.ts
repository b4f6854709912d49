import type { Locale } from '#i18n';
import { contentDir, root } from '#settings';
import { readLedger, type Ledger } from './ledger.ts';
import type { MarkdownOptions } from './markdown/options.ts';
import { problemReport } from './problem.ts';
import { markdownWords } from './words.ts';

let read: Ledger | undefined;
let words: MarkdownOptions['words'] | undefined;

/** The ledger of the content being built, read once. Throws when its files are not sound. */
export function contentLedger(): Ledger {
  if (read && !import.meta.env.DEV) return read;
  const { ledger, problems } = readLedger(contentDir, root);
  if (problems.length > 0) throw new Error(problemReport(problems));
  return (read = ledger);
}

/** The words of that content's directives, in one language. */
export function contentWords(locale: Locale): ReturnType<MarkdownOptions['words']> {
  if (!words || import.meta.env.DEV) words = markdownWords(contentLedger());
  return words(locale);
}
