import { type Rule, set, when } from '../rule.ts';
import { suspensionIn } from '../stages.ts';

/** A suspension without an export offered before the data goes. */
export const noExport: Rule = {
  code: 'no-export',
  severity: 'advice',
  cites: ['suspension-decision#after-suspension-9', 'suspend-a-subscription#before-9'],
  find: (draft) =>
    when(draft.data?.exportOffered === false && suspensionIn(draft) !== undefined, () => ({
      path: ['data', 'exportOffered'],
      fix: [set(['data', 'exportOffered'], true)],
    })),
};
