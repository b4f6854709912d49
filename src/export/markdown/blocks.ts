import type { Block, Why } from '#core/document';
import { sentence, type Sentence } from '#core/sentence';
import { citeAddress } from '../cite-address.ts';
import type { Voice } from '../edition.ts';
import { timelineTables } from '../timeline-tables.ts';
import { escaped, escapedOnOneLine } from './escape.ts';
import { table } from './table.ts';

/** One block in one language, as Markdown without an empty line at its end. */
export function blockIn(voice: Voice, site: string, block: Block): string {
  const say = (text: Sentence) => escaped(voice.say(text));
  const sayShort = (text: Sentence) => escapedOnOneLine(voice.say(text));
  switch (block.kind) {
    case 'heading':
      return withWhy(
        `${'#'.repeat(block.level)} ${[block.number, sayShort(block.text)].filter(Boolean).join(' ')}`,
      );
    case 'paragraph': {
      const number = block.number === undefined ? '' : `**${block.number}** `;
      return withWhy(`${number}${toned(say(block.text), block.tone)}`);
    }
    case 'lines':
      return block.lines.map(say).join('\\\n');
    case 'list':
      return block.items
        .map((item, index) => listItem(say(item), block.ordered ? index + 1 : null))
        .join('\n');
    case 'table':
      return table(block, sayShort);
    case 'timeline':
      return timelineTables(block)
        .map((each) => table(each, sayShort))
        .join('\n\n');
  }

  function withWhy(text: string): string {
    return 'why' in block && block.why ? `${text}\n\n${why(block.why)}` : text;
  }

  function why({ text, cites }: Why): string {
    const label = sayShort(sentence('export:why'));
    const link = sayShort(sentence(`export:${cites.includes('#') ? 'guidance' : 'source'}`));
    return `*${label}* ${sayShort(text)} [${link}](${citeAddress(site, voice.locale, cites)})`;
  }
}

function toned(text: string, tone: 'strong' | 'quiet' | undefined): string {
  return tone === 'strong' && text !== '' ? `**${text}**` : text;
}

function listItem(text: string, number: number | null): string {
  const mark = number === null ? '- ' : `${number}. `;
  return `${mark}${text.replaceAll('\n', `\n${' '.repeat(mark.length)}`)}`;
}
