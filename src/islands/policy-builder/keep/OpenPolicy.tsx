import { useSignal } from '@preact/signals';
import { figure } from '#core/sentence';
import type { LinkedFile } from '../../ui/save-file.ts';
import type { Entry } from '../../ui/shelf.ts';
import { focusHeading } from '../form/focus-heading.ts';
import { useTool } from '../state/context.ts';
import { lazily } from '../Lazily.tsx';
import type { Work } from '../state/tool.ts';
import { compared } from './compared.ts';
import type { Incoming } from './incoming.ts';
import type { Keeping } from './keeping.ts';
import { linkFile } from './linked-file.ts';
import { isShared } from './shared-mark.ts';

const IncomingProblems = lazily(
  async () => (await import('./IncomingProblems.tsx')).IncomingProblems,
);

/**
 * Opens a policy from a file or from a link that somebody sent; what is in hand stays kept, and is compared
 * with what comes where a policy is open.
 */
export function OpenPolicy({ keeping, compares = false }: { keeping: Keeping; compares?: boolean }) {
  const tool = useTool();
  const { t } = tool;
  const refused = useSignal<Exclude<Incoming, { work: unknown }> | undefined>(undefined);
  const here = useSignal<{ entry: Entry<Work>; file: LinkedFile | undefined } | undefined>(undefined);
  const link = useSignal('');
  const take = async (incoming: Incoming, file?: LinkedFile) => {
    refused.value = here.value = undefined;
    if (!('work' in incoming)) {
      refused.value = incoming;
      return;
    }
    const { alreadyHere, takeIn } = await import('./incoming.ts');
    await keeping.flush();
    const entry = alreadyHere(incoming, keeping.entries.value);
    if (entry) {
      here.value = { entry, file };
      return;
    }
    const before = keeping.inHand();
    await takeIn(incoming, tool, keeping);
    compared.value = compares ? before : undefined;
    if (compares) tool.view.value = 'keep';
    linkFile(file);
    focusHeading(compares ? '#pb-compare' : undefined);
  };
  const chooseFile = async () => {
    const { fromFile, openPolicyFile, refusedFile } = await import('./incoming.ts');
    const opened = await openPolicyFile();
    if (!opened) return;
    if ('refused' in opened) {
      await take(refusedFile(opened.refused, opened.name));
      return;
    }
    const incoming = fromFile(opened);
    // A file that holds the policy alone is for other programs as well, and stays as it is.
    const { handle, text } = opened;
    await take(incoming, handle && 'isWorkFile' in incoming ? { handle, text } : undefined);
  };
  const openHere = ({ entry, file }: NonNullable<typeof here.value>) => {
    keeping.open(entry);
    linkFile(file);
    focusHeading();
  };
  const readLink = async (event: Event) => {
    event.preventDefault();
    const [, fragment = ''] = link.value.trim().split('#');
    const { fromLink } = await import('./incoming.ts');
    await take(await fromLink(isShared(fragment) ? fragment : ''));
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
      <p role="status">
        {here.value && (
          <>
            {t('open.here', { name: figure.text(here.value.entry.name) })}{' '}
            <button type="button" onClick={() => here.value && openHere(here.value)}>
              {t('open.show')}
            </button>
          </>
        )}
      </p>
      {refused.value && <IncomingProblems incoming={refused.value} />}
    </>
  );
} // prettier-ignore
