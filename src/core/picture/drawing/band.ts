import { dateOf, knownDay } from '#core/calendar';
import type { AccessState } from '#core/dunning';
import { sentence } from '#core/sentence';
import type { TimelinePicture } from '../timeline-picture.ts';
import { bold } from './labels.ts';
import { fillOf } from './patterns.ts';
import type { Sheet } from './sheet.ts';
import { box, group, words, type SvgNode } from './svg-node.ts';
import { textWidth } from './text-width.ts';

/** A stretch of the band that looks the same all along. */
export interface BandPiece {
  from: string;
  /** The day on which the next begins; null to the end. */
  until: string | null;
  state: AccessState;
  projected: boolean;
}

/** The bands, cut after today: what comes later is no more than expected, though the state is the same. */
export function bandPieces({ bands, today }: TimelinePicture): BandPiece[] {
  const tomorrow = dateOf(knownDay(today) + 1);
  return bands.flatMap(({ from, state, projected }, index): BandPiece[] => {
    const until = bands[index + 1]?.from ?? null;
    const isCut = !projected && tomorrow !== null && from < tomorrow && (until ?? '9999') > tomorrow;
    if (!isCut) return [{ from, until, state, projected }];
    return [
      { from, until: tomorrow, state, projected: false },
      { from: tomorrow, until, state, projected: true },
    ];
  }); // prettier-ignore
}

/** The band of access states under its upper edge. A state is named where its name fits; the key below names all. */
export function band(sheet: Sheet, height: number): SvgNode {
  const { picture, say, width, x, id, text } = sheet;
  const right = (until: string | null) => Math.min(width, until === null ? width : x(until));
  const pieces = bandPieces(picture).flatMap(({ from, until, state, projected }) => {
    const left = Math.max(0, x(from));
    const length = right(until) - left;
    const looks = `tl-band tl-${state}${projected ? ' tl-projected' : ''}`;
    return length > 0 ? [box([left, 0, length, height], looks, fillOf(id, state))] : [];
  });
  const names = picture.bands.flatMap(({ from, state }, index) => {
    const left = Math.max(0, x(from));
    const name = say(sentence(`timeline:state.${state}`));
    const own = textWidth(name, text * bold) + 8;
    if (right(picture.bands[index + 1]?.from ?? null) - left < own + 8) return [];
    const plate = box([left + 4, 5, own, height - 10], 'tl-plate');
    return [plate, words(left + 4 + own / 2, height / 2 + text * 0.36, name, 'tl-state', 'middle')];
  });
  return group('tl-bands', [...pieces, ...names]);
}
