import { figure, sentence, type Sentence } from '#core/sentence';
import type { TimelinePicture } from './timeline-picture.ts';

/** For which days holidays are known, where a day of the picture may move for want of them; undefined where none may. */
export function holidaysKnownText({
  flags,
  deletionMoves,
  holidaysKnown: known,
}: TimelinePicture): Sentence | undefined {
  const isUnsure = deletionMoves ?? flags.some(mayMove);
  return isUnsure ? holidaysKnownIn(known) : undefined;
}

/** For which days holidays are known, and what that means for a day outside; `null` where none are. */
export function holidaysKnownIn(known: TimelinePicture['holidaysKnown']): Sentence {
  return known
    ? sentence('timeline:holidaysKnown.only', {
        from: figure.date(known.from),
        to: figure.date(known.to),
      })
    : sentence('timeline:holidaysKnown.none');
}

/** Whether the day of a stage may move for want of known holidays. */
export function mayMove({
  holidaysUnknown,
  movesWith,
}: Pick<TimelinePicture['flags'][number], 'holidaysUnknown' | 'movesWith'>): boolean {
  return holidaysUnknown === true || movesWith !== undefined;
}
