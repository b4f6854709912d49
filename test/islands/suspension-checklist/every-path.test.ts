import { describe, expect, test } from 'vitest';
import { decide, type Decision } from '#core/decision';
import { everyPath } from '#core/decision/prove';
import { locales } from '#i18n';
import {
  caseView,
  decidedView,
  type CaseView,
} from '../../../src/islands/suspension-checklist/case-view.ts';
import { checklist, model } from '../../core/decision/suspension.ts';
import { equipped, given, today } from './equipped.ts';

// What is decided does not hang on the language: once is enough.
const paths = [...everyPath(checklist)].map(({ rule, outcome, answers: coded }) => {
  const answers = given(coded);
  return { rule, outcome, answers, decision: decide(checklist, answers, today) };
});

test('there are tens of thousands of ways through the questions, and all are walked here', () => {
  expect(paths.length).toBeGreaterThan(10_000);
});

describe.each(locales)('in %s', (locale) => {
  const equipment = equipped(locale);

  test('every way through the questions ends in words: an outcome, a reason, what to do', () => {
    const reached = new Set<string>();
    const said = new Set<string>();
    const wrong: string[] = [];
    for (const { answers, rule, outcome, decision } of paths) {
      const view = decidedView(equipment, answers, decision, today);
      const is = view.outcome?.id === outcome && view.decision.rule === rule;
      if (!is || view.outcome?.duties.length === 0 || !asTold(view, decision))
        wrong.push(`${rule} ${JSON.stringify(answers)}`);
      for (const sentence of sentencesOf(view)) said.add(sentence);
      reached.add(rule);
    }
    expect(wrong).toEqual([]);
    expect([...said].filter(isSilent)).toEqual([]);
    expect(reached.size).toBe(model.rules.length);
  }, 240_000);

  test('at every step of a way the next question stands in words, with answers to choose from', () => {
    // Ways share their beginnings: one way to each rule, step by step.
    const one = new Map(paths.map((path) => [path.rule, path]));
    for (const { answers, rule } of one.values()) {
      const entries = Object.entries(answers);
      entries.forEach(([fact], index) => {
        const view = caseView(equipment, Object.fromEntries(entries.slice(0, index)), today);
        const next = view.questions.find(({ standing }) => standing === 'next');
        expect(next?.id, rule).toBe(fact);
        expect(next && (next.options.length > 1 || next.kind === 'date'), fact).toBe(true);
        expect(sentencesOf(view).filter(isSilent)).toEqual([]);
        expect(view.toCome.max).toBeGreaterThanOrEqual(view.toCome.min);
      });
    }
  });
});

/** Whether reasons and duties are those of the decision, in its order; whom to call stands where it is needed. */
function asTold({ outcome }: CaseView, { reasons, duties }: Decision): boolean {
  const order = (ids: readonly string[]) => ids.filter((id) => !/^call-|^confirm-who-|^go-through-/.test(id)).join();
  const shown = outcome?.duties.map(({ id }) => id) ?? [];
  return (
    outcome?.reasons.map(({ id }) => id).join() === reasons.map(({ id }) => id).join() &&
    shown.toSorted().join() === duties.toSorted().join() &&
    order(shown) === order(duties)
  );
} // prettier-ignore

/** Everything that a view says. */
function sentencesOf({ questions, outcome }: CaseView): string[] {
  return [
    ...questions.flatMap(({ text, help, options, answerLabel = '' }) => [
      text,
      help,
      answerLabel,
      ...options.map(({ label }) => label),
    ]),
    ...(outcome
      ? [
          outcome.title,
          outcome.means,
          ...outcome.undocumented,
          ...outcome.reasons.flatMap(({ text, certainty }) => [text, certainty]),
          ...outcome.duties.flatMap(({ text, who = '', when = '' }) => [text, who, when]),
        ]
      : []),
  ];
}

/** Whether a sentence is a code without words, or has a hole where a figure should stand. */
function isSilent(said: string): boolean {
  return /^checklist(-tool)?:|\{\{|\bundefined\b|Invalid Date/.test(said) || / {2}/.test(said);
}
