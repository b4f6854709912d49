import type { Flag, TimelinePicture } from './timeline-picture.ts';

/**
 * The picture as an example for a customer: nobody stands on a day of it, so that today is neither drawn nor told,
 * and it is no matter that its days lie beyond the known holidays.
 */
export function examplePicture(picture: TimelinePicture): TimelinePicture {
  const copy = { ...picture };
  delete copy.deletionMoves;
  return {
    ...copy,
    isExample: true,
    flags: picture.flags.map(known),
    undated: picture.undated.map(known),
  };
}

function known<F extends Omit<Flag, 'on'>>(flag: F): F {
  const copy = { ...flag };
  delete copy.holidaysUnknown;
  delete copy.movesWith;
  return copy;
}
