import { figure } from '#core/sentence';
import { type Rule, when } from '../rule.ts';

/** A review that should have been. No quick fix: a new date without a review would hide it. */
export const reviewPast: Rule = {
  code: 'review-past',
  severity: 'warning',
  cites: ['collections-policy#review-1'],
  find: ({ reviewOn }, { asAt }) =>
    when(reviewOn !== undefined && reviewOn < asAt, () => ({
      path: ['reviewOn'],
      figures: { date: figure.date(reviewOn ?? asAt) },
    })),
};
