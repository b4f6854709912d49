import { describe, expect, test } from 'vitest';
import { decide } from '#core/decision';
import { drawFlow, flowOf, flowPath } from '#core/flow';
import type { SvgNode } from '#core/picture';
import { checklistOf } from '#core/record';
import { locales, sayer } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import { dayFiftyTwo, edition, model } from '../record/made.ts';

const flow = flowOf(model);
const steps = flow.stretches.flatMap((stretch) => stretch.steps);

test('every rule is one step, in the order in which rules are tried', () => {
  expect(steps.map(({ rule }) => rule)).toEqual(model.rules.map(({ id }) => id));
  expect(steps.map(({ number }) => number)).toEqual(steps.map((_, index) => index + 1));
});

test('neighbours of one group stand together, and no two stretches after each other have one group', () => {
  const groups = flow.stretches.map(({ group }) => group);
  expect(groups.filter((group, index) => group === groups[index - 1])).toEqual([]);
});

test('every question appears once: where a rule first needs it, or at the end', () => {
  const asked = [...steps.flatMap(({ questions }) => questions), ...flow.afterwards];
  expect(asked.toSorted()).toEqual(Object.keys(model.facts).toSorted());
});

test('questions that change no outcome stand at the end', () => {
  expect(flow.afterwards).toEqual(expect.arrayContaining(['role', 'partner-kind']));
});

describe('the path of a case', () => {
  const decision = decide(checklistOf(edition), dayFiftyTwo, '2026-11-26');
  const path = flowPath(flow, decision);

  test('ends at the rule that decides; those before it were tried, those after it were not', () => {
    const statuses = steps.map(({ rule }) => path.steps.get(rule));
    const at = statuses.indexOf('decides');
    expect(steps[at]?.rule).toBe('last-warning-day');
    expect(new Set(statuses.slice(0, at))).toEqual(new Set(['passed']));
    expect(new Set(statuses.slice(at + 1))).toEqual(new Set(['beyond']));
  });

  test('knows which questions were answered, and which comes next', () => {
    expect(path.answered.has('suspended-on')).toBe(true);
    const open = decide(checklistOf(edition), { state: 'active' }, '2026-11-26');
    expect(flowPath(flow, open)).toMatchObject({ asks: 'harm' });
    expect([...flowPath(flow, open).steps.values()]).not.toContain('decides');
  });
});

function nodesOf(node: SvgNode): SvgNode[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : nodesOf(child)))]; // prettier-ignore
}

function textOf(node: SvgNode | string): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join(' ');
}

describe.each(locales)('the drawing in %s', (locale) => {
  const say = sayer(locale, wordsOf(locale, 'checklist', 'rules', 'figures'));
  const drawing = drawFlow(flow, { say, said: edition.said }, 'flow');
  const nodes = nodesOf(drawing);

  test('says every rule, question and outcome, and no bare code', () => {
    const text = textOf(drawing).replace(/\s+/g, ' ');
    const needed = [
      ...steps.map(({ rule }) => `reason.${rule}`),
      ...Object.keys(model.facts).map((fact) => `question.${fact}`),
    ];
    const missing = needed
      .map((key) => say({ code: `checklist:${key}`, figures: edition.said }))
      .filter((sentence) => !text.includes(sentence.replace(/\s+/g, ' ')));
    expect(missing).toEqual([]);
    expect(text).not.toMatch(/(checklist|rules):/);
  });

  test('has a name and a description for whoever listens', () => {
    expect(nodes.filter(({ tag }) => tag === 'title' || tag === 'desc')).toHaveLength(2);
  });

  test('lets no text run into the next column', () => {
    const rows = nodes.filter(({ tag, attributes }) => tag === 'text' && attributes['x'] === 572);
    expect(rows.length).toBeGreaterThan(70);
    for (const row of rows) expect(textOf(row).length).toBeLessThan(26);
  });
});

test('a case is marked in the drawing by a word, not by colour alone', () => {
  const say = sayer('en', wordsOf('en', 'checklist', 'rules', 'figures'));
  const decision = decide(checklistOf(edition), dayFiftyTwo, '2026-11-26');
  const drawing = drawFlow(flow, { say, said: edition.said }, 'flow', flowPath(flow, decision));
  expect(textOf(drawing)).toContain('This rule decides your case.');
});
