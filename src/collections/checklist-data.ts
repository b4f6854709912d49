import type { ChecklistData } from '#core/case';
import { prepareModel } from '#core/decision';
import { waysAhead } from '#core/decision/prove';
import { suspension } from './suspension.ts';

let made: ChecklistData | undefined;

/** The rules of the suspension, made ready for a browser; worked out once a build. */
export function checklistData(): ChecklistData {
  if (made && !import.meta.env.DEV) return made;
  const { edition } = suspension();
  const checklist = prepareModel(edition.model, new Map(Object.entries(edition.figures)));
  return (made = { edition, ahead: waysAhead(checklist) });
}
