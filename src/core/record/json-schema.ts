import { dateSchema } from '#core/calendar';
import * as z from 'zod/mini';
import { recordSchema1, recordSchema2, recordSchema3 } from './record.ts';

const versions = { 1: recordSchema1, 2: recordSchema2, 3: recordSchema3 } as const;

/** A version of the record whose schema is published. */
export type RecordVersion = keyof typeof versions;

/**
 * The JSON Schema of the record of a decision as a file holds it (draft 2020-12), at the address `id`. It says
 * all that the schema says but for what no JSON Schema can: that a date exists, and that the digests are right.
 */
export function recordJsonSchema(
  version: RecordVersion,
  id: string,
  title: string,
): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(versions[version], {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === dateSchema) jsonSchema.format = 'date';
    },
  });
  return { $schema, $id: id, title, ...rest };
}
