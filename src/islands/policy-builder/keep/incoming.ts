import { figure, sentence, type Sentence } from '#core/sentence';
import { readPolicy, type ReadingProblem } from '#core/reading';
import { openFile, type OpenedFile } from '../../ui/open-file.ts';
import { keptWork } from './kept-work.ts';
import type { Tool, Work } from '../state/tool.ts';
import { emptyHistory } from '../state/history.ts';
import { fromFragment, mostBytes } from './share-link.ts';

/** A policy that came from outside, or all that is wrong with what came. */
export type Incoming =
  | { work: Partial<Work> & Pick<Work, 'draft'>; name: string; migratedFrom?: number }
  | { problems: readonly ReadingProblem[] }
  | { refused: Sentence };

/** Problems that are shown; the rest are counted. */
export const mostShown = 5;

/** Asks for a file that may hold a policy. */
export function openPolicyFile(): ReturnType<typeof openFile> {
  return openFile('.json', mostBytes);
}

/** What a file holds: a policy as `saldo` and *save a file* write it. */
export function fromFile({ name, text }: OpenedFile): Incoming {
  const read = readPolicy(text);
  if ('problems' in read) return read;
  return {
    work: { draft: read.draft },
    name: name.replace(/\.json$/i, '').slice(0, 120),
    ...(read.migratedFrom === undefined ? {} : { migratedFrom: read.migratedFrom }),
  };
}

/** What a link holds: a policy with its name, the language of its reader and its invoice. */
export async function fromLink(fragment: string): Promise<Incoming> {
  const unfolded = await fromFragment(fragment);
  if ('refused' in unfolded) {
    return { refused: sentence(`policy-builder:link.${unfolded.refused}`) };
  }
  const read = readPolicy(policyIn(unfolded.text));
  if ('problems' in read) return read;
  const shared = JSON.parse(unfolded.text) as { name?: unknown; work?: unknown };
  const kept = keptWork(shared.work);
  const name = typeof shared.name === 'string' ? shared.name.slice(0, 120) : '';
  // A link brings a policy to begin with, not the way its sender came to it.
  const work = kept ? { ...kept, history: emptyHistory, pending: {} } : { draft: read.draft };
  return { work, name };
}

/** The policy inside the text of a link; the text itself where it is not even JSON of our form. */
function policyIn(text: string): unknown {
  try {
    const shared: unknown = JSON.parse(text);
    const work: unknown = Object(shared).work;
    return Object(work).draft ?? text;
  } catch {
    return text;
  }
}

/** What goes into a link. */
export function toLink({ name, work }: Pick<Tool, 'name' | 'work'>): object {
  const { draft, ledger, customer, versions } = work.value;
  return { name: name.value, work: { draft, ledger, customer, versions } };
}

/** What is said of a file that has no text to judge. */
export function refusedFile(refused: 'too-large' | 'unreadable', name: string): Incoming {
  return { refused: sentence(`policy-builder:file.${refused}`, { name: figure.text(name) }) };
}
