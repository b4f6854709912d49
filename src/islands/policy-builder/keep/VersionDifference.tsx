import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { changeNotice, forCustomer } from '#core/document';
import type { EffectChange } from '#core/change';
import type { PolicyDraft } from '#core/policy';
import { figure } from '#core/sentence';
import { DateField } from '../form/DateField.tsx';
import { wordsOf } from '../form/questions.ts';
import { LetterOut } from '../preview/LetterOut.tsx';
import { useVoices } from '../preview/use-voices.ts';
import { LanguageChoosers } from '../preview/LanguageChoosers.tsx';
import { useTool } from '../state/context.ts';
import type { Version } from '../state/tool.ts';

interface Props {
  before: Pick<Version, 'name' | 'draft'>;
  /** An earlier version, whose change customers are told; or another policy. */
  words?: 'versions' | 'compare';
}

/** What differs in effect; what of it customers are told. */
interface Found {
  all: readonly EffectChange[];
  told: readonly EffectChange[];
}

/** What differs in effect from a version or another policy, and the notice of a change for customers. */
export function VersionDifference({ before, words = 'versions' }: Props) {
  const tool = useTool();
  const { t, say, draft, data, made, work, beside, name, today } = tool;
  const changes = useSignal<Found | 'loading' | 'failed'>('loading');
  const voices = useVoices(work.value.customer, beside.value);
  useEffect(() => {
    import('#core/change').then(
      ({ effectChanges }) => {
        const figures = new Map(Object.entries(data.figures));
        const between = (was: PolicyDraft, is: PolicyDraft) => effectChanges(was, is, { figures });
        changes.value = {
          all: between(before.draft, draft.value),
          told: between(forCustomer(before.draft), forCustomer(draft.value)),
        };
      },
      () => (changes.value = 'failed'),
    );
  }, [before.draft, draft.value]);
  const found = changes.value;
  if (found === 'loading') return <p>{t('versions.loading')}</p>;
  if (found === 'failed') return <p class="notice">{t('versions.failed')}</p>;
  const policy = made.policy.value;
  if (found.all.length === 0) {
    const isSame = JSON.stringify(before.draft) === JSON.stringify(draft.value);
    return <p>{t(`${words}.${isSame ? 'same' : 'differs'}`)}</p>;
  }
  return (
    <div>
      <ul class="effects">
        {found.all.map(({ sentence, path, kind }, index) => (
          <li key={`${kind} ${path.join('.')} ${index}`}>{say(sentence)}</li>
        ))}
      </ul>
      {policy && words === 'versions' && (
        <details>
          <summary>{t('versions.notice')}</summary>
          <DateField path={['effectiveFrom']} words={wordsOf(['effectiveFrom'])} />
          {before.draft.effectiveFrom === draft.value.effectiveFrom && (
            <p class="notice">{t('versions.sameDay', { name: figure.text(before.name) })}</p>
          )}
          <div class="choosers">
            <LanguageChoosers />
          </div>
          {typeof voices === 'string' ? (
            <p>{t(`preview.${voices}`)}</p>
          ) : (
            <LetterOut
              name={`${name.value} ${t('versions.notice')}`}
              document={changeNotice(
                policy,
                found.told.map(({ sentence }) => sentence),
                today,
              )}
              voices={voices}
            />
          )}
        </details>
      )}
    </div>
  );
}
