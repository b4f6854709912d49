import type { Document } from '#core/document';
import type { Say } from '#i18n';
import { oneLine, printable } from '../printable.ts';
import { body } from './body.ts';

/** What mail programs on Windows take at most, with room for their own command. */
const mostCharacters = 1800;

/** An address that opens a mail program, and whether the letter is in it whole; else the body is to be pasted. */
export interface Mail {
  address: string;
  isWhole: boolean;
}

/**
 * A letter as a `mailto:` address (RFC 6068): its title is the subject, its blocks the body, with CRLF line ends.
 * Never cut: of a letter that is too long the address has no body. `to` is one address; whatever it holds, it
 * becomes no second one and no further field.
 */
export function mailto(letter: Document, say: Say, to = ''): Mail {
  const subject = encoded(oneLine(printable(say(letter.title))));
  const content = encoded(body(letter, say).replaceAll('\n', '\r\n'));
  const recipient = encoded(oneLine(printable(to))).replaceAll('%40', '@');
  const begun = `mailto:${recipient}?subject=${subject}`;
  const address = `${begun}&body=${content}`;
  const isWhole = address.length <= mostCharacters;
  return { address: isWhole ? address : begun, isWhole };
}

/** RFC 6068 allows these signs; encoded as well, the address can stand in quotes and brackets anywhere. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
