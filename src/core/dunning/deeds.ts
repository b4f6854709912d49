import type { Day } from '#core/calendar';
import type { StageDraft } from '#core/policy';
import type { Dated } from './known-events.ts';

/** A time without access, from the day of the suspension until the day of the reactivation. */
export interface Suspension {
  from: Day;
  /** Undefined while it lasts. */
  to: Day | undefined;
}

/** What was in fact done, by rule 6 of TIMELINE. */
export interface Deeds {
  /** Day on which a stage was first done; for a suspension the last time. */
  doneOn: ReadonlyMap<string, Day>;
  /** In their order; only the last may still run. */
  suspensions: readonly Suspension[];
}

/**
 * Reads the deeds out of the events. A stage that needs proof is done only once it was proved; a
 * `suspended` of the ledger is its own proof. A new suspension starts a new retention clock, and what was
 * done on the old one must be done again; suspending what is suspended changes nothing.
 */
export function deeds(stages: readonly StageDraft[], events: readonly Dated[]): Deeds {
  const doneOn = new Map<string, Day>();
  const suspensions: Suspension[] = [];
  const suspending = stages.filter(({ effect }) => effect === 'suspended');

  function suspend(day: Day, stage: StageDraft | undefined): void {
    const isRunning = suspensions.length > 0 && suspensions.at(-1)?.to === undefined;
    if (!isRunning) {
      suspensions.push({ from: day, to: undefined });
      for (const { id, anchor } of stages) if (anchor === 'suspension') doneOn.delete(id);
    }
    if (stage && (!isRunning || !doneOn.has(stage.id))) doneOn.set(stage.id, day);
  }

  for (const event of events) {
    const running = suspensions.at(-1);
    if (event.type === 'suspended') {
      suspend(event.day, suspending.find(({ id }) => !doneOn.has(id)) ?? suspending.at(-1));
    } else if (event.type === 'reactivated') {
      if (running && running.to === undefined) running.to = event.day;
    } else if (event.type === 'stage-done') {
      const stage = stages.find(({ id }) => id === event.stage);
      if (!stage || (stage.proofNeeded && !event.proved)) continue;
      if (stage.effect === 'suspended') suspend(event.day, stage);
      else if (!doneOn.has(stage.id)) doneOn.set(stage.id, event.day);
    }
  }
  return { doneOn, suspensions };
}

/** The suspension that lasts, if any. */
export function lasting(suspensions: readonly Suspension[]): Suspension | undefined {
  const last = suspensions.at(-1);
  return last?.to === undefined ? last : undefined;
}
