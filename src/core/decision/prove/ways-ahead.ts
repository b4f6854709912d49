import type { Ahead } from '../ahead.ts';
import { follows } from '../follows.ts';
import type { Rule } from '../model.ts';
import { nextOpen } from '../open-facts.ts';
import type { Checklist, Condition } from '../prepare.ts';
import { FALSE, TRUE, truths } from '../truth.ts';

type Cells = readonly (number | undefined)[];

/** All ways through the questions of a checklist, as `decide` goes them, with equal ways shared. */
export function waysAhead(checklist: Checklist): Ahead {
  const ways = new Ways(checklist);
  const root = ways.from(0, checklist.facts.map(() => undefined)); // prettier-ignore
  return { root, nodes: ways.nodes };
}

class Ways {
  readonly nodes: [number, number[]][] = [];
  readonly #checklist: Checklist;
  readonly #shared = new Map<string, number>();
  readonly #known = new Map<string, number>();
  readonly #mentions: Map<Condition, ReadonlySet<number>>;

  constructor(checklist: Checklist) {
    this.#checklist = checklist;
    this.#mentions = new Map(
      [...checklist.rules, ...checklist.riders].map((one) => [one, mentioned(one, checklist)]),
    );
  }

  /** The node of the questions from the rule at `index` on, after these answers. */
  from(index: number, cells: Cells): number {
    const { rules, model } = this.#checklist;
    for (let at = index; at < rules.length; at++) {
      const condition = rules[at];
      const rule = model.rules[at];
      if (!condition || !rule) break;
      const truth = truths(condition, cells, this.#checklist);
      if (truth === TRUE) return this.#riders(0, cells, rule, new Set(rule.duties));
      const ask = truth & TRUE ? nextOpen(condition, cells, this.#checklist) : undefined;
      if (ask === undefined) continue;
      return this.#once(`${at}`, rules.slice(at), cells, () =>
        this.#ask(ask, cells, (given) => this.from(at, given)),
      );
    }
    return 0;
  }

  #riders(index: number, cells: Cells, rule: Rule, duties: ReadonlySet<string>): number {
    const { riders, model } = this.#checklist;
    let known = duties;
    for (let at = index; at < riders.length; at++) {
      const condition = riders[at];
      const rider = model.riders[at];
      if (!condition || !rider) break;
      if (!follows(rider.after, rule, known, model)) continue;
      const truth = truths(condition, cells, this.#checklist);
      if (truth === TRUE) known = new Set([...known, ...rider.duties]);
      const ask =
        truth !== TRUE && truth & TRUE ? nextOpen(condition, cells, this.#checklist) : undefined;
      if (ask === undefined) continue;
      return this.#ask(ask, cells, (given) => this.#riders(at, given, rule, known));
    }
    return 0;
  }

  #ask(fact: number, cells: Cells, on: (given: Cells) => number): number {
    const size = this.#checklist.facts[fact]?.cells.length ?? 0;
    const next = Array.from({ length: size }, (_, cell) => on(cells.with(fact, cell)));
    const key = `${fact}:${next.join()}`;
    const node = this.#shared.get(key) ?? this.nodes.push([fact, next]);
    this.#shared.set(key, node);
    return node;
  }

  /** Works a node out once for all answers that differ only in what no open condition asks for any more. */
  #once(place: string, left: readonly Condition[], cells: Cells, make: () => number): number {
    const open = new Set<number>();
    for (const condition of [...left, ...this.#checklist.riders]) {
      const truth = truths(condition, cells, this.#checklist);
      if (truth === FALSE) continue;
      for (const fact of this.#mentions.get(condition) ?? []) open.add(fact);
    }
    const key = `${place}|${[...open].map((fact) => `${fact}=${cells[fact] ?? ''}`).join()}`;
    const node = this.#known.get(key) ?? make();
    this.#known.set(key, node);
    return node;
  }
}

/** Every fact that a condition, or the meaning of one of its questions, depends on. */
function mentioned(condition: Condition, checklist: Checklist): Set<number> {
  const found = new Set<number>();
  const visit = (part: Condition): void => {
    if (part.op === 'not') return visit(part.of);
    if (part.op !== 'test') return part.of.forEach(visit);
    if (found.has(part.fact)) return;
    found.add(part.fact);
    const when = checklist.facts[part.fact]?.when;
    if (when) visit(when);
  };
  visit(condition);
  return found;
}
