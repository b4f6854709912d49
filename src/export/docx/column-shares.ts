/** Widths of a letter and of the space around a text, in twentieths of a point. */
const [letter, around] = [105, 140];

/**
 * Widths of the columns of a table, given row by row with its head first. Each column first gets room for its longest
 * word, then a share of the rest by its longest text; together they are no wider than the table.
 */
export function columnShares(rows: readonly (readonly string[])[], width: number): number[] {
  const columns = (rows[0] ?? []).map((_, column) => rows.flatMap((cells) => cells[column] ?? []));
  const words = columns.map((texts) =>
    Math.min(18, longest(texts.flatMap((one) => one.split(/\s/)))),
  );
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

function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}
