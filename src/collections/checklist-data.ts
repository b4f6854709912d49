import type { ChecklistData } from '#core/case';
import { prepareModel } from '#core/decision';
import { waysAhead } from '#core/decision/prove';
import { contentDir, root } from '#settings';
import { contentLedger } from './content-ledger.ts';
import { suspensionRules } from './decision-rules.ts';

let made: ChecklistData | undefined;

/** The rules of the suspension, made ready for a browser; worked out once a build. */
export function checklistData(): ChecklistData {
  if (made && !import.meta.env.DEV) return made;
  const { edition } = suspensionRules(contentDir, root, contentLedger());
  const checklist = prepareModel(edition.model, new Map(Object.entries(edition.figures)));
  return (made = { edition, ahead: waysAhead(checklist) });
}
