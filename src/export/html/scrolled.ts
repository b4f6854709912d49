import { element, type Element } from './markup.ts';

/** Something wide that scrolls where the screen is narrow, by keyboard too, under a name that is read aloud. */
export function scrolled(looks: string, name: string, content: Element): Element {
  return element('section', { class: looks, tabindex: 0, 'aria-label': name }, content);
}
