import { linesOf } from '../printable.ts';

/** What can begin a list, an underlined heading, a rule or a definition where a line begins; the rest is escaped everywhere. */
const opening = /^(?:[-+=:]|\d{1,9}(?=[.)]))/;

/** A colon that could begin a directive or the name of a picture; that of a time of day, such as 03:12, is none. */
const colon = /:(?=[\p{L}_:])|(?<!\b\d{2}(?=:\d{2}\b(?!:))):(?=\p{N})/gu;

/**
 * One line of text in which a reader of Markdown finds no structure, HTML or directive. An address that stands bare
 * in it stays bare: programs that link such addresses link them to what they show.
 */
function escapeLine(line: string): string {
  return line
    .replace(/[\\`*_{}[\]<>&|~#$^]/g, '\\$&')
    .replace(colon, '\\$&')
    .replace(/!(?=\\\[)/g, '\\$&')
    .replace(opening, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** A text inside a paragraph; its line ends stay line ends. */
export function escaped(text: string): string {
  return linesOf(text).map(escapeLine).join('  \n');
}

/** A text where no line may end: a heading, a cell, a caption. */
export function escapedOnOneLine(text: string): string {
  return linesOf(text).map(escapeLine).join(' ');
}
