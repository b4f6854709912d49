import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Model } from '#core/decision';
import type { RulesEdition } from '#core/record';
import { contentDir, root } from '#settings';
import { contentLedger } from './content-ledger.ts';
import { suspensionFile, suspensionRules } from './decision-rules.ts';
import { readLedger } from './ledger.ts';

let read: { model: Model; edition: RulesEdition } | undefined;

/**
 * The rules of the suspension of the content being built, and the edition that a browser is given. Content
 * without rules of its own, such as that of a test, is built with those of the project.
 */
export function suspension(): { model: Model; edition: RulesEdition } {
  if (read && !import.meta.env.DEV) return read;
  const project = join(root, 'content');
  return (read = existsSync(join(contentDir, suspensionFile))
    ? suspensionRules(contentDir, root, contentLedger())
    : suspensionRules(project, root, readLedger(project, root).ledger));
}
