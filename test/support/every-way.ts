import { answerIn, decide, mayBeUnknown, type Answers, type Decision } from '#core/decision';
import { everyPath } from '#core/decision/prove';
import type { Locale } from '#i18n';
import { dutyViews, type DutyView } from '../../src/islands/suspension-checklist/duty-view.ts';
import { checklist, model } from '../core/decision/suspension.ts';
import { equipped, given, today } from '../islands/suspension-checklist/equipped.ts';

/** A way through all questions, with what it comes to. */
export interface Way {
  answers: Answers;
  decision: Decision;
}

/**
 * Every way to an outcome, answers that no rule tells apart taken as one. Questions that only concern duties
 * are answered by turns: among the ways to each rule, every answer to them is given.
 */
export function everyWay(): Way[] {
  const turns = new Map<string, number>();
  return [...everyPath(checklist)].map(({ rule, answers: coded }) => {
    let answers = given(coded);
    let decision = decide(checklist, answers, today);
    while (decision.ask !== undefined) {
      const fact = checklist.facts[checklist.factIndex.get(decision.ask) ?? 0];
      if (!fact) throw new Error(`No question ${decision.ask}.`);
      const turn = turns.get(`${rule} ${fact.id}`) ?? 0;
      turns.set(`${rule} ${fact.id}`, turn + 1);
      answers = { ...answers, [fact.id]: answerIn(fact, turn % fact.cells.length, today) ?? '' };
      decision = decide(checklist, answers, today);
    }
    return { answers, decision };
  });
}

/** What comes after some answers: the next question with what each of its answers leads to, or what the result says. */
export type Step = { ask: string; on: Record<string, Step> } | { result: string };

/** Ways with the same beginning, put together: what is asked after the same answers stands in it once. */
export function treeOf(ways: readonly Way[], said: (way: Way) => string): Step {
  const beginning: Record<string, Step> = {};
  for (const way of ways) {
    let [from, answer] = [beginning, ''];
    for (const ask of way.decision.used) {
      const step = (from[answer] ??= { ask, on: {} });
      if (!('ask' in step) || step.ask !== ask) throw new Error(`Two things asked at once: ${ask}.`);
      [from, answer] = [step.on, String(way.answers[ask])];
    }
    from[answer] = { result: said(way) };
  }
  return beginning[''] ?? { ask: '', on: beginning };
} // prettier-ignore

/** What each question says, by its id: itself, its explanation, its answers, one to a line. */
export function questionsIn(locale: Locale): Record<string, string> {
  const { rule } = equipped(locale);
  const lines = checklist.facts.map((fact) => {
    const { kind, options = [] } = model.facts[fact.id] ?? {};
    const common = [...(kind === 'yes-no' ? ['yes', 'no'] : []), ...(mayBeUnknown(fact) ? ['unknown'] : [])];
    const answers = [...options.map((value) => `answer.${fact.id}.${value}`), ...common.map((value) => `answer.${value}`)];
    return [fact.id, [`question.${fact.id}`, `help.${fact.id}`, ...answers].map(rule).join('\n')];
  });
  return Object.fromEntries(lines) as Record<string, string>;
} // prettier-ignore

/**
 * What results say in a language, one to a line: the outcome, what is to be done at once, the reasons in
 * their order, and what is to be done then, in its order; the suspension itself stands behind its gate.
 */
export function resultsIn(locale: Locale): (way: Way) => string {
  const equipment = equipped(locale);
  const { rule, tool } = equipment;
  const step = ({ text, gated }: DutyView) => (gated ? tool('steps.gate') : text);
  return ({ answers, decision }) => {
    const duties = dutyViews(equipment, answers, decision, today);
    const [atOnce, then] = [duties.filter((duty) => duty.atOnce), duties.filter((duty) => !duty.atOnce)];
    return [
      // Over harm that goes on, containing it is the headline: there the outcome stands in the text below.
      rule(`outcome.${decision.outcome}.title`),
      ...atOnce.map(step),
      ...decision.reasons.map(({ id }) => rule(`reason.${id}`)),
      ...then.map(step),
    ].join('\n');
  };
} // prettier-ignore
