import { type Rule, when } from '../rule.ts';
import { isBlank, isSpoken, suspensionIn } from '../stages.ts';

/** A track on which nobody ever speaks with the customer before suspending (FACTS K8). */
export const noCall: Rule = {
  code: 'no-call',
  severity: 'advice',
  cites: [
    'collections-policy#until-suspension-14',
    'collections-policy#until-suspension-15',
    'practice.call',
  ],
  find: (draft) => {
    const suspension = suspensionIn(draft);
    const before = (draft.stages ?? []).slice(0, suspension?.index ?? 0);
    const isSilent =
      before.length > 0 && before.every((stage) => !isBlank(stage.channel) && !isSpoken(stage));
    return when(isSilent, () => ({ path: ['stages'] }));
  },
};
