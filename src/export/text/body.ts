import type { Block, Document } from '#core/document';
import type { Sentence } from '#core/sentence';
import type { Say } from '#i18n';
import { notedBlocks, type Note } from '../noted-blocks.ts';
import { linesOf, printable } from '../printable.ts';
import { belowDays, timelineTables, type Table } from '../timeline-tables.ts';

/** The blocks of a document as plain text with an empty line between them, without its title. */
export function body(document: Document, say: Say, reasons?: boolean): string {
  const said = (text: Sentence) => linesOf(printable(say(text)));
  return notedBlocks(document, reasons)
    .map(({ block, note }) =>
      [...lines(block, said), ...(note ? noteIn(note, said) : [])].join('\n'),
    )
    .join('\n\n');
}

type Lines = (text: Sentence) => string[];

function lines(block: Block, say: Lines): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return marked(block.number === undefined ? '' : `${block.number} `, say(block.text));
    case 'lines':
      return block.lines.flatMap(say);
    case 'list':
      return block.items.flatMap((item, index) =>
        marked(block.ordered ? `${index + 1}. ` : '- ', say(item)),
      );
    case 'table':
      return table(block, say);
    case 'timeline':
      return timelineTables(block)
        .map((each) => table(each, say))
        .toSpliced(1, 0, ...[belowDays(block) ?? []].flat().map(say))
        .flatMap((each, index) => [...(index > 0 ? [''] : []), ...each]);
  }
}

function noteIn({ label, text }: Note, say: Lines): string[] {
  return [[...say(label), ...say(text)].join(' ')];
}

/** The first line after a mark, the others below its text. */
function marked(mark: string, [first = '', ...rest]: readonly string[]): string[] {
  return [`${mark}${first}`, ...rest.map((line) => ' '.repeat(mark.length) + line)];
}

/** Each row as a line of `Head: cell` pairs: columns would not survive another font. */
function table({ caption, head, rows }: Table, say: Lines): string[] {
  const heads = head.map((text) => say(text).join(' '));
  const row = (cells: readonly Sentence[]) =>
    cells.map((cell, index) => `${heads[index] ?? ''}: ${say(cell).join(' ')}`).join('; ');
  return [...say(caption), ...rows.map((cells) => `- ${row(cells)}`)];
}
