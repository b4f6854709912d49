import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  completePolicy,
  policyDraftSchema,
  timingOf,
  type Policy,
  type PolicyDraft,
  type PolicyTiming,
} from '#core/policy';

/** A starting policy of `content/rules/presets`, read as the tools read it. */
export function preset(name: string): PolicyDraft {
  const file = join(process.cwd(), 'content/rules/presets', `${name}.yaml`);
  return policyDraftSchema.parse(parse(readFileSync(file, 'utf8')));
}

/** The part of a starting policy that a timeline needs. */
export function presetTiming(name: string): PolicyTiming {
  const timing = timingOf(preset(name));
  if (!timing) throw new Error(`preset ${name} has no stages`);
  return timing;
}

/** A starting policy with all that only the partner can fill in. */
export function wholeDraft(name: string): PolicyDraft {
  const draft = preset(name);
  return {
    ...draft,
    partner: {
      name: 'Example Cloud Ltd',
      address: '1 Example Road, Shanghai',
      contacts: [{ name: 'Accounts', email: 'accounts@example.com' }],
      hours: 'Monday to Friday, 9 to 18',
    },
    covers: 'Every customer',
    invoicing: { ...draft.invoicing, payTo: 'Example Bank, account 123' },
    disputes: { ...draft.disputes, route: 'accounts@example.com' },
    effectiveFrom: '2026-12-01',
    reviewOn: '2027-12-01',
  };
}

/** The same, whole. */
export function wholePolicy(name: string): Policy {
  const read = completePolicy(wholeDraft(name));
  if ('open' in read) throw new Error(`preset ${name} lacks ${JSON.stringify(read.open)}`);
  return read.policy;
}
