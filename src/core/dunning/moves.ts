import { dateOf, knownDay, workingDays, type Day } from '#core/calendar';
import type { StageDraft } from '#core/policy';
import { freeDays, type FreeDays } from './free-days.ts';
import { heldPeriodsOf } from './held-spans.ts';
import { ownDay } from './own-day.ts';
import { suspensionOf } from './suspension-of.ts';
import type { Timeline, TimelineInput, TimelineStage } from './timeline.ts';

/** What can move a stage from the day that its offset alone would give. */
export const moveReasons = ['held', 'notice', 'order', 'late', 'not-worked'] as const;

/**
 * `notice`: an earlier stage leaves its notice. `order`: an earlier stage stands that late, and leaves none. `late`: it
 * should have happened and has not (rule 5 of TIMELINE).
 */
export type MoveReason = (typeof moveReasons)[number];

/** A stage still open that stands later than its offset says. */
export interface Move {
  /** The day by the offset alone, `YYYY-MM-DD`. */
  from: string;
  /** Why it does not stand there, in the order of rule 4; never empty. */
  because: MoveReason[];
  /** The earlier stage that it waits for, if its notice or its place before this one is a reason. */
  waitsFor?: string;
}

/**
 * Why each open stage stands where it stands, by its id; a stage on its own day, done, missed or not needed
 * has no entry. `result` is the timeline of the same input.
 */
export function stageMoves(input: TimelineInput, result: Timeline): Map<string, Move> {
  const held = freeDays(heldPeriodsOf(input), workingDays(input.calendar));
  const plain = freeDays([], workingDays(input.calendar));
  const { stages } = input.policy;
  const suspension = suspensionOf(result, input.retention);
  const anchors = {
    issuedOn: knownDay(input.ledger.invoice.issuedOn),
    dueOn: knownDay(input.ledger.invoice.dueOn),
    suspendedOn: suspension === null ? undefined : knownDay(suspension),
  };
  const today = knownDay(input.asAt);
  const moves = new Map<string, Move>();
  result.stages.forEach((dated, index) => {
    const stage = stages[index];
    if (!stage || dated.on === null || !isOpen(dated)) return;
    const isRetention = stage.anchor === 'suspension';
    const clock = isRetention ? plain : held;
    const first = ownDay(stage, anchors, plain);
    const own = ownDay(stage, anchors, clock);
    const from = first === undefined ? null : dateOf(first);
    if (first === undefined || own === undefined || from === null || from === dated.on) return;
    const notice = longestNotice(stages, result.stages.slice(0, index), isRetention, clock);
    const because = reasons({ first, own, notice, today }, clock, stage);
    const isWaiting = because.includes('notice') || because.includes('order');
    const waits = isWaiting && notice ? { waitsFor: notice.of } : {};
    if (because.length > 0) moves.set(dated.id, { from, because, ...waits });
  });
  return moves;
}

function isOpen({ status }: TimelineStage): boolean {
  return status === 'planned' || status === 'due' || status === 'held';
}

/** What the earlier stages leave: until when, by which of them, and whether by a notice or by standing before. */
interface Notice {
  of: string;
  until: Day;
  by: 'notice' | 'order';
}

function longestNotice(
  stages: readonly StageDraft[],
  earlier: readonly TimelineStage[],
  isRetention: boolean,
  clock: FreeDays,
): Notice | undefined {
  let longest: Notice | undefined;
  earlier.forEach(({ id, on, status }, index) => {
    const stage = stages[index];
    if (!stage || on === null || status === 'missed') return;
    if (isRetention && stage.anchor !== 'suspension' && stage.effect !== 'suspended') return;
    const until = clock.after(knownDay(on), stage.noticeDays);
    const by = stage.noticeDays > 0 ? 'notice' : 'order';
    const isLonger = !longest || until > longest.until;
    const isNotice = until === longest?.until && longest.by === 'order' && by === 'notice';
    if (isLonger || isNotice) longest = { of: id, until, by };
  });
  return longest;
}

interface Days {
  first: Day;
  own: Day;
  notice: Notice | undefined;
  today: Day;
}

/** Rule 4 of TIMELINE, step by step; each step that adds a day is a reason. */
function reasons(
  { first, own, notice, today }: Days,
  clock: FreeDays,
  { onNonWorkingDay }: StageDraft,
): MoveReason[] {
  const because = new Set<MoveReason>();
  if (own > first) because.add('held');
  const base = Math.max(own, notice?.until ?? -Infinity, today);
  if (base > own) because.add(notice && base === notice.until ? notice.by : 'late');
  const free = clock.onOrAfter(base);
  if (free > base) because.add('held');
  if (onNonWorkingDay === 'next' && clock.workingOnOrAfter(free) > free) because.add('not-worked');
  return moveReasons.filter((reason) => because.has(reason));
}
