import { policyDraftSchema, type PolicyDraft } from '#core/policy';
import { sentence } from '#core/sentence';
import type { Finding } from './finding.ts';
import { planOf } from './plan.ts';
import type { Ground, Rule, Sight, Trouble } from './rule.ts';
import { rules } from './rules.ts';

// Fields with a default, so that even a draft which no schema has read can be looked at.
const blank = policyDraftSchema.parse({});

/**
 * Everything that a careful colleague would say about a draft, in the order of the rules. Throws only when
 * a fact is not among the figures handed in.
 */
export function lint(draft: PolicyDraft, { figures, asAt, calendar }: Ground): Finding[] {
  const fact = (id: string) => {
    const value = figures.get(id);
    if (value === undefined) throw new Error(`no figure for the fact ${id}`);
    return value;
  };
  const whole = { ...blank, ...draft };
  const sight: Sight = { asAt, calendar, fact, plan: planOf(whole) };
  return rules.flatMap((rule) =>
    rule.find(whole, sight).map((trouble) => findingOf(rule, trouble)),
  );
}

function findingOf({ code, severity, cites }: Rule, { path, figures, fix }: Trouble): Finding {
  return {
    code,
    severity,
    path,
    text: sentence(`policy-lint:${code}.says`, figures),
    cites,
    // A fix that no policy could hold has no changes left, and is none.
    ...(fix?.length && {
      fix: { text: sentence(`policy-lint:${code}.fix`, figures), changes: fix },
    }),
  };
}
