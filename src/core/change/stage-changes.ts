import type { PolicyDraft, StageDraft } from '#core/policy';
import { saidStage } from '#core/policy';
import { figure, sentence } from '#core/sentence';
import type { EffectChange, Show } from './effect-change.ts';
import { quoted, word } from './show.ts';
import { changed } from './term-changes.ts';
import { stageTerms } from './terms.ts';

/** A stage before and after, with its place in each. */
export interface Kept {
  before: StageDraft;
  after: StageDraft;
  index: number;
}

/** What became of the stages: which stayed, and which were left out, added, renamed, or changed. */
export function stageChanges(
  before: PolicyDraft,
  after: PolicyDraft,
): { kept: Kept[]; changes: EffectChange[] } {
  const [old, now] = [before.stages ?? [], after.stages ?? []];
  const kept = now.flatMap((stage, index): Kept[] => {
    const same = old.find(({ id }) => id === stage.id) ?? renamed(stage, old, now);
    return same ? [{ before: same, after: stage, index }] : [];
  });
  const isKept = (stage: StageDraft) =>
    kept.some((pair) => pair.before === stage || pair.after === stage);
  return {
    kept,
    changes: [
      ...old.flatMap((stage, index) =>
        isKept(stage) ? [] : [about('stage-removed', stage, ['stages', index])],
      ),
      ...now.flatMap((stage, index) =>
        isKept(stage) ? [] : [about('stage-added', stage, ['stages', index])],
      ),
      ...order(old, kept),
      ...kept.flatMap(termsOf),
    ],
  };
}

/** The stage that bore another id before: alike in all else, and its own id gone. */
function renamed(stage: StageDraft, old: readonly StageDraft[], now: readonly StageDraft[]) {
  return old.find(
    (candidate) => alike(candidate) === alike(stage) && !now.some(({ id }) => id === candidate.id),
  );
}

/** All of a stage but its names, as text. */
function alike(stage: StageDraft): string {
  const rest = Object.entries(stage).filter(([field]) => field !== 'id' && field !== 'name');
  return JSON.stringify(rest.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function about(
  kind: 'stage-removed' | 'stage-added',
  stage: StageDraft,
  path: (string | number)[],
): EffectChange {
  const effect = stage.effect === 'none' ? '' : 'WithEffect';
  const code = kind === 'stage-removed' ? 'stageRemoved' : 'stageAdded';
  const figures = {
    stage: saidStage(stage),
    ...(effect ? { effect: word('effect')(stage.effect) } : {}),
  };
  return { kind, path, sentence: sentence(`policy-diff:${code}${effect}`, figures) };
}

function order(old: readonly StageDraft[], kept: readonly Kept[]): EffectChange[] {
  const places = kept.map(({ before }) => old.indexOf(before));
  if (places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1))) return [];
  const stages = figure.list(kept.map(({ after }) => quoted(saidStage(after))));
  return [{ kind: 'order', path: ['stages'], sentence: sentence('policy-diff:order', { stages }) }];
}

function termsOf({ before, after, index }: Kept): EffectChange[] {
  const path = ['stages', index];
  const [was, is] = [flat(before), flat(after)];
  const isRenamed = before.id !== after.id || before.name !== after.name;
  return [
    ...(isRenamed
      ? [
          {
            kind: 'stage-renamed' as const,
            path: [...path, before.id === after.id ? 'name' : 'id'],
            sentence: sentence('policy-diff:stageRenamed', {
              before: saidStage(before),
              after: saidStage(after),
              id: figure.text(after.id),
            }),
          },
        ]
      : []),
    ...Object.entries(stageTerms as Readonly<Record<string, Show<never>>>).flatMap(
      ([name, show]) => {
        const among = {
          stage: saidStage(after),
          field: figure.said(`policy-diff:field.stages.${name}`),
        };
        const said = changed(among, was[name], is[name], show);
        return said
          ? [{ kind: 'stage-field' as const, path: [...path, name], sentence: said }]
          : [];
      },
    ),
  ];
}

function flat({ offset, ...stage }: StageDraft): Readonly<Record<string, unknown>> {
  return { ...stage, ...offset, proofNeeded: stage.proofNeeded ?? false };
}
