import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { beforeEach, expect, test } from 'vitest';
import type { SvgNode } from '#core/picture';
import { show, update } from '../../../src/islands/ui/timeline/shown-node.ts';

const words = fc.constantFrom('', 'Suspension', '<b>', '12 May', '&amp;');

/** Any small drawing. */
const { node: anyDrawing } = fc.letrec<{ node: SvgNode }>((tie) => ({
  node: fc.record({
    tag: fc.constantFrom('g', 'text', 'path'),
    attributes: fc.dictionary(fc.constantFrom('class', 'd', 'x', 'transform'), words),
    children: fc.array(fc.oneof({ maxDepth: 3 }, words, tie('node')), { maxLength: 4 }),
  }),
}));

beforeEach(() => {
  const { document } = parseHTML('<!doctype html><html></html>');
  Object.assign(globalThis, { document });
});

test('a drawing that became another stands on the page as if it had been drawn at once', () => {
  fc.assert(
    fc.property(anyDrawing, fc.array(anyDrawing, { minLength: 1, maxLength: 4 }), (first, then) => {
      const shown = show({ ...first, tag: 'svg' });
      for (const next of then) {
        update(shown, { ...next, tag: 'svg' });
        expect(sorted(shown.element)).toEqual(sorted(show({ ...next, tag: 'svg' }).element));
      }
    }),
  );
});

test('what has not changed is left as it is on the page', () => {
  const flag = (day: string): SvgNode => ({
    tag: 'g',
    attributes: { class: 'tl-flag' },
    children: [{ tag: 'text', attributes: {}, children: [day, 'Suspension'] }],
  });
  const shown = show(flag('12 May'));
  const [date, name] = shown.element.firstChild?.childNodes ?? [];
  update(shown, flag('13 May'));
  expect([...(shown.element.firstChild?.childNodes ?? [])]).toEqual([date, name]);
  expect(shown.element.textContent).toBe('13 MaySuspension');
});

/** An element as plain data; attributes have no order. */
function sorted(element: Element): unknown {
  const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
  const children = [...element.childNodes].map((child) =>
    child.nodeType === 1 ? sorted(child as Element) : child.textContent,
  );
  return [element.localName, attributes, children];
}
