import { knownDay } from '#core/calendar';
import type { PolicyDraft, StageDraft } from '#core/policy';
import { sampleDays, type SampleDay } from './sample-days.ts';

/** A stage with the days on which it comes, counted from the due date; null when it never comes. */
export interface PlannedStage {
  stage: StageDraft;
  index: number;
  /** By itself, one day for each of the sample invoices. */
  own: readonly number[] | null;
  /** By itself, at the earliest. */
  ownDay: number | null;
  /** With the stages before it and their notices, at the earliest. */
  realDay: number | null;
  /** Days by which the stages before it always delay it. */
  delay: number;
}

/** What the stages of a draft do to an invoice that nobody pays, holidays and weekends left aside. */
export interface Plan {
  stages: readonly PlannedStage[];
  /** The first stage that suspends. */
  suspension: PlannedStage | undefined;
  /** Its day after the due date. */
  suspendedOn: number | undefined;
  /** Days from issue to due date. */
  termDays: number;
}

// Any Monday will do: no rule sees a date, only the days between dates.
const monday = knownDay('2024-01-01');

/**
 * Asks the timeline, with sample invoices due on each day of one week where working days are counted.
 * Undefined without stages, or when a stage counts from the issue and the term is still open.
 */
export function planOf({ stages = [], invoicing }: PolicyDraft): Plan | undefined {
  const termDays = invoicing?.termDays;
  const needsTerm = stages.some(({ anchor }) => anchor === 'issue');
  if (stages.length === 0 || (needsTerm && termDays === undefined)) return undefined;
  const week = stages.some(({ offset }) => offset.count === 'working') ? 7 : 1;
  const samples = Array.from({ length: week }, (_, weekday) =>
    sampleDays(stages, monday + weekday, termDays ?? 0),
  );
  const planned = stages.map((stage, index) => plannedStage(stage, index, samples));
  const suspension = planned.find(
    ({ stage, realDay }) => stage.effect === 'suspended' && realDay !== null,
  );
  return {
    stages: planned,
    suspension,
    suspendedOn: suspension?.realDay ?? undefined,
    termDays: termDays ?? 0,
  };
}

function plannedStage(
  stage: StageDraft,
  index: number,
  samples: readonly (readonly SampleDay[])[],
): PlannedStage {
  const days = samples.flatMap((of) => {
    const { own, real } = of[index] ?? { own: null, real: null };
    return own === null || real === null ? [] : [{ own, real }];
  });
  if (days.length < samples.length) {
    return { stage, index, own: null, ownDay: null, realDay: null, delay: 0 };
  }
  const own = days.map((day) => day.own);
  return {
    stage,
    index,
    own,
    ownDay: Math.min(...own),
    realDay: Math.min(...days.map(({ real }) => real)),
    delay: Math.min(...days.map((day) => day.real - day.own)),
  };
}
