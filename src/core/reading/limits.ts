import { figure, sentence, type Sentence } from '#core/sentence';
import type { ReadingProblem } from './problem.ts';

const mostLevels = 20;
const mostValues = 100_000;
const mostEntries = 5000;
/** Names that could reach the prototype of an object. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

interface Node {
  value: unknown;
  key: string | number;
  parent: Node | undefined;
}

/**
 * What a value may not be before any schema looks at it: nested more than twenty deep, more than 100,000
 * values in all, more than 5,000 entries in one list or object, a name that could reach a prototype.
 * Undefined when it is none of these.
 */
export function limitProblem(value: unknown): ReadingProblem | undefined {
  let level: Node[] = [{ value, key: '', parent: undefined }];
  let count = 1;
  // Level by level: a walk that calls itself would end where the nesting is deepest.
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > mostLevels) return problem(level[0], atMost('Levels', mostLevels), tooDeep);
    const next: Node[] = [];
    for (const node of level) {
      if (typeof node.value !== 'object' || node.value === null) continue;
      const keys = Object.keys(node.value);
      if (keys.length > mostEntries) {
        const found = sentence('errors:found.entries', { count: figure.count(keys.length) });
        return problem(node, atMost('Entries', mostEntries), found);
      }
      count += keys.length;
      if (count > mostValues) return problem(undefined, atMost('Values', mostValues), tooMany);
      const isList = Array.isArray(node.value);
      for (const key of keys) {
        if (forbidden.has(key)) {
          return problem(node, sentence('errors:expected.ordinaryName'), JSON.stringify(key));
        }
        const child = (node.value as Record<string, unknown>)[key];
        next.push({ value: child, key: isList ? Number(key) : key, parent: node });
      }
    }
    level = next;
  }
  return undefined;
}

const tooDeep = sentence('errors:found.deeper');
const tooMany = sentence('errors:found.more');

function atMost(what: 'Levels' | 'Values' | 'Entries', count: number): Sentence {
  return sentence(`errors:expected.atMost${what}`, { count: figure.count(count) });
}

function problem(
  node: Node | undefined,
  expected: Sentence,
  found: string | Sentence,
): ReadingProblem {
  const path: (string | number)[] = [];
  for (let at = node; at?.parent; at = at.parent) path.unshift(at.key);
  return { path, expected, found, whatToDo: sentence('errors:whatToDo.otherFile') };
}
