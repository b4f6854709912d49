import type { Policy } from '#core/policy';
import { sentence, type Sentence } from '#core/sentence';
import { written, writtenLines } from './gaps.ts';

/** One line for each person or team the customer can turn to. */
export function contactLines({ contacts }: Policy['partner']): Sentence[] {
  return contacts.map(({ name, email, phone }) => {
    const ways = email === undefined ? 'phone' : phone === undefined ? 'email' : 'both';
    return sentence(`policy-document:contact.${ways}`, {
      name: written(name, 'contact'),
      ...(email !== undefined && { email: written(email, 'email') }),
      ...(phone !== undefined && { phone: written(phone, 'email') }),
    });
  });
}

/** When they can be reached. The partner's own words stand on lines of their own: they begin as the partner likes. */
export function hoursLines({ hours }: Policy['partner']): Sentence[] {
  return [sentence('policy-document:clause.parties.hours'), ...writtenLines(hours, 'hours')];
}
