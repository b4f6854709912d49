import { useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { DrawingSize } from '#core/picture';
import { same } from '../same.ts';

/** How large to draw, and what the style shows of a timeline: the drawing, or a list where it has no room. */
export interface SheetSize extends DrawingSize {
  /** Both until that is known, and on paper, which may be wider than the window. */
  shows: 'drawing' | 'list' | 'both';
}

/** What is drawn before anything could be measured. */
const usual: SheetSize = { width: 960, text: 13, shows: 'both' };

/** Letters of a drawing against those of the page: 13 px where the page has 16. */
const share = 13 / 16;

/** The width that an element gives to a drawing, and letters as large as the reader asks for; follows both. */
export function useSheetSize(sheet: RefObject<HTMLElement>): SheetSize {
  const [size, setSize] = useState(usual);
  useLayoutEffect(() => {
    const element = sheet.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const measure = () => {
      // Nothing where the style does not show it.
      const width = Math.floor(element.clientWidth);
      const root = parseFloat(getComputedStyle(document.documentElement).fontSize);
      const text = Math.max(usual.text, Math.round((root || 16) * share));
      setSize((old) => {
        const shows = width > 0 ? 'drawing' : 'list';
        const next: SheetSize = { width: width || old.width, text, shows };
        return same(old, next) ? old : next;
      });
    };
    const print = () => setSize((old) => ({ ...old, shows: 'both' }));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    addEventListener('beforeprint', print);
    addEventListener('afterprint', measure);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', print);
      removeEventListener('afterprint', measure);
    };
  }, [sheet]);
  return size;
}
