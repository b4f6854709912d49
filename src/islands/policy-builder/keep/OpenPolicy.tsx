import { useSignal } from '@preact/signals';
import { figure } from '#core/sentence';
import { useTool } from '../state/context.ts';
import { lazily } from '../Lazily.tsx';
import type { Incoming } from './incoming.ts';
import type { Keeping } from './keeping.ts';
import { linkFile } from './linked-file.ts';
import { isShared } from './shared-mark.ts';

const IncomingProblems = lazily(
  async () => (await import('./IncomingProblems.tsx')).IncomingProblems,
);

/** Opens a policy from a file or from a link that somebody sent; what is in hand stays kept. */
export function OpenPolicy({ keeping }: { keeping: Keeping }) {
  const tool = useTool();
  const { t, said } = tool;
  const refused = useSignal<Exclude<Incoming, { work: unknown }> | undefined>(undefined);
  const link = useSignal('');
  const take = (incoming: Incoming) => {
    if (!('work' in incoming)) {
      refused.value = incoming;
      return false;
    }
    refused.value = undefined;
    const { draft, ...rest } = incoming.work;
    keeping.startNew(incoming.name === '' ? t('name.new') : incoming.name);
    tool.begin(draft, { customer: tool.locale, ...rest });
    said.value =
      incoming.migratedFrom === undefined
        ? t('open.done')
        : t('open.migrated', { version: figure.count(incoming.migratedFrom) });
    return true;
  };
  const chooseFile = async () => {
    const { fromFile, openPolicyFile, refusedFile } = await import('./incoming.ts');
    const opened = await openPolicyFile();
    if (!opened) return;
    if ('refused' in opened) take(refusedFile(opened.refused, opened.name));
    else if (take(fromFile(opened))) linkFile(opened.handle);
  };
  const readLink = async (event: Event) => {
    event.preventDefault();
    const [, fragment = ''] = link.value.trim().split('#');
    const { fromLink } = await import('./incoming.ts');
    take(await fromLink(isShared(fragment) ? fragment : ''));
  };
  return (
    <>
      <button type="button" onClick={() => void chooseFile()}>
        {t('open.file')}
      </button>
      <form class="link-form" onSubmit={(event) => void readLink(event)}>
        <label>
          {t('open.link')}
          <input type="text" value={link.value} onInput={({ currentTarget: { value } }) => (link.value = value)} />
        </label>
        <button type="submit">{t('open.readLink')}</button>
      </form>
      {refused.value && <IncomingProblems incoming={refused.value} />}
    </>
  );
} // prettier-ignore
