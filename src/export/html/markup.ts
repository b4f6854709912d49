/** An element, or text. Whatever stands in it is text or an attribute's value, never markup. */
export type Markup = string | Element;

/** An element of HTML or SVG; its tag and the names of its attributes are ours, never a user's. */
export interface Element {
  tag: string;
  attributes: Readonly<Record<string, string | number>>;
  children: readonly Markup[];
}

/** Makes an element. */
export function element(
  tag: string,
  attributes: Element['attributes'] = {},
  ...children: readonly Markup[]
): Element {
  return { tag, attributes, children };
}

const withoutEnd = new Set(['br', 'meta']);
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/** Markup as HTML, everything in it escaped. What stands in a `style` is ours and holds none of these signs. */
export function written(markup: Markup): string {
  if (typeof markup === 'string') return escapedText(markup);
  const { tag, attributes, children } = markup;
  const said = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapedText(String(value))}"`,
  );
  const start = `<${tag}${said.join('')}>`;
  return withoutEnd.has(tag) ? start : `${start}${children.map(written).join('')}</${tag}>`;
}

/** Text with its line ends as `br`. */
export function lines(text: string): Markup[] {
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [element('br'), line]));
}

function escapedText(text: string): string {
  return text.replace(/[&<"]/g, (sign) => entities[sign] ?? sign);
}
