import { readAnswers, type Refusal } from './read-answers.ts';
import { becauseOf } from './because.ts';
import { follows } from './follows.ts';
import { nextOpen } from './open-facts.ts';
import type { Answers, Rider, Rule } from './model.ts';
import type { Checklist } from './prepare.ts';
import { TRUE, truths } from './truth.ts';

/** Why a duty or an outcome is given. */
export interface Reason {
  /** Id of a rule or a rider. */
  id: string;
  kind: 'rule' | 'rider';
  /** Facts whose answers make its condition hold. */
  because: string[];
  cites: readonly string[];
  certainty: Rule['certainty'];
}

/** What answers lead to. */
export interface Decision {
  /** The next question; undefined when nothing more need be asked. May come with an outcome already. */
  ask: string | undefined;
  /** Id of the outcome and of the rule that decides it; both undefined while it is open. */
  outcome: string | undefined;
  rule: string | undefined;
  /** Duties known so far, in the order in which they are to be done. */
  duties: string[];
  /** The deciding rule first, then the riders in order. */
  reasons: Reason[];
  /** Ids of points that no source settles and that bear on the outcome. */
  undocumented: string[];
  /** Facts whose answers were used, in the order in which they were asked. */
  used: string[];
  /** Facts with an answer that does not matter now: kept, and not used. */
  kept: string[];
  /** Answers that could not be read, with their facts. */
  refused: Refusal[];
}

/**
 * Replays answers from the start: asks what the first rule that may still hold depends on, takes the
 * answer if there is one, and goes on. `asAt` is the day of the decision, `YYYY-MM-DD`. Neither the order
 * of `answers` nor answers that are not asked for change anything.
 */
export function decide(checklist: Checklist, answers: Answers, asAt: string): Decision {
  const { cells, refused } = readAnswers(checklist, answers, asAt);
  const replay = new Replay(checklist, cells);
  const decision = replay.run();
  const used = new Set(decision.used);
  const kept = checklist.facts.filter(({ id }, i) => cells[i] !== undefined && !used.has(id));
  return { ...decision, kept: kept.map(({ id }) => id), refused };
}

class Replay {
  readonly accepted: (number | undefined)[];
  readonly #checklist: Checklist;
  readonly #given: readonly (number | undefined)[];
  readonly #used: string[] = [];

  constructor(checklist: Checklist, given: readonly (number | undefined)[]) {
    this.#checklist = checklist;
    this.#given = given;
    this.accepted = checklist.facts.map(() => undefined);
  }

  run(): Omit<Decision, 'kept' | 'refused'> {
    const { model } = this.#checklist;
    const { found, ask } = this.#firstRule();
    const rule = found === undefined ? undefined : model.rules[found];
    if (found === undefined || !rule) return { ...this.#open(ask), rule: undefined };
    const reasons = [this.#reason('rule', rule, found)];
    const duties = new Set(rule.duties);
    const pending = this.#addRiders(rule, duties, reasons);
    return {
      ...this.#open(pending),
      outcome: rule.outcome,
      rule: rule.id,
      duties: [...duties].sort((a, b) => this.#place(a) - this.#place(b)),
      reasons,
      undocumented: model.undocumented
        .filter((point) => follows(point.after, rule, duties, model))
        .map(({ id }) => id),
    };
  }

  #open(ask: number | undefined) {
    return {
      ask: ask === undefined ? undefined : this.#checklist.facts[ask]?.id,
      outcome: undefined,
      rule: undefined,
      duties: [],
      reasons: [],
      undocumented: [],
      used: this.#used,
    };
  }

  #firstRule(): { found?: number; ask?: number } {
    for (let index = 0; index < this.#checklist.rules.length; index++) {
      const outcome = this.#settle('rules', index);
      if (outcome === true) return { found: index };
      if (outcome !== false) return { ask: outcome };
    }
    return {};
  }

  #addRiders(rule: Rule, duties: Set<string>, reasons: Reason[]): number | undefined {
    for (const [index, rider] of this.#checklist.model.riders.entries()) {
      if (!follows(rider.after, rule, duties, this.#checklist.model)) continue;
      const outcome = this.#settle('riders', index);
      if (typeof outcome === 'number') return outcome;
      if (!outcome) continue;
      rider.duties.forEach((duty) => duties.add(duty));
      reasons.push(this.#reason('rider', rider, index));
    }
    return undefined;
  }

  /** Whether a condition holds, or the question on which that depends and which has no answer. */
  #settle(list: 'rules' | 'riders', index: number): boolean | number {
    const condition = this.#checklist[list][index];
    if (!condition) return false;
    for (;;) {
      const truth = truths(condition, this.accepted, this.#checklist);
      if (truth === TRUE) return true;
      if (!(truth & TRUE)) return false;
      const ask = nextOpen(condition, this.accepted, this.#checklist);
      if (ask === undefined) return false;
      const given = this.#given[ask];
      if (given === undefined) return ask;
      this.accepted[ask] = given;
      this.#used.push(this.#checklist.facts[ask]?.id ?? '');
    }
  }

  #reason(kind: Reason['kind'], of: Rule | Rider, index: number): Reason {
    const condition = this.#checklist[kind === 'rule' ? 'rules' : 'riders'][index];
    const facts = condition ? becauseOf(condition, this.accepted, this.#checklist) : [];
    const because = [...facts].sort((a, b) => a - b).map((i) => this.#checklist.facts[i]?.id ?? '');
    return { id: of.id, kind, because, cites: of.cites, certainty: of.certainty };
  }

  #place(duty: string): number {
    return this.#checklist.dutyOrder.get(duty) ?? 0;
  }
}
