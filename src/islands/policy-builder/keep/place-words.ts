import { saidStage } from '#core/policy';
import { figure, sentence, type Sentence } from '#core/sentence';
import { valueAt } from '../state/at-path.ts';

/**
 * A place in a file as its owner knows it: the stage by its name and the field by its label. `source` is what came,
 * which nobody vouches for. Undefined where the place is in no stage; the path itself says it then.
 */
export function stagePlace(
  path: readonly (string | number)[],
  source: unknown,
): Sentence | undefined {
  const at = path.indexOf('stages');
  const [index, ...field] = at < 0 ? [] : path.slice(at + 1);
  if (typeof index !== 'number') return undefined;
  const stage = path.slice(0, at + 2);
  const [id, name] = ['id', 'name'].map((key) => valueAt(source, [...stage, key]));
  const stageName =
    typeof name === 'string' && name !== ''
      ? figure.text(name.slice(0, 120))
      : typeof id === 'string' && id !== ''
        ? saidStage({ id: id.slice(0, 120) })
        : figure.count(index + 1);
  const [first, second] = field;
  const known =
    first === 'offset'
      ? second === 'days' || second === 'count'
        ? `when.${second}`
        : 'when.label'
      : `${String(first)}.label`;
  const figures = { stage: stageName, path: figure.text(shownPath(path)) };
  return first === undefined || (first !== 'offset' && !labelled.has(first))
    ? sentence('policy-builder:open.stage', figures)
    : sentence('policy-builder:open.stageField', {
        ...figures,
        field: figure.said(`policy-builder:stage.${known}`),
      });
}

/** The steps to a place as they are written in programs: `work.draft.stages[7].offset.days`. */
export function shownPath(path: readonly (string | number)[]): string {
  const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return place.replace(/^\./, '');
}

/** Fields of a stage that have a label of their own in the form. */
const labelled: ReadonlySet<string | number> = new Set([
  'name',
  'id',
  'effect',
  'anchor',
  'onNonWorkingDay',
  'noticeDays',
  'proofNeeded',
  'channel',
  'role',
  'letter',
]);
