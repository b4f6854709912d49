import { useEffect, useRef, useState } from 'preact/hooks';
import { signal } from '@preact/signals';
import type { TimelinePicture } from '#core/picture';
import type { Voice } from '../../ui/DocumentView.tsx';
import { lazily } from '../Lazily.tsx';

/** Whether pictures out of sight are drawn as well: paper is seen whole. */
const everyPicture = signal(false);

const drawing = async () => (await import('./drawn-timeline.ts')).TimelineView;

/** What draws a timeline comes when one is looked at. */
const Timeline = lazily(drawing);

/** Draws every picture, and answers when they can be drawn. */
export async function drawEveryPicture(): Promise<void> {
  everyPicture.value = true;
  await drawing();
}

/** A timeline far down in a document, drawn once the reader comes near it. */
export function PictureInSight({ picture, voice }: { picture: TimelinePicture; voice: Voice }) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const mark = place.current;
    if (!mark || isNear) return undefined;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: '200px' },
    );
    observer.observe(mark);
    return () => observer.disconnect();
  }, [isNear]);
  return (
    <div ref={place} class="picture">
      {(isNear || everyPicture.value) && (
        <Timeline picture={picture} say={voice.say} locale={voice.locale} />
      )}
    </div>
  );
}
