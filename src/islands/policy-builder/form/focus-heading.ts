/** Frames that a part which is still on its way is waited for: ten seconds. */
const mostFrames = 600;

/** The heading of what stands beside the preview, or of the beginning. */
const first = '.writing > section h2, .begin h2';

/**
 * Puts the focus on the heading of what now stands beside the preview, or of the beginning, as soon as it is
 * drawn. What holds the tool is moved only as far as the heading would not be seen.
 */
export function focusHeading(which = first, frames = mostFrames): void {
  requestAnimationFrame(() => {
    const heading = document.querySelector<HTMLElement>(which);
    if (!heading) {
      if (frames > 0) focusHeading(which, frames - 1);
      return;
    }
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    for (const place of [heading.closest('.tool'), heading]) {
      const { top } = heading.getBoundingClientRect();
      if (top >= 0 && top < innerHeight / 2) return;
      place?.scrollIntoView({ block: 'start' });
    }
  });
}
