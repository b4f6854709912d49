import { useSignal } from '@preact/signals';
import { figure } from '#core/sentence';
import { focusHeading } from '../form/focus-heading.ts';
import { civilDay } from '../state/civil-day.ts';
import { useTool } from '../state/context.ts';
import type { Keeping } from './keeping.ts';

/** The policies kept on this device: open one, take one away, take all away. Nothing while there is none. */
export function KeptPolicies({ keeping }: { keeping: Keeping }) {
  const { t, said, locale } = useTool();
  const asked = useSignal<string | undefined>(undefined);
  const entries = keeping.entries.value;
  const unreadable = keeping.unreadable.value;
  if (entries.length === 0 && unreadable === 0) return null;
  const when = (savedAt: string) => {
    const at = new Date(savedAt);
    // The reader's own day and time, whatever they are in Greenwich.
    const day = civilDay(at);
    const time = at.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
    return { date: figure.date(day), time: figure.text(time) };
  };
  const all = '*';
  const buttonId = (what: string) => `pb-delete-${what}`;
  const keep = (what: string) => {
    asked.value = undefined;
    requestAnimationFrame(() => document.getElementById(buttonId(what))?.focus());
  };
  const confirm = (what: string) => (
    <span class="acts" role="group" aria-label={t('keep.sure')}>
      {t(what === all ? 'keep.sureAll' : 'keep.sure')}{' '}
      <button
        type="button"
        class="danger"
        ref={(button) => button?.focus()}
        onClick={() => {
          asked.value = undefined;
          void (what === all ? keeping.clear() : keeping.remove(what)).then(() => {
            focusHeading();
            said.value = t(what === all ? 'keep.allDeleted' : 'keep.deleted');
          });
        }}
      >
        {t('keep.yesDelete')}
      </button>{' '}
      <button type="button" onClick={() => keep(what)}>
        {t('keep.noKeep')}
      </button>
    </span>
  );
  return (
    <section aria-labelledby="pb-kept" class="kept-policies">
      <h2 id="pb-kept">{t('keep.title')}</h2>
      {unreadable > 0 && <p class="notice">{t('keep.unreadable', { count: figure.count(unreadable) })}</p>}
      <ul class="rows">
        {entries.map((entry) => (
          <li key={entry.id}>
            <button type="button" class="link" onClick={() => keeping.open(entry)}>
              {entry.name === '' ? t('name.new') : entry.name}
            </button>{' '}
            <span class="help">{t('keep.savedOn', when(entry.savedAt))}</span>
            {asked.value === entry.id ? (
              confirm(entry.id)
            ) : (
              <button type="button" id={buttonId(entry.id)} onClick={() => (asked.value = entry.id)}>
                {t('keep.delete')} <span class="said">{entry.name}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {asked.value === all ? (
        confirm(all)
      ) : (
        <button type="button" id={buttonId(all)} onClick={() => (asked.value = all)}>
          {t('keep.deleteAll')}
        </button>
      )}
    </section>
  );
} // prettier-ignore
