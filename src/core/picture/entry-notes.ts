import { figure, sentence, type Sentence } from '#core/sentence';
import type { Doubt } from './doubts.ts';
import type { Flag, TimelinePicture } from './timeline-picture.ts';

/** What is to be said about the day of a stage: from where and why it moved, and whether and why it may again. */
export function entryNotes(
  { move, ...doubt }: Flag,
  { flags }: Pick<TimelinePicture, 'flags'>,
): Sentence[] {
  const notes: Sentence[] = [];
  if (move) {
    const waitsFor = flags.find(({ stage }) => stage === move.waitsFor);
    const reasons = move.because.map((reason) =>
      (reason === 'notice' || reason === 'order') && waitsFor
        ? figure.said(`timeline:move.${reason}Of`, {
            stage: { kind: 'said', sentence: waitsFor.text },
          })
        : figure.said(`timeline:move.${reason}`),
    );
    notes.push(
      sentence('timeline:move.from', {
        date: figure.date(move.from),
        reasons: figure.list(reasons),
      }),
    );
  }
  return [...notes, ...doubtNotes(doubt)];
}

/** Whether and why a day may still move. */
export function doubtNotes({ holidaysUnknown, movesWith }: Doubt): Sentence[] {
  return [
    ...(holidaysUnknown ? [sentence('timeline:holidaysUnknown')] : []),
    ...(movesWith ? [sentence(`timeline:movesWith.${movesWith}`)] : []),
  ];
}
