import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALL, Diagrams, NONE, type Node } from '../../../src/core/decision/diagram.ts';

const sizes = [2, 3, 2];

/** Every combination of answers to three small questions. */
const combinations = [0, 1].flatMap((a) => [0, 1, 2].flatMap((b) => [0, 1].map((c) => [a, b, c])));

/** A set of combinations, as a mask over the list above. */
const someSet = fc.integer({ min: 0, max: 2 ** combinations.length - 1 });

function built(diagrams: Diagrams, set: number): Node {
  return combinations.reduce<Node>((sum, cells, index) => {
    if (!((set >> index) & 1)) return sum;
    const one = cells.reduce(
      (node, cell, fact) => diagrams.and(node, diagrams.test(fact, 1 << cell)),
      ALL,
    );
    return diagrams.or(sum, one);
  }, NONE);
}

test('sets of answers are joined, met and taken away exactly, and equal sets are one', () => {
  fc.assert(
    fc.property(someSet, someSet, (a, b) => {
      const diagrams = new Diagrams(sizes);
      const [left, right] = [built(diagrams, a), built(diagrams, b)];
      expect(diagrams.and(left, right)).toBe(built(diagrams, a & b));
      expect(diagrams.or(left, right)).toBe(built(diagrams, a | b));
      expect(diagrams.minus(left, right)).toBe(built(diagrams, a & ~b));
    }),
  );
});

test('a set knows how many combinations it holds, and can show one of them', () => {
  fc.assert(
    fc.property(someSet, (set) => {
      const diagrams = new Diagrams(sizes);
      const node = built(diagrams, set);
      const held = combinations.filter((_, index) => (set >> index) & 1);
      expect(diagrams.count(node)).toBe(BigInt(held.length));
      const shown = diagrams.pick(node);
      expect(shown === undefined).toBe(held.length === 0);
      if (shown)
        expect(
          held.some((cells) => cells.every((cell, fact) => (shown[fact] ?? cell) === cell)),
        ).toBe(true);
    }),
  );
});
