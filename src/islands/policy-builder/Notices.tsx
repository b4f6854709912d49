import type { ComponentChildren } from 'preact';
import { figure } from '#core/sentence';
import type { Keeping } from './keep/keeping.ts';
import { useTool } from './state/context.ts';
import { civilDay } from './state/civil-day.ts';

/** What happened to kept work beside what the writer does; in sight wherever they are, until they close it. */
export function Notices({ keeping }: { keeping: Keeping }) {
  const { t } = useTool();
  const { copied, newer, laterDay, open } = keeping;
  return (
    <>
      {copied.value !== undefined && (
        <Notice onClose={() => (copied.value = undefined)}>
          {t('keep.conflict', { name: figure.text(copied.value) })}
        </Notice>
      )}
      {newer.value && (
        <Notice onClose={() => (newer.value = undefined)}>
          {t('keep.newer')}{' '}
          <button type="button" onClick={() => newer.value && open(newer.value)}>
            {t('keep.showNewer')}
          </button>
        </Notice>
      )}
      {laterDay.value !== undefined && (
        <Notice onClose={() => (laterDay.value = undefined)}>
          {t('keep.clock', {
            today: figure.date(civilDay(new Date())),
            later: figure.date(laterDay.value),
          })}
        </Notice>
      )}
    </>
  );
}

function Notice({ children, onClose }: { children: ComponentChildren; onClose: () => void }) {
  const { t } = useTool();
  const close = () => {
    onClose();
    // The button goes: whoever pressed it by keyboard goes on beside it, where they were on the page.
    const next = document.querySelector<HTMLElement>('.writing, .begin');
    if (next) next.tabIndex = -1;
    next?.focus({ preventScroll: true });
  };
  return (
    <div class="notice beside" role="alert">
      <p>{children}</p>
      <button type="button" class="close" aria-label={t('keep.close')} onClick={close}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
