import type { Checklist, Condition } from './prepare.ts';

/** What a condition may still turn out to be: a set of the three below. */
export type Truths = number;
/** It holds. */
export const TRUE = 1;
/** It does not hold. */
export const FALSE = 2;
/** It cannot be told, because somebody answered *I do not know*. */
export const UNKNOWN = 4;

/** Cells accepted so far, by the index of their fact; undefined where nothing was asked. */
export type Accepted = readonly (number | undefined)[];

/**
 * What `condition` may still turn out to be, whatever the open questions are answered. A question
 * without a meaning is no: a fact that does not apply is not the case. A set may be too wide where
 * one open fact stands twice in a condition, never too narrow.
 */
export function truths(condition: Condition, accepted: Accepted, checklist: Checklist): Truths {
  switch (condition.op) {
    case 'test':
      return testTruths(condition, accepted, checklist);
    case 'not':
      return negated(truths(condition.of, accepted, checklist));
    case 'all':
      return condition.of.reduce((sum, part) => both(sum, truths(part, accepted, checklist)), TRUE);
    case 'any':
      // One of them holds, unless all of them fail.
      return negated(
        condition.of.reduce(
          (sum, part) => both(sum, negated(truths(part, accepted, checklist))),
          TRUE,
        ),
      );
  }
}

/** Whether the question of a fact has a meaning. */
export function relevance(fact: number, accepted: Accepted, checklist: Checklist): Truths {
  const when = checklist.facts[fact]?.when;
  return when ? truths(when, accepted, checklist) : TRUE;
}

function testTruths(
  test: Extract<Condition, { op: 'test' }>,
  accepted: Accepted,
  checklist: Checklist,
): Truths {
  const meaning = relevance(test.fact, accepted, checklist);
  const without = meaning === TRUE ? 0 : FALSE;
  if (!(meaning & TRUE)) return without;
  const cell = accepted[test.fact];
  const open = (1 << (checklist.facts[test.fact]?.cells.length ?? 0)) - 1;
  const cells = cell === undefined ? open : 1 << cell;
  const holds = cells & test.yes ? TRUE : 0;
  const fails = cells & test.no ? FALSE : 0;
  return without | holds | fails | (cells & ~test.yes & ~test.no ? UNKNOWN : 0);
}

function negated(set: Truths): Truths {
  return (set & UNKNOWN) | (set & TRUE ? FALSE : 0) | (set & FALSE ? TRUE : 0);
}

/** Two things at once: false if either fails, else unknown if either is, else true. */
function both(a: Truths, b: Truths): Truths {
  const fails = (a | b) & FALSE;
  const unknown = (a & UNKNOWN && b & ~FALSE) || (b & UNKNOWN && a & ~FALSE) ? UNKNOWN : 0;
  return fails | unknown | (a & b & TRUE);
}
