/**
 * The few lines an article carries for its checklist: it loads when the reader comes near it, and the
 * place it takes is kept free, so that nothing moves. Until then, and without scripts, a link leads to the tool.
 */
const place = document.querySelector<HTMLElement>('[data-checklist-module]');

if (place) {
  const watch = new IntersectionObserver((seen) => {
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
    watch.disconnect();
    void import(/* @vite-ignore */ place.dataset['checklistModule'] ?? '');
  });
  watch.observe(place);
}
