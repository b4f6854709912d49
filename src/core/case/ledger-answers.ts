import { dayOf } from '#core/calendar';
import type { HeldSpan, Ledger, LedgerEvent, Timeline, TimelineStage } from '#core/dunning';
import type { PolicyDraft } from '#core/policy';

/** What the answers of a ledger are taken from. */
export interface LedgerAnswersInput {
  policy: PolicyDraft;
  ledger: Ledger;
  asAt: string;
  dated: Timeline;
  held: readonly HeldSpan[];
  suspension: TimelineStage | undefined;
}

/**
 * Questions of the suspension that what happened to an invoice answers, as codes of `suspension.yaml`.
 * What a ledger cannot know, such as a payment that is on its way unseen, is left to the reader.
 */
export function ledgerAnswers(input: LedgerAnswersInput): Record<string, string> {
  const { ledger, asAt, dated } = input;
  const events = ledger.events.filter(({ on }) => on <= asAt).sort(byDay);
  const now = dated.access.findLast(({ projected }) => !projected);
  const isSuspended = now?.state === 'suspended' || now?.state === 'data-deleted';
  const suspendedOn = events.findLast(({ type }) => type === 'suspended')?.on;
  const answers = isSuspended
    ? {
        state: 'suspended',
        ...(suspendedOn ? { 'suspended-on': suspendedOn } : {}),
        'suspended-for': 'non-payment',
        ...debtNow(input, events),
      }
    : { state: 'active', 'due-on': ledger.invoice.dueOn, ...whileActive(input, events) };
  const isLegal = input.held.some(({ by, from, to }) => by === 'legal' && covers(asAt, from, to));
  return isLegal ? { ...answers, 'legal-hold': 'yes' } : answers;
}

type Events = readonly LedgerEvent[];

function whileActive(input: LedgerAnswersInput, events: Events): Record<string, string> {
  return {
    ...delivery(events),
    ...inTransit(input),
    ...dispute(input, events),
    ...plan(input, events),
  };
}

function delivery(events: Events): Record<string, string> {
  const delivered = events.filter((event) => event.type === 'delivered');
  if (delivered.length === 0) return {};
  return { invoice: delivered.some(({ proved }) => proved) ? 'proved' : 'unproved' };
}

function inTransit({ dated, held, asAt }: LedgerAnswersInput): Record<string, string> {
  if (isSettled(dated)) return { 'payment-on-way': 'paid' };
  const runs = held.some(
    ({ by, from, to }) => by === 'payment-in-transit' && covers(asAt, from, to),
  );
  return runs ? { 'payment-on-way': 'yes' } : {};
}

/** In time or late by the policy's window, counted from the receipt of the invoice, else from its issue. */
function dispute(
  { dated, ledger, policy }: LedgerAnswersInput,
  events: Events,
): Record<string, string> {
  if (!dated.disputed) return { dispute: 'none' };
  const opened = events.findLast(({ type }) => type === 'dispute-opened')?.on;
  const received = events.find(({ type }) => type === 'delivered')?.on ?? ledger.invoice.issuedOn;
  const window = policy.disputes?.windowDays;
  if (opened === undefined || window === undefined) return {};
  return { dispute: daysBetween(received, opened) <= window ? 'in-time' : 'late' };
}

function plan({ held, asAt }: LedgerAnswersInput, events: Events): Record<string, string> {
  if (!events.some(({ type }) => type === 'plan-agreed')) return {};
  const isKept = held.some(({ by, from, to }) => by === 'plan' && covers(asAt, from, to));
  return { plan: isKept ? 'kept' : 'broken' };
}

function debtNow(
  { dated, suspension }: LedgerAnswersInput,
  events: Events,
): Record<string, string> {
  // Whether the first instalment of a plan has cleared is more than a ledger of one invoice tells.
  const since = events.findLastIndex(({ type }) => type === 'suspended');
  if (events.slice(since + 1).some(({ type }) => type === 'plan-agreed')) return {};
  if (isSettled(dated)) return { 'debt-now': 'paid' };
  if (suspension?.status === 'not-needed') return {};
  const paid = events.some(({ type }) => type === 'payment');
  return { 'debt-now': paid ? 'part-paid' : 'unpaid' };
}

/** Whether nothing is owed any more: paid in full, or more than in full, or withdrawn. */
export function isSettled({ outstanding }: Timeline): boolean {
  return /^-|^0(\.0+)?$/.test(outstanding.value);
}

function covers(day: string, from: string, to: string | null): boolean {
  return from <= day && (to === null || day <= to);
}

function byDay(a: LedgerEvent, b: LedgerEvent): number {
  return a.on.localeCompare(b.on);
}

function daysBetween(from: string, to: string): number {
  return (dayOf(to) ?? 0) - (dayOf(from) ?? 0);
}
