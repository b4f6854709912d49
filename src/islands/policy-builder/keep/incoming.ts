import { figure, sentence, type Sentence } from '#core/sentence';
import { readPolicy, readPolicyFile, type ReadingProblem } from '#core/reading';
import type { Entry } from '../../ui/shelf.ts';
import { openFile, type OpenedFile } from '../../ui/open-file.ts';
import type { Keeping } from './keeping.ts';
import { keptWork } from './kept-work.ts';
import type { Tool, Work } from '../state/tool.ts';
import { emptyHistory } from '../state/history.ts';
import { fromFragment, mostBytes } from './share-link.ts';

/** A policy that came from outside, or all that is wrong with what came. */
export type Incoming =
  | {
      work: Partial<Work> & Pick<Work, 'draft'>;
      name: string;
      migratedFrom?: number;
      /** Whether it came from a file that holds more than the policy, and may be written again. */
      isWorkFile?: true;
    }
  /** `source` is the whole of what came, where it could be read at all: its problems name places in it. */
  | { problems: readonly ReadingProblem[]; source?: unknown }
  | { refused: Sentence };

/** Problems that are shown; the rest are counted. */
export const mostShown = 5;

/** Asks for a file that may hold a policy. */
export function openPolicyFile(): ReturnType<typeof openFile> {
  return openFile('.json', mostBytes);
}

/** What a file holds: a policy alone, as `saldo` writes it, or with all that *save a file* keeps. */
export function fromFile({ name, text }: OpenedFile): Incoming {
  const read = readPolicyFile(text);
  if ('problems' in read) {
    // A problem inside a stage is found only in a text that could be read.
    const isInside = read.problems.some(({ path }) => path.includes('stages'));
    return isInside ? { ...read, source: JSON.parse(text) as unknown } : read;
  }
  const { draft, beside, migratedFrom } = read;
  const kept = beside && keptWork(beside.work);
  return {
    // A file brings a policy to begin with, not the way its writer came to it.
    work: kept ? { ...kept, history: emptyHistory, pending: {} } : { draft },
    name: (beside?.name ?? name.replace(/(\.saldo)?\.json$/i, '')).slice(0, 120),
    ...(migratedFrom === undefined ? {} : { migratedFrom }),
    ...(beside && { isWorkFile: true }),
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

/** What goes into a link and a file. */
export function toLink({ name, work }: Pick<Tool, 'name' | 'work'>): {
  name: string;
  work: Partial<Work>;
} {
  const { draft, ledger, written, customer, begunIn, versions } = work.value;
  return { name: name.value, work: { draft, ledger, written, customer, begunIn, versions } };
}

/** What is kept of the same policy with the same invoice and versions; undefined when it is new here. */
export function alreadyHere(
  { work }: Extract<Incoming, { work: unknown }>,
  entries: readonly Entry<Work>[],
): Entry<Work> | undefined {
  const said = (of: Partial<Work>) =>
    (['draft', 'ledger', 'versions'] as const).map((part) => part in work && of[part]);
  const theirs = JSON.stringify(said(work));
  return entries.find(({ value }) => JSON.stringify(said(value)) === theirs);
}

/** Puts a policy from outside beside those kept here and opens it, or the one that says the same already. */
export async function takeIn(
  incoming: Extract<Incoming, { work: unknown }>,
  tool: Tool,
  keeping: Keeping,
): Promise<void> {
  await keeping.flush();
  const same = alreadyHere(incoming, keeping.entries.value);
  if (same) {
    keeping.open(same);
    tool.said.value = tool.t('open.here', { name: figure.text(same.name) });
    return;
  }
  const { draft, ...rest } = incoming.work;
  keeping.startNew(incoming.name === '' ? tool.t('name.new') : incoming.name);
  tool.begin(draft, { customer: tool.locale, ...rest });
  tool.said.value =
    incoming.migratedFrom === undefined
      ? tool.t('open.done')
      : tool.t('open.migrated', { version: figure.count(incoming.migratedFrom) });
}

/** What is said of a file that has no text to judge. */
export function refusedFile(
  refused: 'too-large' | 'unreadable',
  name: string,
): { refused: Sentence } {
  return { refused: sentence(`policy-builder:file.${refused}`, { name: figure.text(name) }) };
}
