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
  return standing(node).map(({ node }) => node);
}

/** Every node with the point that its places are counted from: groups and texts stand where they are moved to. */
export function standing(node: SvgNode, from = { x: 0, y: 0 }): Standing[] {
  const moved = /^translate\((\S+) (\S+)\)$/.exec(String(node.attributes['transform'] ?? ''));
  const at = { x: from.x + Number(moved?.[1] ?? 0), y: from.y + Number(moved?.[2] ?? 0) };
  const children = node.children.filter((child) => typeof child !== 'string');
  return [{ node, ...at }, ...children.flatMap((child) => standing(child, at))];
}

/** A node and its origin on the sheet. */
export interface Standing {
  node: SvgNode;
  x: number;
  y: number;
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
export function boxOf({ node, ...from }: Standing, size: number): Box {
  const text = textOf(node);
  const x = from.x + Number(node.attributes['x'] ?? 0);
  const y = from.y + Number(node.attributes['y'] ?? 0);
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
