import { figure } from '#core/sentence';
import { type Rule, set, when } from '../rule.ts';

/** A suspension on suspicion that is looked at again later than this site recommends (FACTS F30). */
export const fraudReviewSlow: Rule = {
  code: 'fraud-review-slow',
  severity: 'warning',
  cites: [
    'fraud-prevention-controls#monitoring-8',
    'suspension-decision#other-active-harm-9',
    'fraud.review.ours',
  ],
  find: ({ fraud }, { fact }) => {
    const hours = fraud?.reviewWithinHours ?? 0;
    const ours = fact('fraud.review.ours');
    return when(hours > ours && fraud?.suspendWhileInvestigating !== false, () => ({
      path: ['fraud', 'reviewWithinHours'],
      figures: { hours: figure.hours(hours), ours: figure.hours(ours) },
      fix: [set(['fraud', 'reviewWithinHours'], ours)],
    }));
  },
};
