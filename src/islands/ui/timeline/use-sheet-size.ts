import { useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { DrawingSize } from '#core/picture';

/** What is drawn before anything could be measured. */
const usual: DrawingSize = { width: 960, text: 13 };

/** Letters of a drawing against those of the page: 13 px where the page has 16. */
const share = 13 / 16;

/** The width that an element gives to a drawing, and letters as large as the reader asks for; follows both. */
export function useSheetSize(sheet: RefObject<HTMLElement>): DrawingSize {
  const [size, setSize] = useState(usual);
  useLayoutEffect(() => {
    const element = sheet.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const measure = () => {
      const width = Math.floor(element.clientWidth);
      const root = parseFloat(getComputedStyle(document.documentElement).fontSize);
      const text = Math.max(usual.text, Math.round((root || 16) * share));
      if (width > 0) {
        setSize((old) => (old.width === width && old.text === text ? old : { width, text }));
      }
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [sheet]);
  return size;
}
