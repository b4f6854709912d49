import { useEffect, useRef, useState } from 'preact/hooks';
import type { TimelinePicture } from '#core/picture';
import type { Voice } from '../../ui/DocumentView.tsx';
import { lazily } from '../Lazily.tsx';

/** What draws a timeline comes when one is looked at. */
const Timeline = lazily(
  async () => (await import('../../ui/timeline/TimelineView.tsx')).TimelineView,
);

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
      {isNear && <Timeline picture={picture} say={voice.say} locale={voice.locale} />}
    </div>
  );
}
