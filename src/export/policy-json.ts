import { policyDraftSchema, type PolicyDraft } from '#core/policy';

/** A policy as a file: fields in the order of the schema, two spaces, a line end; the same policy gives the same bytes. */
export function policyJson(policy: PolicyDraft): string {
  return `${JSON.stringify(policyDraftSchema.parse(policy), null, 2)}\n`;
}
