import { useMemo } from 'preact/hooks';
import { useComputed, useSignal, type Signal } from '@preact/signals';
import { figure, sentence } from '#core/sentence';
import { saidStage, type StageDraft } from '#core/policy';
import { FindingsAt } from '../preview/FindingsAt.tsx';
import { useAfterPaint } from '../../ui/use-after-paint.ts';
import { useTool } from '../state/context.ts';
import type { Tool } from '../state/tool.ts';
import { moved, newStage, placeForNew } from '../state/stage-list.ts';
import { fieldId } from './field-id.ts';
import { StageFields } from './StageFields.tsx';
import { StageSummary } from './StageSummary.tsx';

/** The stages in their order: add, open, move, take away. Everything works with buttons alone. */
export function StagesField() {
  const tool = useTool();
  const { say, t, draft, change, wanted, goTo } = tool;
  const stages = draft.value.stages ?? [];
  const opened = useSignal<string | undefined>(undefined);
  const target = wanted.value;
  // A finding leads into a stage that is shut: it opens first.
  if (target?.[0] === 'stages' && typeof target[1] === 'number' && target.length > 2) {
    const id = stages[target[1]]?.id;
    if (id !== undefined && opened.value !== id) opened.value = id;
  }
  const add = () => {
    const stage = newStage(stages);
    const place = placeForNew(stages);
    change(['stages'], stages.toSpliced(place, 0, stage));
    tell(tool, 'stages.added', stage);
    goTo(['stages', place, 'name']);
  };
  return (
    <div id={fieldId(['stages'])}>
      <FindingsAt path={['stages']} />
      <ol class="stages">
        {stages.map((stage, index) => (
          <StageLine key={stage.id} {...{ stage, index, opened }} isLast={index === stages.length - 1} />
        ))}
      </ol>
      {stages.length === 0 && <p class="help">{t('stages.none')}</p>}
      <button type="button" id="pb-add-stage" onClick={add} disabled={stages.length >= 60}>
        {t('stages.add')}
      </button>
      <p class="help">{say(sentence('policy-builder:stages.count', { count: figure.count(stages.length) }))}</p>
    </div>
  ); // prettier-ignore
}

interface StageLineProps {
  stage: StageDraft;
  index: number;
  isLast: boolean;
  /** Id of the one stage that is open. */
  opened: Signal<string | undefined>;
}

/** One stage with what can be done to it. It is drawn again only when it, its place or its being open changes. */
function StageLine({ stage, index, isLast, opened }: StageLineProps) {
  const tool = useTool();
  const { say, t, draft, change } = tool;
  const isOpen = useComputed(() => opened.value === stage.id).value;
  const path = useMemo(() => ['stages', index], [index]);
  // The field and the preview follow a letter first.
  const told = useAfterPaint(stage);
  const name = say({ code: 'figures:asWritten', figures: { text: saidStage(stage) } });
  const move = (by: 1 | -1) => {
    change(['stages'], moved(draft.value.stages ?? [], index, by));
    tell(tool, by === 1 ? 'stages.movedDown' : 'stages.movedUp', stage);
    focus(stage.id, by === 1 ? 'down' : 'up');
  };
  const remove = () => {
    const stages = draft.value.stages ?? [];
    change(['stages'], stages.filter((_, at) => at !== index)); // prettier-ignore
    tell(tool, 'stages.removed', stage);
    const next = stages[index + 1] ?? stages[index - 1];
    if (next) focus(next.id, 'open');
    else requestAnimationFrame(() => document.getElementById('pb-add-stage')?.focus());
  };
  return (
    <li id={fieldId(path)} class={isOpen ? 'stage is-open' : 'stage'}>
      <StageSummary stage={told} name={name} />
      <div class="acts">
        <button
          type="button"
          id={`pb-open-${stage.id}`}
          aria-expanded={isOpen}
          onClick={() => (opened.value = isOpen ? undefined : stage.id)}
        >
          {t(isOpen ? 'stages.close' : 'stages.edit')} <span class="said">{name}</span>
        </button>
        <button type="button" id={`pb-up-${stage.id}`} disabled={index === 0} onClick={() => move(-1)}>
          {t('stages.up')} <span class="said">{name}</span>
        </button>
        <button type="button" id={`pb-down-${stage.id}`} disabled={isLast} onClick={() => move(1)}>
          {t('stages.down')} <span class="said">{name}</span>
        </button>
        <button type="button" onClick={remove}>
          {t('stages.remove')} <span class="said">{name}</span>
        </button>
      </div>
      <FindingsAt path={path} deep={!isOpen} />
      {isOpen && <StageFields index={index} stage={stage} />}
    </li>
  ); // prettier-ignore
}

function tell({ said, t }: Tool, key: string, stage: StageDraft): void {
  said.value = t(key, { stage: saidStage(stage) });
}

function focus(id: string, what: string): void {
  requestAnimationFrame(() => document.getElementById(`pb-${what}-${id}`)?.focus());
}
