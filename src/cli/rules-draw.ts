import { drawFlow, flowOf, type Flow } from '#core/flow';
import type { SvgNode } from '#core/picture';
import { rulesSentence } from '#core/case';
import type { RulesEdition } from '#core/record';
import { isLocale, locales, sayer, type Say } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import { BadInput } from './bad-input.ts';
import { ownRules } from './own-rules.ts';
import { shown } from './read-file.ts';
import type { Given, Outcome } from './run.ts';
import { sentences } from './sentences.ts';

/** `saldo rules draw`: the flow of the rules as text, or with `--as svg` as a drawing. */
export function rulesDraw({ files, option }: Given): Omit<Outcome, 'code'> {
  if (files.length > 0)
    throw new BadInput({ file: 'saldo', expected: sentences.noFile, found: shown(files[0]) });
  const locale = option('locale') ?? 'en';
  if (!isLocale(locale))
    throw new BadInput({ file: '--locale', expected: sentences.oneOf(locales), found: shown(locale) }); // prettier-ignore
  const as = option('as') ?? 'text';
  if (as !== 'text' && as !== 'svg')
    throw new BadInput({ file: '--as', expected: sentences.oneOf(['text', 'svg']), found: shown(as) }); // prettier-ignore
  const { model, edition } = ownRules();
  const say = sayer(locale, wordsOf(locale, 'checklist', 'rules', 'figures'));
  const flow = flowOf(model);
  const out =
    as === 'svg'
      ? `${svgFile(drawFlow(flow, { say, said: edition.said }, 'flow'))}\n`
      : flowText(flow, say, edition);
  return { out, errors: '' };
}

function flowText(flow: Flow, say: Say, edition: RulesEdition): string {
  const said = (key: string) => say(rulesSentence(key, edition));
  const questions = (facts: readonly string[], indent: string) =>
    facts.map((fact) => `${indent}? ${said(`question.${fact}`)}`);
  const lines = flow.stretches.flatMap(({ group, steps }) => [
    '',
    said(`group.${group}`),
    ...steps.flatMap((step) => [
      ...questions(step.questions, '     '),
      `  ${String(step.number).padStart(2)} ${said(`reason.${step.rule}`)}`,
      `     → ${said(`outcome.${step.outcome}.title`)}  (${step.rule})`,
    ]),
  ]);
  const last = ['', say({ code: 'rules:flow.afterwards' }), ...questions(flow.afterwards, '     ')];
  return `${[...lines, ...last].join('\n').trimStart()}\n`;
}

/** Looks of the drawing where no page brings them: black on white. */
const styles = `text{font:13px system-ui,sans-serif;fill:#000}.flow-group,.flow-outcome,.flow-head{font-weight:600}.flow-question{font-style:italic}line,circle,path{stroke:#000;fill:none}.flow-knot{fill:#fff}.flow-rule{stroke:#bbb}`;

function svgFile(node: SvgNode): string {
  const [title, desc, ...rest] = node.children;
  const children = [title, desc, { tag: 'style', attributes: {}, children: [styles] }, ...rest];
  return written({
    ...node,
    attributes: { xmlns: 'http://www.w3.org/2000/svg', ...node.attributes },
    children: children.filter((child) => child !== undefined),
  });
}

function written(node: SvgNode | string): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes).map(([k, v]) => ` ${k}="${escaped(String(v))}"`);
  return `<${node.tag}${attributes.join('')}>${node.children.map(written).join('')}</${node.tag}>`;
} // prettier-ignore

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&#34;');
}
