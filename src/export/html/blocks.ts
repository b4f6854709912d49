import type { Block } from '#core/document';
import { drawTimeline, pictureTitle } from '#core/picture';
import type { Sentence } from '#core/sentence';
import { citeAddress } from '../cite-address.ts';
import type { Voice } from '../edition.ts';
import type { Note, NotedBlock } from '../noted-blocks.ts';
import { accessTable, daysTable, type Timeline } from '../timeline-tables.ts';
import { element, lines, type Element, type Markup } from './markup.ts';
import { scrolled } from './scrolled.ts';
import { table } from './table.ts';

/** One block in one language with its note, as elements without `lang`, which the element around them has. */
export function blockIn(voice: Voice, site: string, { block, note }: NotedBlock): Element[] {
  const elements = plainBlock(voice, block);
  return note ? [...elements, noteIn(voice, site, note)] : elements;
}

function plainBlock(voice: Voice, block: Block): Element[] {
  const say = (text: Sentence) => lines(voice.say(text));
  switch (block.kind) {
    case 'heading':
      return [element(`h${block.level}`, {}, ...numbered(block.number), ...say(block.text))];
    case 'paragraph':
      return [
        element(
          'p',
          block.tone ? { class: block.tone } : {},
          ...numbered(block.number),
          ...say(block.text),
        ),
      ];
    case 'lines':
      return [element('p', {}, ...lines(block.lines.map(voice.say).join('\n')))];
    case 'list':
      return [
        element(
          block.ordered ? 'ol' : 'ul',
          {},
          ...block.items.map((item) => element('li', {}, ...say(item))),
        ),
      ];
    case 'table':
      return [table(block, voice)];
    case 'timeline':
      return [
        figure(block, voice),
        table(daysTable(block), voice),
        table(
          accessTable(block),
          voice,
          block.picture.bands.map(({ state }) => state),
        ),
      ];
  }
}

function noteIn({ locale, say }: Voice, site: string, { label, text, link, cites }: Note): Element {
  const address = citeAddress(site, locale, cites);
  return element(
    'p',
    { class: 'why' },
    element('b', {}, say(label)),
    ' ',
    ...lines(say(text)),
    ' ',
    element('a', { href: address }, say(link)),
  );
}

function numbered(number: string | undefined): Markup[] {
  return number === undefined ? [] : [element('span', { class: 'number' }, number), ' '];
}

/** The picture of a timeline, as wide as one of two columns; a narrow screen scrolls it. */
function figure({ id, picture }: Timeline, { locale, say }: Voice): Element {
  const drawing = drawTimeline(picture, say, { width: 580, text: 13, id: `${id}-${locale}` });
  return scrolled('drawing', say(pictureTitle(picture)), drawing);
}
