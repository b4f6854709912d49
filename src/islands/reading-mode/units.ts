import { sayDaysFromToday } from './from-today.ts';

/** Every unit, and the title: what has an id and stands in the article. */
const unitSelector = 'h1[id], .body :is(p[id], li[id], td[id], th[id], h2[id], h3[id])';

/** All units of this article in reading order. */
export function unitsHere(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(unitSelector)];
}

const pages = new Map<string, Promise<Document>>();

/** The same article in another language, fetched once; a failure may be tried again. */
export function otherPage(url: string): Promise<Document> {
  const known = pages.get(url);
  if (known) return known;
  const page = fetch(url).then(async (answer) => {
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    // The article alone: the rest of a page would be parsed for nothing.
    const [article = ''] = /<article[\s\S]*<\/article>/.exec(await answer.text()) ?? [];
    return new DOMParser().parseFromString(article, 'text/html');
  });
  pages.set(url, page);
  page.catch(() => pages.delete(url));
  return page;
}

/**
 * The words of one unit in another page, ready to be shown inside the unit here: ids go, so that
 * none stands twice; nested lists go, because their items are units of their own.
 */
export function translationOf(
  id: string,
  page: Document,
  language: string,
): HTMLElement | undefined {
  const original = page.getElementById(id);
  if (!original) return undefined;
  const copy = document.createElement('span');
  copy.className = 'other';
  copy.lang = language;
  copy.append(...[...original.childNodes].map((node) => document.importNode(node, true)));
  for (const nested of copy.querySelectorAll('ul, ol, .src')) nested.remove();
  for (const paragraph of copy.querySelectorAll('p'))
    paragraph.replaceWith(...paragraph.childNodes);
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  sayDaysFromToday(copy, language);
  return copy;
}

/** Puts a translation after the unit's own words, which move into a box of their own. */
export function setBeside(unit: HTMLElement, translation: HTMLElement): void {
  const own = document.createElement('span');
  own.className = 'own';
  const moved = [...unit.childNodes].filter(
    (node) => !(node instanceof Element && node.matches('ul, ol, .src, .handle')),
  );
  own.append(...moved);
  unit.prepend(own, translation);
  unit.classList.add('pair');
}

/** Takes the translation away and puts the unit's own words back where they were. */
export function setAlone(unit: HTMLElement): void {
  unit.querySelector(':scope > .other')?.remove();
  const own = unit.querySelector(':scope > .own');
  own?.replaceWith(...own.childNodes);
  unit.classList.remove('pair');
}
