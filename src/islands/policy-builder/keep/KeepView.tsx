import { useSignal, type Signal } from '@preact/signals';
import { fileName } from '#export/file-name';
import { workFileText } from '#core/reading';
import { figure } from '#core/sentence';
import { saveJsonFile } from '../../ui/save-file.ts';
import { useTool } from '../state/context.ts';
import { Comparison } from './Comparison.tsx';
import type { Keeping } from './keeping.ts';
import { KeptPolicies } from './KeptPolicies.tsx';
import { linkedFile, linkFile } from './linked-file.ts';
import { OpenPolicy } from './OpenPolicy.tsx';
import { toLink } from './incoming.ts';
import { mostCharacters, toFragment } from './share-link.ts';
import { Versions } from './Versions.tsx';

/** Where the policy stays: a file, a link, named versions, this device. */
export function KeepView({ keeping }: { keeping: Keeping }) {
  const { t } = useTool();
  const told = useSignal('');
  return (
    <>
      <section aria-labelledby="pb-file">
        <h2 id="pb-file">{t('save.title')}</h2>
        <SaveFile told={told} />
        <ShareLink />
      </section>
      <Versions />
      <Comparison keeping={keeping} />
      <section aria-labelledby="pb-open">
        <h2 id="pb-open">{t('begin.open')}</h2>
        <OpenPolicy keeping={keeping} compares onTry={() => (told.value = '')} />
      </section>
      <KeptPolicies keeping={keeping} />
      <p class="private">{t('private')}</p>
    </>
  );
}

/** `told` is what became of the last file; it goes when another is opened. */
function SaveFile({ told }: { told: Signal<string> }) {
  const { t, ...tool } = useTool();
  const save = async (isNew: boolean) => {
    const saved = await saveJsonFile(
      fileName([tool.name.value], 'saldo.json'),
      workFileText(toLink(tool)),
      isNew ? undefined : linkedFile.value,
    );
    if (!saved) return;
    if ('file' in saved) linkFile(saved.file);
    told.value =
      'refused' in saved
        ? t(`save.${saved.refused}`, { name: figure.text(saved.name) })
        : t('file' in saved ? 'save.done' : 'save.downloaded');
  };
  const linked = linkedFile.value;
  return (
    <div>
      <div class="acts">
        {linked && (
          <button type="button" onClick={() => void save(false)}>
            {t('save.again', { name: figure.text(linked.handle.name) })}
          </button>
        )}
        <button type="button" onClick={() => void save(true)}>
          {t('save.file')}
        </button>
      </div>
      <p class="help">{t('save.help')}</p>
      <p role="status">{told}</p>
    </div>
  );
}

function ShareLink() {
  const { t, ...tool } = useTool();
  const link = useSignal('');
  const told = useSignal('');
  const make = async () => {
    const fragment = await toFragment(toLink(tool));
    if (fragment.length > mostCharacters) {
      told.value = t('share.tooLong');
      return;
    }
    link.value = `${location.origin}/${tool.locale}/tools/collections-policy/#${fragment}`;
    try {
      await navigator.clipboard.writeText(link.value);
      told.value = t('share.copied');
    } catch {
      told.value = t('share.byHand');
    }
  };
  return (
    <div>
      <button type="button" onClick={() => void make()}>
        {t('share.make')}
      </button>
      <p class="help">{t('share.help')}</p>
      {link.value !== '' && (
        <label>
          {t('share.link')}
          <input type="text" readOnly value={link.value} onFocus={({ currentTarget }) => currentTarget.select()} />
        </label>
      )}
      <p role="status">{told}</p>
    </div>
  );
} // prettier-ignore
