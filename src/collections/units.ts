import type { MdastNode } from 'satteri';

/** The explicit id of a Markdown heading, `## Title {#id}`; undefined when the writer gave none. */
export function headingId(heading: Readonly<MdastNode>): string | undefined {
  const data = heading.data as { hProperties?: Record<string, unknown> } | undefined;
  const id = data?.hProperties?.['id'];
  return typeof id === 'string' ? id : undefined;
}

/**
 * A *unit* is a paragraph, list item or table cell. It is known by its section and its number within
 * it: `#before-3`. The first paragraph of a list item is the item itself. Text before the first heading
 * is in the section `intro`.
 *
 * The same count is made in two trees: in Markdown, where a writer's structure is checked, and in
 * HTML, where the ids are set. A site check proves that both agree.
 */
export class UnitCounter {
  #section = 'intro';
  #count = 0;

  /** The section now open. */
  get section(): string {
    return this.#section;
  }

  /** Opens a section; `id` is the explicit id of its heading. */
  enter(id: string): void {
    this.#section = id;
    this.#count = 0;
  }

  /** Id of the next unit. */
  next(): string {
    this.#count += 1;
    return `${this.#section}-${this.#count}`;
  }
}
