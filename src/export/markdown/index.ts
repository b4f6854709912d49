import { figure, sentence } from '#core/sentence';
import { withoutRepeatedCaptions } from '../captions.ts';
import { printableEdition, type Edition } from '../edition.ts';
import { notedBlocks, type NotedBlock } from '../noted-blocks.ts';
import { blockIn } from './blocks.ts';
import { escapedOnOneLine } from './escape.ts';

export type { Edition, Voice } from '../edition.ts';

/**
 * A document as Markdown (CommonMark with tables). Words of users are escaped, whatever they look like. In a
 * bilingual edition the second language stands below the first in a quotation, block by block.
 */
export function markdown(edition: Edition): string {
  const { document, voices, site, reasons } = printableEdition(edition);
  const [first, second] = voices;
  const titles = voices.map(({ say }) => escapedOnOneLine(say(document.title)));
  const block = (one: NotedBlock) => {
    const text = blockIn(first, site, one);
    return second ? `${text}\n\n${quoted(blockIn(second, site, one))}` : text;
  };
  const lead = second
    ? [`*${escapedOnOneLine(first.say(sentence('export:bilingual', names(voices))))}*`]
    : [];
  return `${[`# ${titles.join(' / ')}`, ...lead, ...notedBlocks(withoutRepeatedCaptions(document), reasons).map(block)].join('\n\n')}\n`;
}

function names(voices: Edition['voices']) {
  const [first, second] = voices.map(({ locale }) => figure.said(`export:language.${locale}`));
  return { ...(first && { first }), ...(second && { second }) };
}

function quoted(text: string): string {
  return text.replace(/^/gm, '> ').replace(/^> $/gm, '>');
}
