/**
 * A text that every format can hold and no reader is misled by. Half characters become U+FFFD, as do control
 * characters, which XML and calendars refuse. Marks that turn the direction of what follows are left out:
 * with them a name could make a deadline read backwards. Every kind of line end becomes `\n`.
 */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[^\P{Cc}\t\n]|[\p{Noncharacter_Code_Point}\ufff9-\ufffb]/gu, '\ufffd');
}

/** The lines of a text without the space around them; empty ones are left out. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** A text on one line. */
export function oneLine(text: string): string {
  return linesOf(text).join(' ');
}
