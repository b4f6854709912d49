import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { changeNotice } from '#core/document';
import type { EffectChange } from '#core/change';
import { DocumentView } from '../../ui/DocumentView.tsx';
import { useVoices } from '../preview/use-voices.ts';
import { LanguageChoosers } from '../preview/LanguageChoosers.tsx';
import { useTool } from '../state/context.ts';
import type { Version } from '../state/tool.ts';

/** What has changed in effect since a version, and the notice of it for customers. */
export function VersionDifference({ before }: { before: Version }) {
  const tool = useTool();
  const { t, say, draft, data, made, work, beside } = tool;
  const changes = useSignal<readonly EffectChange[] | 'loading' | 'failed'>('loading');
  const voices = useVoices(work.value.customer, beside.value);
  useEffect(() => {
    import('#core/change').then(
      ({ effectChanges }) => {
        const figures = new Map(Object.entries(data.figures));
        changes.value = effectChanges(before.draft, draft.value, { figures });
      },
      () => (changes.value = 'failed'),
    );
  }, [before, draft.value]);
  const found = changes.value;
  if (found === 'loading') return <p>{t('versions.loading')}</p>;
  if (found === 'failed') return <p class="notice">{t('versions.failed')}</p>;
  const policy = made.policy.value;
  if (found.length === 0) {
    const isSame = JSON.stringify(before.draft) === JSON.stringify(draft.value);
    return <p>{t(isSame ? 'versions.same' : 'versions.differs')}</p>;
  }
  return (
    <div>
      <ul class="effects">
        {found.map(({ sentence, path, kind }, index) => (
          <li key={`${kind} ${path.join('.')} ${index}`}>{say(sentence)}</li>
        ))}
      </ul>
      {policy && (
        <details>
          <summary>{t('versions.notice')}</summary>
          <div class="choosers">
            <LanguageChoosers />
          </div>
          {typeof voices === 'string' ? (
            <p>{t(`preview.${voices}`)}</p>
          ) : (
            <DocumentView
              document={changeNotice(
                policy,
                found.map(({ sentence }) => sentence),
              )}
              voices={voices}
            />
          )}
        </details>
      )}
    </div>
  );
}
