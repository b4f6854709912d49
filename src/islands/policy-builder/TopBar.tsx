import type { Keeping } from './keep/keeping.ts';
import { useTool } from './state/context.ts';

/** Name of the policy, whether it is kept, back and forward, and the ways out. */
export function TopBar({ keeping }: { keeping: Keeping }) {
  const tool = useTool();
  const { t, name, work, view, undo, redo } = tool;
  const { done, undone } = work.value.history;
  const go = (to: typeof view.value) => ({
    type: 'button' as const,
    'aria-pressed': view.value === to,
    onClick: () => (view.value = to),
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
      <span class={`kept ${keeping.state.value}`} role="status">
        {t(`keep.state.${keeping.state.value}`)}
      </span>
      <div class="acts">
        <button type="button" disabled={done.length === 0} onClick={undo}>
          {t('history.undo')}
        </button>
        <button type="button" disabled={undone.length === 0} onClick={redo}>
          {t('history.redo')}
        </button>
        <button type="button" aria-pressed={view.value === 'form' || view.value === 'check'} onClick={() => (view.value = 'form')}>
          {t('nav.write')}
        </button>
        <button {...go('take')}>{t('nav.take')}</button>
        <button {...go('keep')}>{t('nav.keep')}</button>
        <button type="button" onClick={() => void keeping.flush().then(() => (view.value = 'start'))}>
          {t('nav.all')}
        </button>
      </div>
      {tool.embedded && (
        <a href={`/${tool.locale}/tools/collections-policy/`}>{t('openTool')}</a>
      )}
      {keeping.copied.value !== undefined && (
        <p class="notice" role="alert">
          {t('keep.conflict', { name: { kind: 'text', text: keeping.copied.value } })}
        </p>
      )}
      {keeping.newer.value && (
        <p class="notice" role="alert">
          {t('keep.newer')}{' '}
          <button type="button" onClick={() => keeping.newer.value && keeping.open(keeping.newer.value)}>
            {t('keep.showNewer')}
          </button>
        </p>
      )}
    </div>
  ); // prettier-ignore
}
