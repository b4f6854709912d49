import type { Model, Rider, Rule } from './model.ts';

/** Whether something comes after what `after` names: this rule with these duties. */
export function follows(
  after: Rider['after'],
  rule: Rule,
  duties: ReadonlySet<string>,
  model: Model,
): boolean {
  if (!after) return true;
  return (
    (after.outcomes?.includes(rule.outcome) ?? false) ||
    (after.groups?.includes(rule.group) ?? false) ||
    (after.rules?.includes(rule.id) ?? false) ||
    [...duties].some((duty) =>
      model.duties[duty]?.needs?.some((need) => after.needs?.includes(need) ?? false),
    )
  );
}
