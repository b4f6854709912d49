import { figure, sentence, type Sentence } from '#core/sentence';
import type { LedgerForm } from './ledger-form.ts';

/** The name of a field by which an error speaks of it, with the event that it belongs to. */
export function fieldName(name: string, { events }: LedgerForm): Sentence {
  const [, place, rest = ''] = /^event-(\d+)-(.+)$/.exec(name) ?? [];
  if (place === undefined) return sentence(`timeline:editor.${name}`);
  const event = events[Number(place)];
  const [, number, part] = /^instalment-(\d+)-(on|amount)$/.exec(rest) ?? [];
  const key = number ? (part === 'on' ? 'instalmentOn' : 'instalmentAmount') : ownName(rest, event?.type);
  return sentence('timeline:editor.fieldOf', {
    event: figure.said(`timeline:editor.type.${event?.type ?? 'payment'}`),
    field: figure.said(`timeline:editor.${key}`, number ? { number: figure.count(Number(number) + 1) } : undefined),
  });
} // prettier-ignore

function ownName(field: string, type: string | undefined): string {
  if (field === 'amount') return type === 'dispute-opened' ? 'disputed' : 'amount';
  if (field === 'until') return type === 'promise' ? 'promisedBy' : 'until';
  return field;
}
