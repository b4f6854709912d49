import { knownDay } from '#core/calendar';
import type { Flag, Mark, TimelinePicture } from '../timeline-picture.ts';
import { arranged, depth, fittingDay, splits, type Arrangement } from './arrange.ts';
import { eventLabels, flagLabels, type Label } from './labels.ts';
import { sheet, type DrawingSize, type Sheet, type Voice } from './sheet.ts';

/** Labels with where they stand. */
export interface Hung<Of> extends Arrangement {
  labels: readonly Label<Of>[];
}

/** A sheet with all that stands above and below its band. */
export interface Layout {
  page: Sheet;
  above: Hung<Flag | 'deletion'>;
  below: Hung<Mark>;
}

/** What an empty pixel of the axis costs against one of height. */
const wasteCost = 0.5;

/** What a pole behind a label costs, in pixels of height. */
const crossingCost = 25;

/**
 * The scale and the places of labels that need the least paper: the last labels may run to the left, so that
 * the axis can be as wide as the sheet. Where nothing fits, all run to the right and the last may be cut.
 */
export function layout(
  picture: TimelinePicture,
  say: Voice,
  size: DrawingSize & { id: string },
): Layout {
  const { width, text } = size;
  const shown = ({ on }: { on: string }) => on >= picture.from && on <= picture.to;
  const above = flagLabels(picture, say, text).filter(shown);
  const below = eventLabels(picture, say, text).filter(shown);
  const length = Math.max(1, knownDay(picture.to) - knownDay(picture.from) + 1);
  const widest = width / length;

  let best: Layout | undefined;
  let least = Infinity;
  for (const flags of splits(above)) {
    for (const marks of splits(below)) {
      const fit = Math.min(
        widest,
        fittingDay(above, flags, picture.from, width),
        fittingDay(below, marks, picture.from, width),
      );
      const isLast = flags === above.length && marks === below.length;
      if (fit < widest * 0.4 && !isLast) continue;
      const day = Math.max(fit, widest * 0.4);
      const waste = (width - day * length) * wasteCost;
      if (waste >= least) continue;
      const page = sheet(picture, say, { ...size, day });
      const flying = arranged(above, flags, page.x);
      const hanging = flying && arranged(below, marks, page.x);
      if (!flying || !hanging) continue;
      const crossings = flying.crossings + hanging.crossings;
      const cost = waste + crossings * crossingCost + (depth(flying) + depth(hanging)) * page.line;
      if (cost >= least) continue;
      least = cost;
      best = { page, above: { labels: above, ...flying }, below: { labels: below, ...hanging } };
    }
  }
  if (!best) throw new Error('labels that all run to the right can always be arranged');
  return best;
}
