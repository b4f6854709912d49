import type { Entry } from '../../ui/shelf.ts';
import type { LinkedFile } from '../../ui/save-file.ts';
import { focusHeading } from '../form/focus-heading.ts';
import type { Tool, Work } from '../state/tool.ts';
import { compared } from './compared.ts';
import {
  alreadyHere,
  fromFile,
  fromLink,
  openPolicyFile,
  refusedFile,
  takeIn,
  type Incoming,
} from './incoming.ts';
import type { Keeping } from './keeping.ts';
import { linkFile } from './linked-file.ts';
import { isShared } from './shared-mark.ts';

/** Why something cannot be opened. */
export type Refusal = Exclude<Incoming, { work: unknown }>;

/** What is kept here that says the same already, and the way to open it. */
export interface AlreadyHere {
  entry: Entry<Work>;
  open: () => void;
}

/** The tool that something is opened in; `compares` with the policy in hand. */
interface Into {
  tool: Tool;
  keeping: Keeping;
  compares: boolean;
}

/**
 * Opens a policy from a file that the reader chooses, or from a link. Undefined when it is open now, or why it
 * is not.
 */
export async function openFrom(
  from: { link: string } | 'file',
  into: Into,
): Promise<'given up' | { refusal: Refusal } | AlreadyHere | undefined> {
  if (from !== 'file') {
    const [, fragment = ''] = from.link.trim().split('#');
    return take(await fromLink(isShared(fragment) ? fragment : ''), into);
  }
  const opened = await openPolicyFile();
  if (!opened) return 'given up';
  if ('refused' in opened) return { refusal: refusedFile(opened.refused, opened.name) };
  const incoming = fromFile(opened);
  // A file that holds the policy alone is for other programs as well, and stays as it is.
  const { handle, text } = opened;
  return take(incoming, into, handle && 'isWorkFile' in incoming ? { handle, text } : undefined);
}

async function take(
  incoming: Incoming,
  { tool, keeping, compares }: Into,
  file?: LinkedFile,
): Promise<{ refusal: Refusal } | AlreadyHere | undefined> {
  if (!('work' in incoming)) return { refusal: incoming };
  await keeping.flush();
  const entry = alreadyHere(incoming, keeping.entries.value);
  if (entry) {
    const open = () => {
      keeping.open(entry);
      linkFile(file);
      focusHeading();
    };
    return { entry, open };
  }
  const before = keeping.inHand();
  await takeIn(incoming, tool, keeping);
  compared.value = compares ? before : undefined;
  if (compares) tool.view.value = 'keep';
  linkFile(file);
  focusHeading(compares ? '#pb-compare' : undefined);
  return undefined;
}
