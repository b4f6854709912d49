export type { TimelinePicture } from './timeline-picture.ts';
