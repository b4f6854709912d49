import type { WorkCalendar } from '#core/calendar';
import type { PolicyDraft } from '#core/policy';
import type { Sentence } from '#core/sentence';
import type { Change, Finding } from './finding.ts';
import type { Plan } from './plan.ts';

/** What a lint stands on beside the draft. */
export interface Ground {
  /** Facts that are one number, by id. */
  figures: ReadonlyMap<string, number>;
  /** The day on which we stand, `YYYY-MM-DD`. */
  asAt: string;
  calendar: WorkCalendar;
}

/** What a rule sees beside the draft. */
export interface Sight {
  asAt: string;
  calendar: WorkCalendar;
  /** The figure of a fact; throws when there is no such fact, which is a mistake in the rule. */
  fact: (id: string) => number;
  /** What the stages really do to an invoice that nobody pays; undefined while that cannot be told. */
  plan: Plan | undefined;
}

/** One thing that a rule found. Both of its sentences take their figures from here. */
export interface Trouble {
  path: Finding['path'];
  figures?: Sentence['figures'];
  fix?: readonly Change[] | undefined;
}

/** One rule: what it is called, how bad it is, what it rests on, and how it looks at a draft. */
export interface Rule extends Pick<Finding, 'code' | 'severity' | 'cites'> {
  /** Pure. Silent while what it needs is not in the draft, unless its being missing is the finding. */
  find: (draft: PolicyDraft, sight: Sight) => readonly Trouble[];
}

/** The one trouble of a rule that looks at one field: there or not. */
export function when(isWrong: boolean, trouble: () => Trouble): readonly Trouble[] {
  return isWrong ? [trouble()] : [];
}

/** The change that puts a value at a path. */
export function set(path: Change['path'], value: unknown): Change {
  return { path, value };
}
