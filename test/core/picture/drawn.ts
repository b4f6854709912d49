import { wordsOf } from '#i18n/dictionaries';
import { sayer, type Locale, type Say } from '#i18n';
import { textWidth, type SvgNode } from '#core/picture';
import { anyCase } from '../../support/any-case.ts';

/** A random timeline whose ledger names only stages that there are, as a checked one does. */
export const anySoundCase = anyCase.map((input) => {
  const known = new Set(input.policy.stages.map(({ id }) => id));
  const events = input.ledger.events.filter(
    (event) => event.type !== 'stage-done' || known.has(event.stage),
  );
  return { ...input, ledger: { ...input.ledger, events } };
});

/** The voice of a language with all that a timeline says. */
export function voiceOf(locale: Locale): Say {
  return sayer(locale, wordsOf(locale, 'timeline', 'policy', 'figures'));
}

/** Every node of a drawing, itself first. */
export function allNodes(node: SvgNode): SvgNode[] {
  return [
    node,
    ...node.children.flatMap((child) => (typeof child === 'string' ? [] : allNodes(child))),
  ];
}

/** All nodes of a class. */
export function ofClass(node: SvgNode, name: string): SvgNode[] {
  return allNodes(node).filter(
    ({ attributes }) =>
    String(attributes['class'] ?? '').split(' ').includes(name), // prettier-ignore
  );
}

/** All text in a node, in its order. */
export function textOf(node: SvgNode | string): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** A place on the sheet. */
export interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where a text stands, as wide as the drawing takes it to be. */
export function boxOf(node: SvgNode, size: number): Box {
  const text = textOf(node);
  const [x, y] = [Number(node.attributes['x']), Number(node.attributes['y'])];
  const width = textWidth(text, size);
  const left = node.attributes['text-anchor'] === 'end' ? x - width : x;
  return { text, left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2 };
}

/** Pairs of texts that lie over each other. */
export function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
}
