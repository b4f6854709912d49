import * as z from 'zod/mini';
import { policySchema } from './policy.ts';

/** A JSON Schema as far as it is walked here. */
interface Node {
  description?: string;
  format?: string;
  pattern?: string;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
}

/** What a published schema says of itself and of its fields. */
export interface Description {
  /** Address at which it is published. */
  id: string;
  title: string;
  /** What a field is, by its path, such as `invoicing.termDays` and `stages.noticeDays`. */
  describe: (path: string) => string | undefined;
}

/**
 * The JSON Schema of a whole policy as a file holds it (draft 2020-12). It says all that the schema says but
 * for what no JSON Schema can: that a date exists, that ISO 4217 knows a currency, that no id stands twice.
 * A policy in the making has the same fields, of which any may be missing.
 */
export function policyJsonSchema({ id, title, describe }: Description): Record<string, unknown> {
  const schema = z.toJSONSchema(policySchema, { io: 'input', unrepresentable: 'any' });
  const { $schema, ...rest } = schema;
  described(rest as Node, '', describe);
  return { $schema, $id: id, title, ...rest };
}

function described(node: Node, path: string, describe: Description['describe']): void {
  const says = describe(path);
  if (says !== undefined) node.description = says;
  if (path === 'effectiveFrom' || path === 'reviewOn') node.format = 'date';
  if (path.endsWith('.currency')) node.pattern = '^[A-Z]{3}$';
  for (const [name, inner] of Object.entries(node.properties ?? {})) {
    described(inner, path === '' ? name : `${path}.${name}`, describe);
  }
  if (node.items) described(node.items, path, (at) => (at === path ? undefined : describe(at)));
  for (const option of [...(node.anyOf ?? []), ...(node.oneOf ?? [])]) {
    described(option, path, (at) => (at === path ? undefined : describe(at)));
  }
}
