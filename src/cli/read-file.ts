import type * as z from 'zod/mini';
import { readJsonText, readValue, shown, within, type Problems } from '#core/reading';
import { BadInput } from './bad-input.ts';
import { jsonPath } from './json-path.ts';
import { readText } from './read-text.ts';

export { shown };

/** A JSON file held against a schema; refused with every problem found. */
export function readFile<S extends z.ZodMiniType>(file: string, schema: S): z.infer<S> {
  const { value } = accepted(file, readJsonText(readText(file)));
  return check(file, value, schema);
}

/** A value from a file, some steps from its top, held against a schema. */
export function check<S extends z.ZodMiniType>(
  file: string,
  value: unknown,
  schema: S,
  at: readonly string[] = [],
): z.infer<S> {
  const read = readValue(value, schema);
  return accepted(file, 'problems' in read ? within(at, read) : read).value;
}

/** What a reader of `#core/reading` found in a file; its problems end the command. A policy beside it has its own places. */
export function accepted<T extends object>(
  file: string,
  read: T | Problems,
  policy = { file, place: jsonPath },
): T {
  if (!('problems' in read)) return read;
  const problems = read.problems.map(({ path, file: other, ...problem }) => ({
    ...problem,
    file: other ? policy.file : file,
    path: other ? policy.place(path) : jsonPath(path),
  }));
  throw new BadInput(...problems);
}
