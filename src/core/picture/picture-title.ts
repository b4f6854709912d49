import { sentence, type Sentence } from '#core/sentence';
import type { TimelinePicture } from './timeline-picture.ts';

/** What the picture is called: an example where it is one. */
export function pictureTitle({ isExample }: Pick<TimelinePicture, 'isExample'>): Sentence {
  return sentence(`timeline:picture.${isExample ? 'titleOfExample' : 'title'}`);
}
