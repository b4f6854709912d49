import { type Rule, when } from '../rule.ts';
import { isBlank } from '../stages.ts';

/** No contact that the customer can write to. */
export const noEmail: Rule = {
  code: 'no-email',
  severity: 'advice',
  cites: ['customer-support#channels-3', 'customer-support#channels-7'],
  find: ({ partner }) => {
    const contacts = partner?.contacts ?? [];
    return when(contacts.length > 0 && contacts.every(({ email }) => isBlank(email)), () => ({
      path: ['partner', 'contacts'],
    }));
  },
};
