import { knownDay, type Day } from '#core/calendar';
import type { Sentence } from '#core/sentence';
import type { TimelinePicture } from '../timeline-picture.ts';

/** Says a sentence in the language of the drawing. */
export type Voice = (sentence: Sentence) => string;

/** How large to draw, in pixels. */
export interface DrawingSize {
  width: number;
  /** Size of the letters; 13 unless the reader asks for larger ones. */
  text: number;
}

/** What every part of a drawing needs. */
export interface Sheet {
  picture: TimelinePicture;
  say: Voice;
  width: number;
  text: number;
  /** Height of a line of text. */
  line: number;
  /** Begins every id of the drawing, so that two fit on one page. */
  id: string;
  from: Day;
  /** Width of a day. */
  day: number;
  /** Where a day begins. */
  x(date: string | Day): number;
  /** Whether a day is on the axis. */
  shows(date: string): boolean;
}

/** The sheet for a picture at one scale. The axis runs on to the edge when its days do not fill the width. */
export function sheet(
  picture: TimelinePicture,
  say: Voice,
  { width, text, id, day }: DrawingSize & { id: string; day: number },
): Sheet {
  const from = knownDay(picture.from);
  return {
    ...{ picture, say, width, text, id, from, day },
    line: Math.round(text * 1.55),
    x: (date) => ((typeof date === 'string' ? knownDay(date) : date) - from) * day,
    shows: (date) => date >= picture.from && date <= picture.to,
  };
}

/** The last day that is at least partly on the sheet. */
export function lastDay({ from, width, day }: Sheet): Day {
  return from + Math.floor((width - 0.01) / day);
}
