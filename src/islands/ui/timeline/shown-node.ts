import type { SvgNode } from '#core/picture';

/** A node of a drawing with what shows it on the page. */
export interface Shown {
  node: SvgNode;
  element: SVGElement;
  children: (Shown | Text)[];
}

/** Makes the elements of a node. What users wrote becomes text, never markup. */
export function show(node: SvgNode): Shown {
  const element = document.createElementNS('http://www.w3.org/2000/svg', node.tag);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, `${value}`);
  const children = node.children.map(showChild);
  element.append(...children.map(inPage));
  return { node, element, children };
} // prettier-ignore

/** Sets on the page what differs between a node that is shown and the one that it has become, of the same tag. */
export function update(shown: Shown, next: SvgNode): void {
  const { node: before, element, children } = shown;
  for (const [name, value] of Object.entries(next.attributes)) {
    if (before.attributes[name] !== value) element.setAttribute(name, `${value}`);
  }
  for (const name of Object.keys(before.attributes)) {
    if (!Object.hasOwn(next.attributes, name)) element.removeAttribute(name);
  }
  next.children.forEach((child, index) => {
    const known = children[index];
    if (typeof child === 'string') {
      if (known && !isNode(known)) {
        if (known.data !== child) known.data = child;
        return;
      }
    } else if (known && isNode(known) && known.node.tag === child.tag) {
      update(known, child);
      return;
    }
    const made = showChild(child);
    if (known) inPage(known).replaceWith(inPage(made));
    else element.append(inPage(made));
    children[index] = made;
  });
  for (const left of children.splice(next.children.length)) inPage(left).remove();
  shown.node = next;
}

function showChild(child: SvgNode | string): Shown | Text {
  return typeof child === 'string' ? document.createTextNode(child) : show(child);
}

function inPage(child: Shown | Text): SVGElement | Text {
  return isNode(child) ? child.element : child;
}

function isNode(child: Shown | Text): child is Shown {
  return 'element' in child;
}
