import { z } from 'zod';
import type { Clause } from './clause.ts';

const bound = z.union([z.int(), z.string().min(1)]);

const testSchema = z.union(
  [
    z.string().min(1),
    z.array(z.string().min(1)).min(1),
    z
      .strictObject({ from: bound.optional(), below: bound.optional() })
      .refine((range) => range.from !== undefined || range.below !== undefined),
  ],
  {
    error: 'an answer (yes and no, not true and false), a list of answers, or from, below, or both',
  },
);

type Test = z.infer<typeof testSchema>;

/**
 * A condition as people write it: every line must hold. `fact: value`, `fact: [one, of]` and
 * `fact: { from: 45, below: 55 }` test an answer; `any`, `all`, `not` and `holds` join conditions.
 */
export const clauseSchema: z.ZodType<Clause> = z.lazy(() =>
  z
    .object({
      any: z.array(clauseSchema).min(1).optional(),
      all: z.array(clauseSchema).min(1).optional(),
      not: clauseSchema.optional(),
      holds: z.union([z.string(), z.array(z.string()).min(1)]).optional(),
    })
    .catchall(testSchema)
    .transform(({ any, all, not, holds, ...tests }) => {
      const parts: Clause[] = Object.entries(tests).map(([fact, test]) => testOf(fact, test));
      for (const name of holds === undefined ? [] : [holds].flat()) parts.push({ holds: name });
      if (all) parts.push(...all);
      if (any) parts.push({ any });
      if (not) parts.push({ not });
      const [only] = parts;
      return only && parts.length === 1 ? only : { all: parts };
    }),
);

function testOf(fact: string, test: Test): Clause {
  if (typeof test === 'string') return { fact, in: [test] };
  if (Array.isArray(test)) return { fact, in: test };
  return { fact, from: test.from ?? null, below: test.below ?? null };
}
