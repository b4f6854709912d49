import type { Block } from '#core/document';
import type { Sentence } from '#core/sentence';
import { citeAddress } from '../cite-address.ts';
import type { Voice } from '../edition.ts';
import type { Note, NotedBlock } from '../noted-blocks.ts';
import { belowDays, timelineTables } from '../timeline-tables.ts';
import { escaped, escapedOnOneLine } from './escape.ts';
import { table } from './table.ts';

/** One block in one language with its note, as Markdown without an empty line at its end. */
export function blockIn(voice: Voice, site: string, { block, note }: NotedBlock): string {
  const text = plainBlock(voice, block);
  return note ? `${text}\n\n${noteIn(voice, site, note)}` : text;
}

function plainBlock(voice: Voice, block: Block): string {
  const say = (text: Sentence) => escaped(voice.say(text));
  const sayShort = (text: Sentence) => escapedOnOneLine(voice.say(text));
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${[block.number, sayShort(block.text)].filter(Boolean).join(' ')}`;
    case 'paragraph': {
      const number = block.number === undefined ? '' : `**${block.number}** `;
      return `${number}${toned(say(block.text), block.tone)}`;
    }
    case 'lines':
      return block.lines.map(say).join('  \n');
    case 'list':
      return block.items
        .map((item, index) => listItem(say(item), block.ordered ? index + 1 : null))
        .join('\n');
    case 'table':
      return table(block, sayShort);
    case 'timeline':
      return timelineTables(block)
        .map((each) => table(each, sayShort))
        .toSpliced(1, 0, ...[belowDays(block) ?? []].flat().map(say))
        .join('\n\n');
  }
}

function noteIn({ locale, say }: Voice, site: string, { label, text, link, cites }: Note): string {
  const [start, reason, end] = [label, text, link].map((one) => escapedOnOneLine(say(one)));
  return `*${start}* ${reason} [${end}](${citeAddress(site, locale, cites)})`;
}

function toned(text: string, tone: 'strong' | 'quiet' | undefined): string {
  return tone === 'strong' && text !== '' ? `**${text}**` : text;
}

function listItem(text: string, number: number | null): string {
  const mark = number === null ? '- ' : `${number}. `;
  return `${mark}${text.replaceAll('\n', `\n${' '.repeat(mark.length)}`)}`;
}
