import type { OwnPolicy } from '#core/case';
import { ledgerWithAnswers, ownPolicy } from '#core/case/with-policy';
import type { WorkCalendar } from '#core/calendar';
import { ledgerSchema, type Ledger } from '#core/dunning';
import type { Answers } from '#core/decision';
import { deletionFactOf, timingOf, type PolicyDraft } from '#core/policy';
import {
  readLedgerText,
  readPolicy,
  readPolicyFile,
  readValue,
  type ReadingProblem,
} from '#core/reading';
import { sayer, type Locale, type Say, type Words } from '#i18n';
import { openShelf } from '../../ui/shelf.ts';

/** The partner's own policy and the invoice in question. */
export interface OwnCase {
  name: string;
  policy: PolicyDraft;
  ledger: Ledger | undefined;
}

/** Words, figures and holidays that policies need, beside those of the checklist. */
export interface PolicySupply {
  say: Say;
  figures: ReadonlyMap<string, number>;
  calendars: Readonly<Record<string, WorkCalendar>>;
}

const loaded = new Map<Locale, Promise<PolicySupply>>();

/** Loads what policies need, once for each language; a failure is not remembered. */
export function policySupply(locale: Locale): Promise<PolicySupply> {
  const known = loaded.get(locale) ?? load(locale);
  loaded.set(locale, known);
  known.catch(() => loaded.delete(locale));
  return known;
}

async function load(locale: Locale): Promise<PolicySupply> {
  const json = async (address: string) => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return (await response.json()) as unknown;
  };
  const [words, data] = await Promise.all([
    json(`/${locale}/tools/policy-words.json`),
    json('/tools/policy-data.json'),
  ]);
  const { figures, calendars } = data as {
    figures: Record<string, number>;
    calendars: Record<string, WorkCalendar>;
  };
  return {
    say: sayer(locale, words as Words),
    figures: new Map(Object.entries(figures)),
    calendars,
  };
}

/** The policies that the builder keeps on this device, the newest first. */
export async function keptPolicies(): Promise<(OwnCase & { id: string })[]> {
  const entries = await openShelf('policies', accepted).list();
  return entries.map(({ id, name, value }) => ({ ...value, id, name: name || value.name }));
}

/** A policy alone, or the builder's work with its draft and the invoice it was tried on. */
function accepted(stored: unknown): OwnCase | undefined {
  const held = stored as { draft?: unknown; ledger?: unknown } | null | undefined;
  const read = readPolicy(held?.draft ?? stored);
  if ('problems' in read) return undefined;
  const ledger = readValue(held?.ledger, ledgerSchema);
  return {
    name: '',
    policy: read.draft,
    ledger: 'value' in ledger ? ledger.value : undefined,
  };
}

/** Policy and invoice as a tab kept them, read anew: what cannot be read is left out. */
export function ownFromKept(kept: unknown): OwnCase | undefined {
  const { name, policy, ledger } = kept as { name?: unknown; policy?: unknown; ledger?: unknown };
  const own = accepted({ draft: policy, ledger });
  return own && { ...own, name: typeof name === 'string' ? name : '' };
}

/** A policy from the text of a file, alone or as the builder saves it, or what is wrong with it. */
export function policyFromText(text: string): { policy: PolicyDraft } | { problems: ReadingProblem[] } {
  const read = readPolicyFile(text);
  return 'problems' in read ? read : { policy: read.draft };
} // prettier-ignore

/** An invoice from the text of a file, held against the policy it goes with, or what is wrong with it. */
export function ledgerFromText(
  text: string,
  policy: PolicyDraft,
): { ledger: Ledger } | { problems: ReadingProblem[] } {
  return readLedgerText(text, timingOf(policy));
}

/** What a policy says of an invoice, and the invoice as it was looked at. */
export interface OwnStanding {
  own: OwnPolicy;
  /** With the suspension of the answers, where the invoice showed none. */
  ledger: Ledger;
  /** The day of that suspension. */
  added: string | undefined;
  calendar: WorkCalendar;
}

/**
 * What the policy says of this invoice on a day, a suspension counted that only the answers know; undefined
 * without an invoice, or without stages.
 */
export function standingOf(
  { policy, ledger: written }: OwnCase,
  { calendars, figures }: PolicySupply,
  asAt: string,
  answers: Answers,
): OwnStanding | undefined {
  if (!written) return undefined;
  const fact = deletionFactOf[policy.cloud];
  const days = fact === null ? undefined : figures.get(fact);
  const calendar = calendars[policy.law?.regime ?? 'cn'] ?? { holidays: [], covers: null };
  const { ledger, added } = ledgerWithAnswers(written, answers);
  const retention = fact === null || days === undefined ? null : { days, fact };
  const own = ownPolicy({ policy, ledger, asAt, calendar, retention });
  return own && { own: added === undefined ? own : withoutGround(own), ledger, added, calendar };
}

/** Why it was suspended is for the reader to say where the invoice does not show the suspension. */
function withoutGround(own: OwnPolicy): OwnPolicy {
  const known = Object.entries(own.answers.ledger).filter(([fact]) => fact !== 'suspended-for');
  return { ...own, answers: { ...own.answers, ledger: Object.fromEntries(known) } };
}

/** Whether the answers and the invoice agree on the subscription being suspended, and since when. */
export function agreesOnState({ own }: Pick<OwnStanding, 'own'>, answers: Answers): boolean {
  const { state, 'suspended-on': on } = own.answers.ledger;
  return answers['state'] === state && (state !== 'suspended' || answers['suspended-on'] === on);
}
