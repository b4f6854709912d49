/** The few lines an article carries for its builder: it loads when the reader comes near it. */
const place = document.querySelector<HTMLElement>('[data-builder]');

if (place) {
  const watch = new IntersectionObserver((seen) => {
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
    watch.disconnect();
    void import(/* @vite-ignore */ place.dataset['module'] ?? '');
  });
  watch.observe(place);
}

export {};
