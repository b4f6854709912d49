import { markdownToMdast, type MdastNode } from 'satteri';
import { expect, test } from 'vitest';
import { features } from '../../src/collections/markdown/index.ts';
import { headingId, UnitCounter } from '../../src/collections/units.ts';

function heading(source: string): MdastNode {
  const tree = markdownToMdast(source, { features });
  const [first] = 'children' in tree ? tree.children : [];
  if (!first) throw new Error('There is no heading.');
  return first;
}

test.each([
  ['## Antes de suspender {#before}', 'before'],
  ['### Qué ocurre {#what-happens}', 'what-happens'],
  ['## Antes de suspender', undefined],
])('the id of “%s” is %s', (source, id) => {
  expect(headingId(heading(source))).toBe(id);
});

test('units are counted from one in each section, and the text before all headings is a section', () => {
  const units = new UnitCounter();
  const ids = [units.next(), units.next()];
  units.enter('before');
  ids.push(units.next());
  expect(units.section).toBe('before');
  units.enter('steps');
  ids.push(units.next(), units.next());
  expect(ids).toEqual(['intro-1', 'intro-2', 'before-1', 'steps-1', 'steps-2']);
});
