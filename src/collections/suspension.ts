import type { Model } from '#core/decision';
import type { RulesEdition } from '#core/record';
import { contentDir, root } from '#settings';
import { contentLedger } from './content-ledger.ts';
import { suspensionRules } from './decision-rules.ts';

let read: { model: Model; edition: RulesEdition } | undefined;

/** The rules of the suspension of the content being built, and the edition that a browser is given. */
export function suspension(): { model: Model; edition: RulesEdition } {
  if (read && !import.meta.env.DEV) return read;
  return (read = suspensionRules(contentDir, root, contentLedger()));
}
