import { useSignal } from '@preact/signals';
import { figure } from '#core/sentence';
import { useTool } from '../state/context.ts';
import { lazily } from '../Lazily.tsx';
import type { Keeping } from './keeping.ts';
import type { AlreadyHere, Refusal } from './open-from.ts';

const IncomingProblems = lazily(
  async () => (await import('./IncomingProblems.tsx')).IncomingProblems,
);

/**
 * Opens a policy from a file or from a link that somebody sent; what is in hand stays kept, and is compared
 * with what comes where a policy is open.
 */
export function OpenPolicy({ keeping, compares = false, onTry }: { keeping: Keeping; compares?: boolean; onTry?: () => void }) {
  const tool = useTool();
  const { t } = tool;
  const refused = useSignal<Refusal | undefined>(undefined);
  const here = useSignal<AlreadyHere | undefined>(undefined);
  const link = useSignal('');
  const open = async (from: { link: string } | 'file') => {
    onTry?.();
    const { openFrom } = await import('./open-from.ts');
    const outcome = await openFrom(from, { tool, keeping, compares });
    if (outcome === 'given up') return;
    refused.value = outcome && 'refusal' in outcome ? outcome.refusal : undefined;
    here.value = outcome && 'entry' in outcome ? outcome : undefined;
  };
  return (
    <>
      <button type="button" onClick={() => void open('file')}>
        {t('open.file')}
      </button>
      <form class="link-form" onSubmit={(event) => (event.preventDefault(), void open({ link: link.value }))}>
        <label>
          {t('open.link')}
          <input type="text" value={link.value} onInput={({ currentTarget: { value } }) => (link.value = value)} />
        </label>
        <button type="submit">{t('open.readLink')}</button>
      </form>
      <p role="status">
        {here.value && (
          <>
            {t('open.here', { name: figure.text(here.value.entry.name) })}{' '}
            <button type="button" onClick={() => here.value?.open()}>
              {t('open.show')}
            </button>
          </>
        )}
      </p>
      {refused.value && <IncomingProblems incoming={refused.value} />}
    </>
  );
} // prettier-ignore
