import type { LedgerEvent } from '#core/dunning';
import type { EventForm } from './ledger-form.ts';

/** Every type of event, in the order in which it is offered: the usual ones first. */
export const eventTypes = [
  'payment',
  'payment-returned',
  'dispute-opened',
  'dispute-closed',
  'promise',
  'promise-kept',
  'promise-broken',
  'plan-agreed',
  'stage-done',
  'hold-placed',
  'hold-lifted',
  'delivered',
  'suspended',
  'reactivated',
  'cancelled',
] as const satisfies readonly LedgerEvent['type'][];

type Field = Exclude<keyof EventForm, 'type' | 'on'>;

/** The fields of an event beside its date. */
export const fieldsOf: Readonly<Partial<Record<LedgerEvent['type'], readonly Field[]>>> = {
  payment: ['amount'],
  'payment-returned': ['amount'],
  'dispute-opened': ['amount'],
  promise: ['until'],
  'plan-agreed': ['instalments'],
  'hold-placed': ['reason', 'until'],
  'hold-lifted': ['reason'],
  'stage-done': ['stage', 'proved'],
  delivered: ['proved'],
  suspended: ['proved'],
};
