import { printableEdition, type Edition, type Voice } from '../edition.ts';
import { notedBlocks, type NotedBlock } from '../noted-blocks.ts';
import { oneLine } from '../printable.ts';
import { blockIn } from './blocks.ts';
import { element, written, type Element } from './markup.ts';
import { styles } from './styles.ts';

export type { Edition, Voice } from '../edition.ts';

/** Nothing runs and nothing is fetched, whatever a reader's browser would allow. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A document as one HTML file that needs no other: for a screen in light and dark, for paper, and for a reader
 * who listens. A bilingual edition stands side by side, block by block, and one below the other where it is narrow.
 */
export function html(edition: Edition): string {
  const { document, voices, site, reasons } = printableEdition(edition);
  const titles = voices.map(({ say }) => oneLine(say(document.title)));
  const meta = (attributes: Record<string, string>) => element('meta', attributes);
  const head = element(
    'head',
    {},
    meta({ charset: 'utf-8' }),
    meta({ 'http-equiv': 'Content-Security-Policy', content: policy }),
    meta({ name: 'viewport', content: 'width=device-width' }),
    meta({ name: 'referrer', content: 'no-referrer' }),
    element('title', {}, titles.join(' / ')),
    element('style', {}, styles),
  );
  const say = (block: NotedBlock) => (voice: Voice) => blockIn(voice, site, block);
  const main = element(
    'main',
    { class: voices.length === 2 ? `${document.kind} beside` : document.kind },
    piece(voices, {}, (voice) => [element('h1', {}, oneLine(voice.say(document.title)))]),
    ...notedBlocks(document, reasons).map((one) => piece(voices, { id: one.block.id }, say(one))),
  );
  const page = element('html', { lang: voices[0].locale }, head, element('body', {}, main));
  return `<!doctype html>\n${written(page)}\n`;
}

/** One block in every language, each in an element that names its language. */
function piece(
  voices: Edition['voices'],
  attributes: Element['attributes'],
  content: (voice: Voice) => Element[],
): Element {
  const sides = voices.map((voice) => element('div', { lang: voice.locale }, ...content(voice)));
  return element('div', { class: 'piece', ...attributes }, ...sides);
}
