import type * as z from 'zod/mini';
import { BadInput, type InputProblem } from './bad-input.ts';
import { jsonPath } from './json-path.ts';
import { readJson } from './read-json.ts';
import { sentences } from './sentences.ts';

/** A JSON file held against a schema; refused with every problem found. */
export function readFile<S extends z.ZodMiniType>(file: string, schema: S): z.infer<S> {
  return check(file, readJson(file), schema);
}

/** A value from a file held against a schema. */
export function check<S extends z.ZodMiniType>(
  file: string,
  value: unknown,
  schema: S,
): z.infer<S> {
  const read = schema.safeParse(value, { reportInput: true });
  if (read.success) return read.data;
  throw new BadInput(...read.error.issues.flatMap((issue) => problems(file, value, issue)));
}

function problems(file: string, value: unknown, issue: z.core.$ZodIssue): InputProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      path: jsonPath([...issue.path, key]),
      expected: sentences.noSuchField,
      found: JSON.stringify(key.slice(0, 60)),
    }));
  }
  const found = issue.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  return [{ file, path: jsonPath(issue.path), expected: expectation(issue), found: shown(found) }];
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return sentences.type(issue.expected);
    case 'invalid_value':
      return sentences.oneOf(issue.values.map(String));
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? sentences.oneOf(issue.options.map(String))
        : sentences.rule(issue.message);
    case 'too_small':
      return sentences.atLeast(String(issue.minimum), issue.origin);
    case 'too_big':
      return issue.message === 'too-many'
        ? sentences.atMost(String(issue.maximum), 'array')
        : sentences.atMost(String(issue.maximum), issue.origin);
    default:
      return sentences.rule(issue.message);
  }
}

/** A value as far as it helps: short, on one line, nothing in it that a terminal would obey. */
export function shown(value: unknown): string {
  if (value === undefined) return sentences.nothing;
  if (Array.isArray(value)) return sentences.listOf(value.length);
  if (typeof value === 'object' && value !== null) return sentences.anObject;
  const text = JSON.stringify(value).replace(/[\u007f-\u009f\u2028-\u202e]/g, '?');
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
