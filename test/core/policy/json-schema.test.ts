import { describe, expect, test } from 'vitest';
import { publishedPolicySchema } from '#collections/policy-json-schema';
import { policyDraftSchema, policySchema, type Policy } from '#core/policy';
import { wholePolicy } from '../../support/policy-preset.ts';

interface Node {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, Node>;
  required?: string[];
  additionalProperties?: boolean;
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
}

const published = publishedPolicySchema(new URL('https://example.com/'));
const schema = published as Node;

/** The little of JSON Schema that the published one uses, read by an independent hand. */
function fits(value: unknown, node: Node): boolean {
  const options = node.anyOf ?? node.oneOf;
  if (options) return options.some((option) => fits(value, option));
  if (node.const !== undefined) return value === node.const;
  if (node.enum) return node.enum.includes(value);
  if (node.type === 'null') return value === null;
  if (node.type === 'boolean') return typeof value === 'boolean';
  if (node.type === 'string') {
    return typeof value === 'string' && new RegExp(node.pattern ?? '').test(value);
  }
  if (node.type === 'array') {
    const { items = {} } = node;
    return Array.isArray(value) && value.every((entry) => fits(entry, items));
  }
  if (node.type === 'object') {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const { properties = {}, required = [] } = node;
    return (
      required.every((name) => name in value) &&
      Object.entries(value).every(([name, inner]) => name in properties && fits(inner, properties[name] ?? {}))
    );
  }
  const isWhole = node.type !== 'integer' || Number.isInteger(value);
  return typeof value === 'number' && isWhole &&
    value >= (node.minimum ?? -Infinity) && value <= (node.maximum ?? Infinity);
} // prettier-ignore

const whole = wholePolicy('balanced');
const [stage] = whole.stages;

describe('the published schema', () => {
  test('says which draft it is written in, and where it stands', () => {
    expect(published['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(published['$id']).toBe('https://example.com/schemas/policy-1.json');
  });

  test('has every field of a policy, and no other', () => {
    expect(Object.keys(schema.properties ?? {}).sort()).toEqual(
      Object.keys(policySchema.shape).sort(),
    );
  });

  test('accepts a whole policy', () => {
    expect(fits(whole, schema)).toBe(true);
  });

  test.each<[string, Partial<Record<keyof Policy, unknown>>]>([
    ['another version', { version: 2 }],
    ['a law nobody knows', { law: { ...whole.law, regime: 'fr' } }],
    ['too many days', { postingDays: 61 }],
    ['half a day', { stages: [{ ...stage, offset: { days: 0.5, count: 'calendar' } }] }],
    ['a field nobody knows', { invoicing: { ...whole.invoicing, terms: 30 } }],
    ['a stage without its effect', { stages: [{ ...stage, effect: undefined }] }],
    ['an amount in words', { credit: { ...whole.credit, limit: 'ten' } }],
  ])('refuses %s, as the tools do', (_, fields) => {
    const changed: unknown = JSON.parse(JSON.stringify({ ...whole, ...fields }));
    expect([fits(changed, schema), policyDraftSchema.safeParse(changed).success]).toEqual([false, false]);
  }); // prettier-ignore

  test('asks for no field that has a default', () => {
    for (const name of ['cloud', 'smallBalance', 'promisesPause', 'postingDays']) {
      expect(schema.required).not.toContain(name);
    }
  });
});
