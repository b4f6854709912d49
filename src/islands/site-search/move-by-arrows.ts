/** Lets arrow keys move between the field and the links of the results, as in a list. */
export function moveByArrows(input: HTMLInputElement, place: HTMLElement): void {
  const links = () => [...place.querySelectorAll<HTMLAnchorElement>('[data-results] a')];
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    const [first] = links();
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  place.addEventListener('keydown', (event) => {
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    if (at === -1) return;
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: all.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (to < 0) input.focus();
    else all[Math.min(to, all.length - 1)]?.focus();
  });
}
