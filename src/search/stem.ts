import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import type { Locale } from '#i18n';
import { fold } from './fold.ts';

const stemmers: Readonly<Record<Locale, (word: string) => string>> = {
  en: english,
  es: spanish,
  it: italian,
};

/** The stem of a word in one language, folded. */
export function stem(word: string, locale: Locale): string {
  return fold(stemmers[locale](word.normalize('NFC').toLowerCase()));
}
