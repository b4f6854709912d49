import type { TimelinePicture } from './timeline-picture.ts';

/** The state of access on a day; undefined before the first. */
export function bandAt({ bands }: Pick<TimelinePicture, 'bands'>, on: string) {
  return bands.findLast(({ from }) => from <= on);
}
