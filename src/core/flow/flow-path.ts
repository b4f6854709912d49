import type { Decision } from '#core/decision';
import type { Flow } from './flow.ts';

/** Where a case stands in the flow. */
export interface FlowPath {
  /** By rule: tried and not met, the one that decides, not reached, or still open. */
  steps: ReadonlyMap<string, 'passed' | 'decides' | 'beyond' | 'open'>;
  /** Questions that were answered and used. */
  answered: ReadonlySet<string>;
  /** The question that comes next. */
  asks: string | undefined;
}

/** The path of a case through the flow, from what its answers led to. */
export function flowPath(
  flow: Flow,
  { used, rule, ask }: Pick<Decision, 'used' | 'rule' | 'ask'>,
): FlowPath {
  const rules = flow.stretches.flatMap(({ steps }) => steps.map((step) => step.rule));
  const decides = rule === undefined ? -1 : rules.indexOf(rule);
  const status = (index: number) =>
    decides === -1 ? 'open' : index < decides ? 'passed' : index === decides ? 'decides' : 'beyond';
  return {
    steps: new Map(rules.map((id, index) => [id, status(index)])),
    answered: new Set(used),
    asks: ask,
  };
}
