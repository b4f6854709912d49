import { svg, textWidth, type SvgNode, type Voice } from '#core/picture';
import { figure, sentence, type Sentence } from '#core/sentence';
import type { Flow, FlowStep } from './flow.ts';
import type { FlowPath } from './flow-path.ts';

const size = 13;
const line = 18;
const pad = 9;
/** Columns of the sheet: questions, the spine, what is true, and the outcome. */
const columns = { question: 0, spine: 250, reason: 270, outcome: 572, width: 700 };
// Narrower than the columns, because bold letters run wider than those that were reckoned with.
const widths = { question: 220, reason: 258, outcome: 116 };

/** What a drawing of the flow says, and in which language. */
export interface FlowVoice {
  say: Voice;
  /** Figures inside the sentences of the rules. */
  said: Sentence['figures'];
}

/**
 * The flow as a drawing for a wide screen and for paper: a spine of rules in their order, the questions that
 * they bring to its left, the outcomes to its right. Black and white says everything; a case's `path` is
 * marked by weight and by word. Looks come from classes that begin with `flow-`.
 */
export function drawFlow(flow: Flow, { say, said }: FlowVoice, id: string, path?: FlowPath): SvgNode {
  const rules = (key: string) => say(sentence(`checklist:${key}`, said));
  const label = (key: string) => say(sentence(`rules:flow.${key}`));
  const nodes: SvgNode[] = [];
  let y = line;
  for (const [key, x] of [['questions', columns.question], ['when', columns.reason], ['outcome', columns.outcome]] as const)
    nodes.push(text(x, y, label(key), 'flow-head'));
  y += pad;
  for (const { group, steps } of flow.stretches) {
    nodes.push(rule(y, 'flow-firm'), text(columns.question, (y += line + 4), rules(`group.${group}`), 'flow-group'));
    y += pad;
    for (const step of steps) {
      const drawn = drawStep(step, y, rules, label, path);
      nodes.push(...drawn.nodes);
      y = drawn.bottom;
    }
  }
  if (flow.afterwards.length > 0) {
    nodes.push(rule(y, 'flow-firm'), text(columns.question, (y += line + 4), label('afterwards'), 'flow-group'));
    y += pad;
    for (const fact of flow.afterwards)
      for (const part of wrapped(rules(`question.${fact}`), columns.width)) {
        y += line;
        nodes.push(text(columns.question, y, part, questionClass(fact, path)));
      }
  }
  const height = y + pad;
  return svg('svg', {
    viewBox: `0 0 ${columns.width} ${height}`, class: 'flow', role: 'img',
    'aria-labelledby': `${id}-title`, 'aria-describedby': `${id}-text`,
  }, [
    svg('title', { id: `${id}-title` }, [label('title')]),
    svg('desc', { id: `${id}-text` }, [say(sentence('rules:flow.description', { count: figure.count(countSteps(flow)) }))]),
    ...nodes,
  ]);
} // prettier-ignore

type Say = (key: string) => string;

function drawStep(step: FlowStep, top: number, rules: Say, label: Say, path: FlowPath | undefined) {
  const questions = step.questions.flatMap((fact) =>
    wrapped(rules(`question.${fact}`), widths.question).map((part) => ({ part, fact })),
  );
  const status = path?.steps.get(step.rule);
  const reason = wrapped(`${step.number}. ${rules(`reason.${step.rule}`)}`, widths.reason);
  const outcome = wrapped(rules(`outcome.${step.outcome}.title`), widths.outcome);
  const mark = status === 'decides' ? [label('here')] : [];
  const lines = Math.max(questions.length, reason.length + mark.length, outcome.length);
  const bottom = top + lines * line + 2 * pad;
  const at = (index: number) => top + pad + (index + 1) * line - 5;
  const middle = top + pad + line / 2;
  const tone = status ? ` flow-${status}` : '';
  const nodes = [
    rule(top, 'flow-rule'),
    ...questions.map(({ part, fact }, i) => text(columns.question, at(i), part, questionClass(fact, path))),
    svg('line', { x1: columns.spine, y1: top, x2: columns.spine, y2: bottom, class: `flow-spine${tone}` }),
    svg('circle', { cx: columns.spine, cy: middle, r: 4, class: `flow-knot${tone}` }),
    ...reason.map((part, i) => text(columns.reason, at(i), part, `flow-reason${tone}`)),
    ...mark.map((part) => text(columns.reason, at(reason.length), part, 'flow-here')),
    svg('path', { d: `M${columns.reason + widths.reason + 6} ${middle}h14m-4 -4l4 4l-4 4`, class: 'flow-arrow' }),
    ...outcome.map((part, i) => text(columns.outcome, at(i), part, `flow-outcome${tone}`)),
  ];
  return { nodes, bottom };
} // prettier-ignore

function questionClass(fact: string, path: FlowPath | undefined): string {
  if (path?.asks === fact) return 'flow-question flow-asked';
  return path?.answered.has(fact) ? 'flow-question flow-answered' : 'flow-question';
}

function countSteps({ stretches }: Flow): number {
  return stretches.reduce((sum, { steps }) => sum + steps.length, 0);
}

function text(x: number, y: number, content: string, name: string): SvgNode {
  return svg('text', { x, y, class: name }, [content]);
}

function rule(y: number, name: string): SvgNode {
  return svg('line', { x1: 0, y1: y, x2: columns.width, y2: y, class: name });
}

/** A text in lines that are not wider than `width` pixels; a single long word stays whole. */
function wrapped(content: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of content.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
