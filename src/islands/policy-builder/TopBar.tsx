import { useComputed, type ReadonlySignal } from '@preact/signals';
import { useAfterPaint } from '../ui/use-after-paint.ts';
import type { Keeping, KeptState } from './keep/keeping.ts';
import { focusHeading } from './form/focus-heading.ts';
import { useTool } from './state/context.ts';

/** Name of the policy, whether it is kept, back and forward, and the ways out. */
export function TopBar({ keeping }: { keeping: Keeping }) {
  const tool = useTool();
  const { t, name, work, view, previewing, undo, redo } = tool;
  const canUndo = useComputed(() => work.value.history.done.length > 0);
  const canRedo = useComputed(() => work.value.history.undone.length > 0);
  const show = (to: typeof view.value) => {
    view.value = to;
    // On a narrow screen the preview would hide it.
    previewing.value = false;
    focusHeading();
  };
  const go = (to: typeof view.value, isHere = view.value === to) => ({
    type: 'button' as const,
    'aria-pressed': isHere,
    onClick: () => show(to),
  });
  return (
    <div class="top-bar">
      <label class="policy-name">
        <span>{t('name.label')}</span>
        <input
          type="text"
          maxLength={120}
          value={name.value}
          onInput={({ currentTarget: { value } }) => (name.value = value)}
        />
      </label>
      <Kept state={keeping.state} />
      <div class="acts">
        <button type="button" disabled={!canUndo.value} onClick={() => void undo()}>
          {t('history.undo')}
        </button>
        <button type="button" disabled={!canRedo.value} onClick={() => void redo()}>
          {t('history.redo')}
        </button>
        <button class="to-write" {...go('form', view.value === 'form' || view.value === 'check')}>{t('nav.write')}</button>
        <button {...go('take')}>{t('nav.take')}</button>
        <button {...go('keep')}>{t('nav.keep')}</button>
        <button type="button" onClick={() => void keeping.flush().then(() => show('start'))}>
          {t('nav.all')}
        </button>
      </div>
      {tool.embedded && (
        <a href={`/${tool.locale}/tools/collections-policy/`}>{t('openTool')}</a>
      )}
    </div>
  ); // prettier-ignore
}

/** Whether the latest change is kept. The preview follows a letter first. */
function Kept({ state }: { state: ReadonlySignal<KeptState> }) {
  const { t } = useTool();
  const shown = useAfterPaint(state.value);
  return (
    <span class={`kept ${shown}`} role="status">
      {t(`keep.state.${shown}`)}
    </span>
  );
}
