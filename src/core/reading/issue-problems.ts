import type * as z from 'zod/mini';
import { figure, sentence, type Sentence } from '#core/sentence';
import { oneOf } from './one-of.ts';
import type { ReadingProblem } from './problem.ts';
import { shown } from './shown.ts';

const types = new Set(['string', 'number', 'int', 'boolean', 'array', 'object']);
/** Codes that schemas of the core refuse with; each has a sentence `errors:expected.<code>`. */
const rules = new Set([
  'date', 'order', 'decimal', 'decimals', 'currency', 'amount', 'id', 'twice', 'contact', 'answer',
]); // prettier-ignore

/** What one issue of a schema means for a reader; an unknown field is a problem of its own each. */
export function issueProblems(value: unknown, issue: z.core.$ZodIssue): ReadingProblem[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      expected: sentence('errors:expected.noSuchField'),
      found: shown(key),
      whatToDo: sentence('errors:whatToDo.removeField'),
    }));
  }
  const found = path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
  return [
    { path, expected: expectation(issue), found: shown(found), whatToDo: advice(issue, found) },
  ];
}

function expectation(issue: z.core.$ZodIssue): Sentence {
  switch (issue.code) {
    case 'invalid_type':
      return sentence(`errors:expected.${typeOf(issue.expected)}`);
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? oneOf(issue.options.map(String))
        : rule(issue.message);
    case 'too_small':
      return bound('Least', issue.origin, Number(issue.minimum));
    case 'too_big':
      return bound('Most', issue.origin, Number(issue.maximum));
    default:
      return rule(issue.message);
  }
}

function bound(end: 'Least' | 'Most', of: string, count: number): Sentence {
  const what = of === 'string' ? 'Characters' : of === 'array' ? 'Entries' : '';
  return what === ''
    ? sentence(`errors:expected.at${end}`, { number: figure.count(count) })
    : sentence(`errors:expected.at${end}${what}`, { count: figure.count(count) });
}

function typeOf(expected: string): string {
  if (expected === 'record') return 'object';
  return types.has(expected) ? expected : 'other';
}

function rule(code: string): Sentence {
  return sentence(`errors:expected.${rules.has(code) ? code : 'other'}`);
}

function advice(issue: z.core.$ZodIssue, found: unknown): Sentence {
  if (found === undefined) return sentence('errors:whatToDo.addField');
  const isLong = issue.code === 'too_big' && issue.origin !== 'number' && issue.origin !== 'int';
  return sentence(`errors:whatToDo.${isLong ? 'shorten' : 'correct'}`);
}
