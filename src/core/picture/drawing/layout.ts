import { knownDay, type Day } from '#core/calendar';
import { mostDrawn } from '../not-worked.ts';
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
 * the axis can be as wide as the sheet. Where they are too long for that, their words are cut: up to half a sheet
 * there is always room for them.
 */
export function layout(
  picture: TimelinePicture,
  say: Voice,
  size: DrawingSize & { id: string },
): Layout {
  const shown = ({ on }: { on: string }) => on >= picture.from && on <= picture.to;
  const half = size.width / 2;
  const above = (widest: number) => flagLabels(picture, say, size.text, widest).filter(shown);
  const below = (widest: number) => eventLabels(picture, say, size.text, widest).filter(shown);
  const [flags, marks] = [above(Infinity), below(Infinity)];
  const found =
    arrangedOn(picture, say, size, flags, marks) ??
    arrangedOn(picture, say, size, above(half), marks) ??
    arrangedOn(picture, say, size, above(half), below(half));
  if (!found) throw new Error('labels of up to half a sheet can always be arranged');
  return found;
}

/** The best arrangement of some labels; undefined where one would have to run over the edge. */
function arrangedOn(
  picture: TimelinePicture,
  say: Voice,
  size: DrawingSize & { id: string },
  above: Label<Flag | 'deletion'>[],
  below: Label<Mark>[],
): Layout | undefined {
  const { width } = size;
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
  return best;
}

/** Least share of the widest day that labels may leave. */
const narrowest = 1 / mostDrawn;

/** Each split with the widest day that it allows. */
function scales(
  labels: readonly Placed[],
  { from, width, widest }: { from: Day; width: number; widest: number },
) {
  return splits(labels).flatMap((split) => {
    const fit = Math.min(widest, fittingDay(labels, split, from, width));
    return fit >= widest * narrowest ? [{ split, day: fit }] : [];
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
