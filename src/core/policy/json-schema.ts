import * as z from 'zod/mini';
import { dateSchema } from '#core/calendar';
import { amountSchema } from '#core/money';
import { policySchema } from './policy.ts';

/**
 * The JSON Schema of a whole policy as a file holds it (draft 2020-12), at the address `id`. It says all that
 * the schema says but for what no JSON Schema can: that a date exists, that ISO 4217 knows a currency, that no
 * id stands twice. A policy in the making has the same fields, of which any may be missing.
 */
export function policyJsonSchema(id: string, title: string): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(policySchema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === dateSchema) jsonSchema.format = 'date';
      if (zodSchema === amountSchema.shape.currency) jsonSchema.pattern = '^[A-Z]{3}$';
    },
  });
  return { $schema, $id: id, title, ...rest };
}
