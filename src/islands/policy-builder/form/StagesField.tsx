import { useSignal } from '@preact/signals';
import { figure, sentence } from '#core/sentence';
import { saidStage, type StageDraft } from '#core/policy';
import { FindingsAt } from '../preview/FindingsAt.tsx';
import { useTool } from '../state/context.ts';
import { moved, newStage, placeForNew } from '../state/stage-list.ts';
import { fieldId } from './field-id.ts';
import { StageFields } from './StageFields.tsx';
import { StageSummary } from './StageSummary.tsx';

/** The stages in their order: add, open, move, take away. Everything works with buttons alone. */
export function StagesField() {
  const { say, t, draft, change, said, wanted, goTo } = useTool();
  const stages = draft.value.stages ?? [];
  const opened = useSignal<string | undefined>(undefined);
  const target = wanted.value;
  // A finding leads into a stage that is shut: it opens first.
  if (target?.[0] === 'stages' && typeof target[1] === 'number' && target.length > 2) {
    const id = stages[target[1]]?.id;
    if (id !== undefined && opened.value !== id) opened.value = id;
  }
  const nameOf = (stage: StageDraft) => say({ code: 'figures:asWritten', figures: { text: saidStage(stage) } }); // prettier-ignore
  const tell = (key: string, stage: StageDraft) => {
    said.value = t(key, { stage: saidStage(stage) });
  };
  const focus = (id: string, what: string) =>
    requestAnimationFrame(() => document.getElementById(`pb-${what}-${id}`)?.focus());
  const move = (index: number, stage: StageDraft, by: 1 | -1) => {
    change(['stages'], moved(stages, index, by));
    tell(by === 1 ? 'stages.movedDown' : 'stages.movedUp', stage);
    focus(stage.id, by === 1 ? 'down' : 'up');
  };
  const remove = (index: number, stage: StageDraft) => {
    change(['stages'], stages.filter((_, at) => at !== index)); // prettier-ignore
    tell('stages.removed', stage);
    const next = stages[index + 1] ?? stages[index - 1];
    if (next) focus(next.id, 'open');
    else requestAnimationFrame(() => document.getElementById('pb-add-stage')?.focus());
  };
  const add = () => {
    const stage = newStage(stages);
    const place = placeForNew(stages);
    change(['stages'], stages.toSpliced(place, 0, stage));
    tell('stages.added', stage);
    goTo(['stages', place, 'name']);
  };
  return (
    <div id={fieldId(['stages'])}>
      <FindingsAt path={['stages']} />
      <ol class="stages">
        {stages.map((stage, index) => {
          const isOpen = opened.value === stage.id;
          const name = nameOf(stage);
          return (
            <li key={stage.id} id={fieldId(['stages', index])} class={isOpen ? 'stage is-open' : 'stage'}>
              <StageSummary stage={stage} name={name} />
              <div class="acts">
                <button
                  type="button"
                  id={`pb-open-${stage.id}`}
                  aria-expanded={isOpen}
                  onClick={() => (opened.value = isOpen ? undefined : stage.id)}
                >
                  {t(isOpen ? 'stages.close' : 'stages.edit')} <span class="said">{name}</span>
                </button>
                <button type="button" id={`pb-up-${stage.id}`} disabled={index === 0} onClick={() => move(index, stage, -1)}>
                  {t('stages.up')} <span class="said">{name}</span>
                </button>
                <button type="button" id={`pb-down-${stage.id}`} disabled={index === stages.length - 1} onClick={() => move(index, stage, 1)}>
                  {t('stages.down')} <span class="said">{name}</span>
                </button>
                <button type="button" onClick={() => remove(index, stage)}>
                  {t('stages.remove')} <span class="said">{name}</span>
                </button>
              </div>
              <FindingsAt path={['stages', index]} deep={!isOpen} />
              {isOpen && <StageFields index={index} stage={stage} />}
            </li>
          );
        })}
      </ol>
      {stages.length === 0 && <p class="help">{t('stages.none')}</p>}
      <button type="button" id="pb-add-stage" onClick={add} disabled={stages.length >= 60}>
        {t('stages.add')}
      </button>
      <p class="help">{say(sentence('policy-builder:stages.count', { count: figure.count(stages.length) }))}</p>
    </div>
  ); // prettier-ignore
}
