import { saidRoleInSentence, type Policy } from '#core/policy';
import { figure } from '#core/sentence';
import type { Clause } from '../clause.ts';
import { saidOrGap } from '../gaps.ts';

/** What we may do on suspicion of fraud or misuse. */
export function fraud({ fraud: terms, cloud }: Policy): Clause[] {
  const { suspendWhileInvestigating, reviewWithinHours, requestToOperator, requestRole } = terms;
  return [
    {
      name: 'suspend',
      says: suspendWhileInvestigating ? 'suspend.yes' : 'suspend.no',
      why: 'fraud',
    },
    ...(suspendWhileInvestigating
      ? [
          {
            name: 'review',
            figures: { time: figure.hours(reviewWithinHours) },
            why: 'fraudReview' as const,
          },
        ]
      : []),
    requestToOperator
      ? {
          name: 'request',
          says: `request.${cloud}`,
          figures: { role: saidOrGap(requestRole, 'role', saidRoleInSentence) },
          why: 'request',
        }
      : { name: 'request', says: 'noRequest', why: 'request' },
  ];
}
