import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { policyDraftSchema, timingOf, type PolicyDraft, type PolicyTiming } from '#core/policy';

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
