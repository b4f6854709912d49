import { knownDay, type Day } from '#core/calendar';
import type { Flag, Mark, TimelinePicture } from '../timeline-picture.ts';
import { arranged, depth, fittingDay, splits, type Arrangement, type Placed } from './arrange.ts';
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
const wasteCost = 1;

/** What a pole behind a label costs, in pixels of height. */
const crossingCost = 45;

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

  const limits = { from: knownDay(picture.from), width, widest };
  const trials = scales(above, limits)
    .flatMap((flags) =>
      scales(below, limits).map((marks) => ({
        flags: flags.split,
        marks: marks.split,
        day: Math.min(flags.day, marks.day),
      })),
    )
    .sort((a, b) => b.day - a.day);
  const flyingAt = remembered(above);
  const hangingAt = remembered(below);

  let best: Layout | undefined;
  let least = Infinity;
  for (const { flags, marks, day } of trials) {
    const waste = (width - day * length) * wasteCost;
    if (waste >= least) break;
    const page = sheet(picture, say, { ...size, day });
    const flying = flyingAt(flags, page);
    const hanging = flying && hangingAt(marks, page);
    if (!flying || !hanging) continue;
    const crossings = (flying.crossings + hanging.crossings) * crossingCost;
    const cost = waste + crossings + (depth(flying) + depth(hanging)) * page.line;
    if (cost >= least) continue;
    least = cost;
    best = { page, above: { labels: above, ...flying }, below: { labels: below, ...hanging } };
  }
  if (!best) throw new Error('labels that all run to the right can always be arranged');
  return best;
}

/** Least share of the widest day that labels may leave. */
const narrowest = 0.4;

/** Each split with the widest day that it allows; with none on the left there is always one. */
function scales(
  labels: readonly Placed[],
  { from, width, widest }: { from: Day; width: number; widest: number },
) {
  return splits(labels).flatMap((split) => {
    const fit = Math.min(widest, fittingDay(labels, split, from, width));
    const isPossible = fit >= widest * narrowest || split === labels.length;
    return isPossible ? [{ split, day: Math.max(fit, widest * narrowest) }] : [];
  });
}

/** Arrangements that are looked for once for each scale. */
function remembered(labels: readonly Placed[]) {
  const known = new Map<string, Arrangement | undefined>();
  return (split: number, { day, x }: Sheet): Arrangement | undefined => {
    const name = `${split} ${day}`;
    if (!known.has(name)) known.set(name, arranged(labels, split, x));
    return known.get(name);
  };
}
