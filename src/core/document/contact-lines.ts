import type { Policy } from '#core/policy';
import { sentence, type Sentence } from '#core/sentence';
import { written } from './gaps.ts';

/** One line for each person or team the customer can turn to. */
export function contactLines({ contacts }: Policy['partner']): Sentence[] {
  return contacts.map(({ name, email, phone }) => {
    const ways = email === undefined ? 'phone' : phone === undefined ? 'email' : 'both';
    return sentence(`policy-document:contact.${ways}`, {
      name: written(name, 'contact'),
      ...(email === undefined ? {} : { email: written(email, 'email') }),
      ...(phone === undefined ? {} : { phone: written(phone, 'email') }),
    });
  });
}
