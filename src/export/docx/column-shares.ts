/** Widths of a letter, of a letter in a word of wide ones, and of the space around a text, in twentieths of a point. */
const [letter, wideLetter, around] = [105, 125, 140];

/**
 * Widths of the columns of a table, given row by row with its head first. Each column first gets room for its longest
 * word, then a share of the rest by its longest text; together they are no wider than the table.
 */
export function columnShares(rows: readonly (readonly string[])[], width: number): number[] {
  const columns = columnsOf(rows);
  const words = columns.map(longestWord);
  const wanted = words.map((word) => word * letter + around);
  const rest = Math.max(0, width - sum(wanted));
  const weights = columns.map((texts, index) =>
    Math.max(1, Math.min(60, longest(texts)) - (words[index] ?? 0)),
  );
  const shares = wanted.map(
    (least, index) => least + (rest * (weights[index] ?? 1)) / sum(weights),
  );
  return shares.map((share) => Math.floor((share / sum(shares)) * width));
}

/** Width of a table in which no word is broken, but those of more than 18 letters. */
export function leastWidth(rows: readonly (readonly string[])[]): number {
  return sum(columnsOf(rows).map((texts) => longestWord(texts) * wideLetter + around));
}

function columnsOf(rows: readonly (readonly string[])[]): string[][] {
  return (rows[0] ?? []).map((_, column) => rows.flatMap((cells) => cells[column] ?? []));
}

function longestWord(texts: readonly string[]): number {
  return Math.min(18, longest(texts.flatMap((one) => one.split(/\s/))));
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}
