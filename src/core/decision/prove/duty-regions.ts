import { NONE, type Node } from '../diagram.ts';
import type { Rider } from '../model.ts';
import type { Checklist } from '../prepare.ts';
import { regionsOf } from '../regions.ts';

/** Which combinations of answers lead to which duties. */
export interface DutyRegions {
  /** Where each rider applies, in order. */
  riders: Node[];
  duties: ReadonlyMap<string, Node>;
  /** Where something comes after what `after` names, once all duties are known. */
  follows: (after: Rider['after']) => Node;
}

/** The regions of riders and duties: riders in order, each seeing the duties of those before it. */
export function dutyRegions(checklist: Checklist): DutyRegions {
  const { model } = checklist;
  const { diagrams, decides, gap, where } = regionsOf(checklist);
  const duties = new Map<string, Node>();
  const give = (duty: string, region: Node) =>
    duties.set(duty, diagrams.or(duties.get(duty) ?? NONE, region));
  const union = (nodes: readonly Node[]) =>
    nodes.reduce((sum, node) => diagrams.or(sum, node), NONE);
  model.rules.forEach((rule, index) => {
    rule.duties.forEach((duty) => give(duty, decides[index] ?? NONE));
  });
  const follows = (after: Rider['after']): Node => {
    if (!after) return diagrams.minus(union(decides), gap);
    const rules = model.rules.flatMap((rule, index) => {
      const named =
        after.outcomes?.includes(rule.outcome) ||
        after.groups?.includes(rule.group) ||
        after.rules?.includes(rule.id);
      return named ? [decides[index] ?? NONE] : [];
    });
    const needed = [...duties].flatMap(([duty, region]) =>
      model.duties[duty]?.needs?.some((need) => after.needs?.includes(need)) ? [region] : [],
    );
    return union([...rules, ...needed]);
  };
  const riders = model.riders.map((rider, index) => {
    const condition = checklist.riders[index];
    const region = condition ? diagrams.and(follows(rider.after), where(condition)) : NONE;
    rider.duties.forEach((duty) => give(duty, region));
    return region;
  });
  return { riders, duties, follows };
}
