/** An element of XML. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

const token = /<\?[^?]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const entity = /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([0-9a-fA-F]+));/g;
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads well-formed XML of elements, attributes and text alone; throws on anything else. */
export function parseXml(xml: string): XmlElement {
  if (/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/u.test(xml) || !xml.isWellFormed())
    throw new Error('a character that XML forbids');
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  let end = 0;
  for (const match of xml.matchAll(token)) {
    const [all, close, name, attributes, empty, text] = match;
    if (match.index !== end) break;
    end += all.length;
    const here = open.at(-1) ?? root;
    if (text !== undefined) here.children.push(decoded(text));
    else if (name === undefined) continue;
    else if (close) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      const element: XmlElement = {
        name,
        attributes: attributesOf(attributes ?? ''),
        children: [],
      };
      here.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (end !== xml.length) throw new Error(`not well-formed at ${end}: ${xml.slice(end, end + 80)}`);
  if (open.length !== 1) throw new Error('an element is not closed');
  return root;
}

/** All elements of a name, in their order. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string'
      ? []
      : [...(child.name === name ? [child] : []), ...elementsOf(child, name)],
  );
}

/** All text in an element. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, decoded(value)]));
}

function decoded(text: string): string {
  if (text.replace(entity, '').includes('&')) throw new Error(`a bare & in ${text.slice(0, 80)}`);
  return text.replace(
    entity,
    (_, name: string | undefined, decimal: string | undefined, hex: string | undefined) =>
      name
        ? (named[name] ?? '')
        : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex ?? '', 16)),
  );
}
