import type { Document } from '#core/document';
import type { Say } from '#i18n';
import type { Edition } from '../edition.ts';
import { oneLine, printable } from '../printable.ts';
import { body } from './body.ts';

export { mailto, type Mail } from './mailto.ts';

/**
 * A document as plain text. A paragraph is one line, however long: whoever shows it wraps it to fit. `say` needs
 * the words of `figures`, `timeline` and `export` beside the document's own. `reasons` is as in an edition.
 */
export function text(
  document: Document,
  say: Say,
  { reasons }: Pick<Edition, 'reasons'> = {},
): string {
  return `${[oneLine(printable(say(document.title))), body(document, say, reasons)].join('\n\n')}\n`;
}
