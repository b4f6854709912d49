import { policyJsonSchema } from '#core/policy/json-schema';
import { describedSchema } from './field-notes/described-schema.ts';
import { policyNotes } from './field-notes/policy.ts';

const address = '/schemas/policy-1.json';

/** The schema of a policy file for editors and other programs, each field described in English. */
export function publishedPolicySchema(site: URL): Record<string, unknown> {
  const id = new URL(address, site).href;
  return describedSchema(policyJsonSchema(id, 'Collections policy, version 1'), policyNotes);
}
