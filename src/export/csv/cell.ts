import { oneLine, printable } from '../printable.ts';

/** A decimal string with a point, below zero too, that stays a number in a spreadsheet; or words. */
export type Cell = { number: string } | { text: string };

/** What makes a spreadsheet reckon, in the signs of East Asian keyboards too. */
const formula = /(^|[;,])([\s"'\u200b-\u200f\u2060\ufeff]*)(?=[=+\-@＝＋－＠])/g;

/**
 * A cell of a CSV file (RFC 4180) in quotes, on one line. Words that a spreadsheet would take for a formula, also
 * where it parts cells at another mark than the file does, get an apostrophe before them.
 */
export function cell(content: Cell, decimalMark: '.' | ','): string {
  if ('number' in content) {
    if (!/^-?\d+(\.\d+)?$/.test(content.number)) throw new TypeError('not a decimal');
    return content.number.replace('.', decimalMark);
  }
  const text = oneLine(printable(content.text)).replace(formula, "$1$2'");
  return `"${text.replaceAll('"', '""')}"`;
}
