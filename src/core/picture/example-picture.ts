import type { TimelinePicture } from './timeline-picture.ts';

/** The picture as an example for a customer: nobody stands on a day of it, so that today is neither drawn nor told. */
export function examplePicture(picture: TimelinePicture): TimelinePicture {
  return { ...picture, isExample: true };
}
