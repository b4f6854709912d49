import { figure, sentence, type Figure, type Sentence } from '#core/sentence';
import type { PolicyDraft } from '#core/policy';
import type { EffectChange, Show } from './effect-change.ts';
import { compensationByLaw, lateCharges, sections, single } from './terms.ts';

type Fields = Readonly<Record<string, unknown>>;
type Shows = Readonly<Record<string, Show<never>>>;

/** What changed in the terms beside the stages, in the order of the schema. */
export function termChanges(before: PolicyDraft, after: PolicyDraft): EffectChange[] {
  return [
    ...fieldChanges(before, after, single, []),
    ...fieldChanges(...charges(before, after), chargeShows(before, after), ['lateCharges']),
    ...Object.entries(sections).flatMap(([name, shows]) => {
      const section = name as keyof typeof sections;
      return fieldChanges(before[section], after[section], shows, [section]);
    }),
  ];
}

/** Late charges of another kind: a sum that is null on one side and unknown on the other is none on both. */
function charges(
  before: PolicyDraft,
  after: PolicyDraft,
): [Fields | undefined, Fields | undefined] {
  const [was, is] = [before.lateCharges, after.lateCharges];
  if (was?.kind === is?.kind) return [was, is];
  const stated = (terms: Fields | undefined) =>
    terms && Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== null));
  return [stated(was), stated(is)];
}

/** Where the law gives the charges, it gives the fixed sum that the policy does not name. */
function chargeShows(before: PolicyDraft, after: PolicyDraft): object {
  const isByLaw = [before, after].every(({ lateCharges: terms }) => terms?.kind === 'statutory');
  return isByLaw ? { ...lateCharges, fixedCompensation: compensationByLaw } : lateCharges;
}

function fieldChanges(
  before: Fields | undefined,
  after: Fields | undefined,
  shows: object,
  at: string[],
): EffectChange[] {
  return Object.entries(shows as Shows).flatMap(([name, show]) => {
    const path = [...at, name];
    const label = figure.said(`policy-diff:field.${path.join('.')}`);
    const said = changed({ field: label }, before?.[name], after?.[name], show);
    return said ? [{ kind: 'field' as const, path, sentence: said }] : [];
  });
}

/**
 * One value before and after, as a sentence that has them in `before` and `after`; undefined where they are
 * the same. `among` names what changed: a field, and of which stage.
 */
export function changed(
  among: Readonly<Record<string, Figure>>,
  before: unknown,
  after: unknown,
  show: Show<never>,
): Sentence | undefined {
  if (canonical(before, show) === canonical(after, show)) return undefined;
  const was = before === undefined ? undefined : show(before as never);
  const is = after === undefined ? undefined : show(after as never);
  const form = 'stage' in among ? 'stageTerm' : 'term';
  if (!was && is) return sentence(`policy-diff:${form}.set`, { ...among, after: is });
  if (was && !is) return sentence(`policy-diff:${form}.open`, { ...among, before: was });
  if (!was || !is) return undefined;
  return JSON.stringify(was) === JSON.stringify(is)
    ? sentence(`policy-diff:${form}.reworded`, among)
    : sentence(`policy-diff:${form}.changed`, { ...among, before: was, after: is });
}

/** A value as text that is the same for values of the same effect: 0, "0" and "0.00" CNY. */
function canonical(value: unknown, show: Show<never>): string {
  if (typeof value === 'object' && value !== null && 'value' in value && 'currency' in value) {
    const amount = Number(value.value);
    return amount === 0 ? '0' : `${amount} ${String(value.currency)}`;
  }
  return show === single.smallBalance ? String(Number(value)) : (JSON.stringify(value) ?? '');
}
