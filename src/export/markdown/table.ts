import type { Sentence } from '#core/sentence';
import type { Table } from '../timeline-tables.ts';

/** A table with its caption in bold above it; `cell` says a sentence, escaped and on one line. */
export function table({ caption, head, rows }: Table, cell: (text: Sentence) => string): string {
  const line = (cells: readonly Sentence[]) => `| ${cells.map(cell).join(' | ')} |`;
  const rule = `|${head.map(() => ' --- |').join('')}`;
  const name = cell(caption);
  return [...(name === '' ? [] : [`**${name}**`, '']), line(head), rule, ...rows.map(line)].join(
    '\n',
  );
}
