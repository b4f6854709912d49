import { type Rule, when } from '../rule.ts';

/** One contact and no backup. */
export const singleContact: Rule = {
  code: 'single-contact',
  severity: 'advice',
  cites: ['customer-support#channels-3', 'collections-policy#what-it-contains-9'],
  find: ({ partner }) =>
    when(partner?.contacts?.length === 1, () => ({ path: ['partner', 'contacts'] })),
};
