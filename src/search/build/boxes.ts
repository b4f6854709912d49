import { namedBoxes, type BoxName } from '../data.ts';

/** The box of each unit of a built article page that stands in one whose title tells how to read it. */
export function boxesOf(html: string): Map<string, BoxName> {
  const boxes = new Map<string, BoxName>();
  for (const { 0: opening, 1: named, index } of html.matchAll(/<div class="box ([\w-]+)"[^>]*>/g)) {
    const name = namedBoxes.find((one) => one === named);
    if (!name) continue;
    const inside = insideOf(html, index + opening.length);
    for (const [, id] of inside.matchAll(/\sid="([^"]+)"/g)) if (id) boxes.set(id, name);
  }
  return boxes;
}

/** What stands between `from` and the end of the element of the kind `div` that was opened there. */
function insideOf(html: string, from: number): string {
  const tags = /<(\/?)div\b/g;
  tags.lastIndex = from;
  let depth = 1;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return html.slice(from, tag.index);
  }
  throw new Error(`A box at character ${from} has no end.`);
}
