import type { Document } from '#core/document';
import type { Sentence } from '#core/sentence';
import type { Locale, Say } from '#i18n';
import { printable } from './printable.ts';

/** A language and who says it. Its words must hold `figures`, `timeline` and `export` beside the document's own. */
export interface Voice {
  locale: Locale;
  say: Say;
}

/** A document in the language or the two languages in which it is read. */
export interface Edition {
  document: Document;
  /** Two voices stand side by side, the first on the left. */
  voices: readonly [Voice] | readonly [Voice, Voice];
  /** Address of the site without a slash at its end, such as `https://saldo.example`; sources are linked there. */
  site: string;
  /** Whether each clause is followed by why it is there; yes where it is left out. A customer may not be meant to read it. */
  reasons?: boolean | undefined;
}

/** The same edition, saying nothing that a format could stumble over. */
export function printableEdition<E extends Pick<Edition, 'voices'>>(edition: E): E {
  const [first, second] = edition.voices;
  const voices = second ? [safe(first), safe(second)] : [safe(first)];
  return { ...edition, voices };
}

function safe({ locale, say }: Voice): Voice {
  return { locale, say: (sentence: Sentence) => printable(say(sentence)) };
}
