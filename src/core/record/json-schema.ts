import * as z from 'zod/mini';
import { recordSchema } from './record.ts';

/**
 * The JSON Schema of the record of a decision as a file holds it (draft 2020-12), at the address `id`. It says
 * all that the schema says but for what no JSON Schema can: that a date exists, and that the digests are right.
 */
export function recordJsonSchema(id: string, title: string): Record<string, unknown> {
  const schema = z.toJSONSchema(recordSchema, { io: 'input', unrepresentable: 'any' });
  const { $schema, ...rest } = schema;
  return { $schema, $id: id, title, ...rest };
}
