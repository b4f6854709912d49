import { useSignal } from '@preact/signals';
import { figure } from '#core/sentence';
import { useTool } from '../state/context.ts';
import { mostVersions } from './kept-work.ts';
import { VersionDifference } from './VersionDifference.tsx';

/** Named states of the policy: give one a name, see what has changed since in effect, go back to it. */
export function Versions() {
  const { t, say, work, name, today, changeAll, said } = useTool();
  const wanted = useSignal('');
  const compared = useSignal<number | undefined>(undefined);
  const { versions, draft } = work.value;
  const keep = (event: Event) => {
    event.preventDefault();
    const called = wanted.value.trim() || t('versions.unnamed', { number: figure.count(versions.length + 1) });
    const next = [...versions, { name: called, on: today, draft }].slice(-mostVersions);
    work.value = { ...work.value, versions: next };
    wanted.value = '';
    said.value = t('versions.kept', { name: figure.text(called) });
  };
  const goBack = (to: (typeof versions)[number]) => {
    const keys = new Set([...Object.keys(draft), ...Object.keys(to.draft)]);
    const changes = [...keys].map((key) => ({ path: [key], value: (to.draft as Record<string, unknown>)[key] }));
    if (changeAll(changes)) said.value = t('versions.restored', { name: figure.text(to.name) });
  };
  const on = (date: string) => say({ code: 'figures:asWritten', figures: { text: figure.date(date) } });
  return (
    <section aria-labelledby="pb-versions">
      <h2 id="pb-versions">{t('versions.title')}</h2>
      <p class="help">{t('versions.help')}</p>
      <form class="link-form" onSubmit={keep}>
        <label>
          {t('versions.name')}
          <input
            type="text"
            maxLength={120}
            placeholder={name.value}
            value={wanted.value}
            onInput={({ currentTarget: { value } }) => (wanted.value = value)}
          />
        </label>
        <button type="submit">{t('versions.keep')}</button>
      </form>
      <ul class="rows">
        {versions.map((version, index) => (
          <li key={index}>
            <strong>{version.name}</strong> <span class="help">{on(version.on)}</span>
            <div class="acts">
              <button type="button" aria-expanded={compared.value === index} onClick={() => (compared.value = compared.value === index ? undefined : index)}>
                {t('versions.compare')} <span class="said">{version.name}</span>
              </button>
              <button type="button" onClick={() => goBack(version)}>
                {t('versions.restore')} <span class="said">{version.name}</span>
              </button>
              <button type="button" onClick={() => (work.value = { ...work.value, versions: versions.filter((_, at) => at !== index) })}>
                {t('versions.remove')} <span class="said">{version.name}</span>
              </button>
            </div>
            {compared.value === index && <VersionDifference before={version} />}
          </li>
        ))}
      </ul>
    </section>
  );
} // prettier-ignore
