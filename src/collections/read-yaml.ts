import { isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

/** What reading gave: the value when the text was sound, and what was wrong when it was not. */
export interface Read<T> {
  value: T | undefined;
  problems: Problem[];
  /** Line of a path such as `['facts', 'x', 'value']`, counted from 1 in the whole file. */
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/**
 * Reads YAML and holds it against a schema. Refuses duplicate keys, unknown keys, `__proto__` and aliases,
 * with which a short text can grow without bound. `firstLine` is the line of the file on which `text` begins.
 */
export function readYaml<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
  firstLine = 1,
): Read<z.infer<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const lineOf = (path: readonly PropertyKey[]) => {
    const offset = offsetOf(document, path);
    return offset === undefined ? undefined : lineAt(offset);
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: lineAt(error.pos[0]),
      what: 'YAML that cannot be read',
      expected: 'key: value, indented with spaces',
      found: error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? error.code,
      repair: 'Mend the line. Text with a colon, or that begins with a sign, stands in quotes.',
    }));
    return { value: undefined, problems, lineOf };
  }
  const alias = firstAlias(document);
  if (alias !== undefined) {
    const problem = {
      file,
      line: lineAt(alias),
      what: 'an alias',
      expected: 'the value itself',
      found: /^\*[^\s,\]}]*/.exec(text.slice(alias))?.[0] ?? '*',
      repair: 'Write the value out. Text that begins with * stands in quotes.',
    };
    return { value: undefined, problems: [problem], lineOf };
  }
  const own = ownName(document);
  if (own !== undefined) {
    const problem = {
      file,
      line: lineAt(own),
      what: 'a name that cannot be used',
      expected: 'an ordinary name of a field',
      found: '__proto__',
      repair: 'Choose another name.',
    };
    return { value: undefined, problems: [problem], lineOf };
  }
  const data: unknown = document.toJS();
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, problems: [], lineOf };
  const problems = result.error.issues.flatMap((issue) => issueProblems(issue, data, file, lineOf));
  return { value: undefined, problems, lineOf };
}

function issueProblems(
  issue: z.core.$ZodIssue,
  data: unknown,
  file: string,
  lineOf: Read<unknown>['lineOf'],
): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      line: lineOf([...issue.path, key]),
      what: `unknown field ${placeOf([...issue.path, key], data)}`,
      expected: 'a field that content/README.md describes',
      found: key,
      repair: 'Correct its spelling, or take it out.',
    }));
  }
  const found = issue.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown>)?.[key],
    data,
  );
  return [
    {
      file,
      line: lineOf(issue.path),
      what: `field ${placeOf(issue.path, data) || '(whole file)'}`,
      expected: expectation(issue),
      found: found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 120),
      repair: found === undefined ? 'Add the field.' : 'Correct the value.',
    },
  ];
}

/** A path in words: one of a list is named by its id, where it has one, as writers know it. */
function placeOf(path: readonly PropertyKey[], data: unknown): string {
  let at = data;
  return path
    .map((key) => {
      at = (at as Record<PropertyKey, unknown> | undefined)?.[key];
      const id = typeof key === 'number' ? (at as { id?: unknown } | undefined)?.id : undefined;
      return typeof id === 'string' ? id : String(key);
    })
    .join(' → ');
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${/^[aeio]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`;
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`;
    case 'too_small':
      return `at least ${issue.minimum} ${issue.origin === 'string' ? 'characters' : ''}`.trim();
    case 'too_big':
      return `at most ${issue.maximum} ${issue.origin === 'string' ? 'characters' : ''}`.trim();
    default:
      return issue.message;
  }
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    if (range) return range[0];
  }
  return undefined;
}

/** Where a field bears the name that objects keep for themselves; a schema would pass over it in silence. */
function ownName(document: Document.Parsed): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key) || key.value !== '__proto__') return undefined;
      offset = key.range?.[0];
      return visit.BREAK;
    },
  });
  return offset;
}

function firstAlias(document: Document.Parsed): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias: (_, node) => {
      offset = node.range?.[0];
      return visit.BREAK;
    },
  });
  return offset;
}
