/** Prints one part of the page and nothing around it; the style sheet of the tool knows the mark. */
export function printAlone(part: Element | null): void {
  part?.classList.add('printed');
  addEventListener('afterprint', () => part?.classList.remove('printed'), { once: true });
  window.print();
}
