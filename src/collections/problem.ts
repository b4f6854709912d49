/** One thing wrong with something a writer wrote, and how to put it right. */
export interface Problem {
  /** File as the writer knows it, relative to the project. */
  file: string;
  /** Line, counted from 1; absent when the whole file is meant. */
  line?: number | undefined;
  /** What is wrong, in a few words. */
  what: string;
  expected: string;
  found: string;
  /** What to do about it. */
  repair: string;
}

/** A problem as text for a terminal: the first line can be clicked in most editors. */
export function problemText(problem: Problem): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  return [
    `${place}  ${problem.what}`,
    `  expected  ${problem.expected}`,
    `  found     ${problem.found}`,
    `  to do     ${problem.repair}`,
  ].join('\n');
}

/** Many problems as one text, in the order of files and lines, with their number at the end. */
export function problemReport(problems: readonly Problem[]): string {
  const sorted = [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0),
  );
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...sorted.map(problemText), `${count} in the content. Nothing was built.`].join('\n\n');
}

/** The known name nearest to `name`, when near enough to be a slip of the keyboard. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(name, candidate);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
