import type { Holder, Ledger, Retention, Timeline, TimelineStage } from '#core/dunning';
import { heldSpans, stageMoves, timeline } from '#core/dunning';
import type { WorkCalendar } from '#core/calendar';
import { doubts } from '#core/picture';
import { timingOf, type PolicyDraft, type StageDraft } from '#core/policy';
import { isSettled, ledgerAnswers } from './ledger-answers.ts';

/** What a policy and an invoice are looked at with. */
export interface OwnPolicyInput {
  policy: PolicyDraft;
  ledger: Ledger;
  calendar: WorkCalendar;
  /** Today, `YYYY-MM-DD`. */
  asAt: string;
  /** Null where the cloud has no count of days. */
  retention: Retention | null;
}

/** A step before the suspension that the ledger does not show as done. */
export interface MissingStep {
  stage: StageDraft;
  /** Its day, if it has one; today for one that a later step passed over. */
  on: string | null;
}

/** What the partner's own policy says of a suspension today. */
export interface OwnPolicy {
  verdict: 'allowed' | 'not-yet' | 'held' | 'not-needed' | 'already' | 'given-back' | 'no-stage';
  /** First day on which it becomes possible, if every step is done on its day, and one passed over today; for `already` the day it was done. */
  on: string | null;
  heldBy: Holder | undefined;
  /** Whether the day may still move, because holidays are not known that far ahead; never one that the policy keeps. */
  mayMove: boolean;
  /** In the order of the policy. */
  missing: MissingStep[];
  /** Questions of the checklist that the two answer, by where the answer stands. */
  answers: {
    policy: Readonly<Record<string, string>>;
    ledger: Readonly<Record<string, string>>;
  };
  timeline: Timeline;
  /** The same with every step that was passed over made up for today: letters of missing steps take their days from it. */
  madeUp: Timeline;
}

/** Holds a policy against an invoice and what happened to it. Undefined while the policy has no stages. */
export function ownPolicy(input: OwnPolicyInput): OwnPolicy | undefined {
  const timing = timingOf(input.policy);
  if (!timing) return undefined;
  const { ledger, calendar, asAt, retention } = input;
  const told = { policy: timing, ledger, calendar, asAt, retention };
  const today = timeline(told);
  const at = timing.stages.findIndex(({ effect }) => effect === 'suspended');
  const before = timing.stages
    .map((stage, index) => ({ stage, dated: today.stages[index] }))
    .slice(0, Math.max(at, 0))
    .filter(({ stage }) => stage.anchor !== 'suspension');
  const leftOut = isPending(today.stages[at])
    ? before.flatMap(({ stage, dated: entry }) => (isLeftOut(stage, entry) ? [stage.id] : []))
    : [];
  // A stage that was passed over delays nothing on the timeline; a suspension waits until it is made up for.
  const invoice = { ...told, ledger: withDone(ledger, leftOut, asAt) };
  const dated = leftOut.length > 0 ? timeline(invoice) : today;
  const missing = before.flatMap(({ stage, dated: entry }) => {
    if (leftOut.includes(stage.id)) return [{ stage, on: asAt }];
    const on = dated.stages.find(({ id }) => id === stage.id)?.on ?? null;
    return entry && isOpen(entry) ? [{ stage, on }] : [];
  });
  const suspension = at === -1 ? undefined : dated.stages[at];
  const now = dated.access.findLast(({ projected }) => !projected);
  const held = heldSpans(invoice);
  const doubted = doubts({ ...invoice, timeline: dated }, stageMoves(invoice, dated)).stages;
  return {
    ...verdictOf(suspension, now, missing),
    heldBy: suspension?.heldBy,
    mayMove: suspension !== undefined && doubted.has(suspension.id),
    missing,
    answers: {
      policy: isSettled(dated) ? {} : policyAnswers(suspension, before, missing),
      ledger: ledgerAnswers({ ...input, dated, held, suspension }),
    },
    timeline: today,
    madeUp: dated,
  };
}

function isPending(suspension: TimelineStage | undefined): boolean {
  return suspension !== undefined && isOpen(suspension);
}

/** Passed over by a later stage; a friendly word before the due day is not made up for after it. */
function isLeftOut({ offset }: StageDraft, entry: TimelineStage | undefined): boolean {
  return entry?.status === 'missed' && (offset?.days ?? 0) > 0;
}

/** The ledger as it would read with these stages done today, and proved. */
function withDone(ledger: Ledger, stages: readonly string[], on: string): Ledger {
  const done = stages.map((stage) => ({ on, type: 'stage-done' as const, stage, proved: true }));
  return { ...ledger, events: [...ledger.events, ...done] };
}

function isOpen({ status }: TimelineStage): boolean {
  return status === 'due' || status === 'planned' || status === 'held';
}

function verdictOf(
  suspension: TimelineStage | undefined,
  now: Timeline['access'][number] | undefined,
  missing: readonly MissingStep[],
): Pick<OwnPolicy, 'verdict' | 'on'> {
  if (now?.state === 'suspended' || now?.state === 'data-deleted')
    return { verdict: 'already', on: now.from };
  if (!suspension) return { verdict: 'no-stage', on: null };
  const { status, on } = suspension;
  // A timeline knows of one suspension of an invoice: after it, no day is left to tell.
  if (status === 'done') return { verdict: 'given-back', on: null };
  if (status === 'not-needed') return { verdict: 'not-needed', on: null };
  if (status === 'held') return { verdict: 'held', on };
  return { verdict: status === 'due' && missing.length === 0 ? 'allowed' : 'not-yet', on };
}

/** What the stages answer: nothing while the subscription is suspended, or without a stage that suspends. */
function policyAnswers(
  suspension: TimelineStage | undefined,
  before: readonly { stage: StageDraft }[],
  missing: readonly MissingStep[],
): Record<string, string> {
  if (!suspension || suspension.status === 'done') return {};
  if (suspension.status === 'not-needed') return { 'over-threshold': 'no' };
  // A stage with a letter is a notice; one without, such as a call, is a contact.
  const isNotice = ({ stage }: { stage: StageDraft }) => Boolean(stage.letter);
  const final = before.find(({ stage }) => stage.letter === 'final-notice');
  const isWarned = final && !missing.some(({ stage }) => stage.id === final.stage.id);
  return {
    'over-threshold': 'yes',
    notices: missing.some(isNotice) ? 'no' : 'yes',
    contacts: missing.some((one) => !isNotice(one)) ? 'no' : 'yes',
    'stage-reached': suspension.status === 'due' ? 'yes' : 'no',
    // Our final notice names both dates; whether another letter did is for the reader to say.
    ...(isWarned ? { 'deletion-warned': 'yes' } : {}),
  };
}
