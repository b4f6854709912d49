import type * as z from 'zod/mini';
import { sentence } from '#core/sentence';
import { issueProblems } from './issue-problems.ts';
import type { Problems } from './problem.ts';

/** A value held against a schema: what the schema makes of it, or every problem in the schema's order. */
export function readValue<S extends z.ZodMiniType>(
  value: unknown,
  schema: S,
): { value: z.infer<S> } | Problems {
  let read: z.core.util.SafeParseResult<z.infer<S>>;
  try {
    read = schema.safeParse(value);
  } catch (error) {
    // zod hands on all problems of a list as arguments, and an engine takes only so many of them.
    if (error instanceof RangeError) return { problems: [countless] };
    throw error;
  }
  if (read.success) return { value: read.data };
  return { problems: read.error.issues.flatMap((issue) => issueProblems(value, issue)) };
}

const countless = {
  path: [],
  expected: sentence('errors:expected.sound'),
  found: sentence('errors:found.countless'),
  whatToDo: sentence('errors:whatToDo.otherFile'),
};
