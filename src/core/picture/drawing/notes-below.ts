import { figure, sentence } from '#core/sentence';
import { statusText } from '../status-text.ts';
import { holidaysKnownText } from '../holidays-known.ts';
import type { Sheet } from './sheet.ts';
import { group, words, type SvgNode } from './svg-node.ts';
import { textWidth } from './text-width.ts';

/**
 * In words under the picture: stages without a day, so that none is silently left out, and what a star means.
 * Gives its height as well.
 */
export function notesBelow(
  { picture, say, text, width, line }: Sheet,
  top: number,
): { node: SvgNode; height: number } {
  const byStatus = new Map<string, (typeof picture.undated)[number][]>();
  for (const flag of picture.undated) {
    const status = say(statusText(flag));
    byStatus.set(status, [...(byStatus.get(status) ?? []), flag]);
  }
  const lines = [...byStatus].flatMap(([status, flags]) => {
    const stages = figure.list(
      flags.map((flag) => ({ kind: 'said', sentence: flag.text }) as const),
    );
    const said = say(sentence('timeline:undated', { status: figure.text(status), stages }));
    return wrapped(said, text, width);
  });
  const known = holidaysKnownText(picture);
  if (known) lines.push(...wrapped(`* ${say(known)}`, text, width));
  const drawn = lines.map((one, index) => words(0, top + (index + 0.8) * line, one, 'tl-label'));
  return { node: group('tl-notes', drawn), height: lines.length * line };
}

/** A text in lines that fit. */
function wrapped(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
