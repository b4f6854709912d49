import { sentence } from '#core/sentence';
import { bandPieces } from './band.ts';
import { fillOf } from './patterns.ts';
import type { Sheet } from './sheet.ts';
import { box, group, line, svg, words, type SvgNode } from './svg-node.ts';
import { textWidth } from './text-width.ts';

const swatch = 24;

/** Draws a sample at a place, `y` being its middle. */
type Sample = (x: number, y: number) => SvgNode;

/** What the looks mean: only those that the picture shows. Gives its height as well. */
export function key(sheet: Sheet, top: number): { node: SvgNode; height: number } {
  const { say, text, width, line: height } = sheet;
  let [x, y] = [0, top + height * 0.6];
  const nodes = samples(sheet).flatMap(([code, sample]) => {
    const said = say(sentence(code));
    const own = swatch + 7 + textWidth(said, text);
    if (x > 0 && x + own > width) [x, y] = [0, y + height];
    const drawn = [sample(x, y), words(x + swatch + 7, y + text * 0.36, said, 'tl-label')];
    x += own + 18;
    return drawn;
  });
  return { node: group('tl-key', nodes), height: y + height - top };
}

function samples({ picture, id }: Sheet): [string, Sample][] {
  const pieces = bandPieces(picture);
  const states = [...new Set(pieces.map(({ state }) => state))];
  const has = (status: string) => picture.flags.some((flag) => flag.status === status);
  const flag =
    (status: string): Sample =>
    (x, y) =>
      group(`tl-flag tl-${status} tl-effect-none`, [
        line(x + 4, y - 5, x + 4, y + 6, 'tl-pole'),
        svg('path', { class: 'tl-cloth', d: `M${x + 4},${y - 5}h12l-3,4l3,4h-12z` }),
      ]);
  const all: [boolean, string, Sample][] = [
    ...states.map((state): [boolean, string, Sample] => [
      true,
      `timeline:state.${state}`,
      (x, y) => box([x, y - 6, swatch, 12], `tl-band tl-${state}`, fillOf(id, state)),
    ]),
    [
      pieces.some(({ projected }) => projected),
      'timeline:key.projected',
      (x, y) => box([x, y - 6, swatch, 12], 'tl-band tl-full tl-projected', fillOf(id, 'full')),
    ],
    [has('done'), 'timeline:key.done', flag('done')],
    [has('planned'), 'timeline:key.planned', flag('planned')],
    [
      picture.flags.some(({ movedFrom }) => movedFrom !== undefined),
      'timeline:key.moved',
      (x, y) =>
        group('tl-flags', [
          line(x + 3, y, x + swatch, y, 'tl-move'),
          svg('circle', { cx: x + 3, cy: y, r: 2.5, class: 'tl-left' }),
        ]),
    ],
    [
      picture.held.length > 0,
      'timeline:key.held',
      (x, y) => svg('path', { class: 'tl-held-days', d: `M${x},${y - 3}v6h${swatch}v-6` }),
    ],
    [
      picture.notWorked.length > 0,
      'timeline:key.notWorked',
      (x, y) => box([x, y - 7, swatch, 14], 'tl-free'),
    ],
  ];
  return all.flatMap(([isShown, code, sample]) => (isShown ? [[code, sample]] : []));
}
