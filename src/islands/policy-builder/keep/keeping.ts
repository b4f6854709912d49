import { effect, signal, type Signal } from '@preact/signals';
import { dayOf } from '#core/calendar';
import { same } from '../../ui/same.ts';
import { openShelf, type Entry, type Shelf } from '../../ui/shelf.ts';
import { formSteps } from '../form/questions.ts';
import { civilDay } from '../state/civil-day.ts';
import type { Tool, View, Work } from '../state/tool.ts';
import { keptWork, storedWork } from './kept-work.ts';
import { linkFile } from './linked-file.ts';

/** What has become of the latest change. */
export type KeptState = 'nothing' | 'saving' | 'saved' | 'full' | 'forbidden' | 'failed';

/** Policies kept on this device, and the one in hand among them. */
export interface Keeping {
  state: Signal<KeptState>;
  /** All that are kept, the newest first. */
  entries: Signal<readonly Entry<Work>[]>;
  /** How many are kept that this version cannot read. */
  unreadable: Signal<number>;
  /** Name of the copy that was made because another tab had changed the same policy. */
  copied: Signal<string | undefined>;
  /** Another tab has a newer state of the policy in hand. */
  newer: Signal<Entry<Work> | undefined>;
  /** The latest day on which something was kept, where this device's date lies more than a day before it. */
  laterDay: Signal<string | undefined>;
  /** Where the writer is: the policy in hand, and what is shown of it. */
  place: () => string;
  /** Shows such a place again, at the beginning where its policy is gone. Whether there is a policy in it. */
  show: (place: string) => Promise<boolean>;
  /** Id of the policy in hand. */
  inHand: () => string | undefined;
  /** The policy in hand is a new one; a name that is taken gets a number. */
  startNew: (name: string) => void;
  open: (entry: Entry<Work>) => void;
  /** Opens what this tab had in hand before a reload. Whether there was something. */
  resume: () => Promise<boolean>;
  remove: (id: string) => Promise<void>;
  clear: () => Promise<void>;
  /** Writes what is not written yet, and knows what is kept. */
  flush: () => Promise<void>;
}

/** The policy in hand, and the revision that was last read or written. */
interface Held {
  id: string;
  revision: number | undefined;
}

/** What is to be written, as it stood when that was decided. */
interface InHand {
  held: Held;
  value: Work;
  name: string;
}

/** What a page had no time to write: it is taken up by the page that comes after it in this tab. */
interface Unwritten {
  id: string;
  /** Revision that it was made from. */
  revision: number | undefined;
  name: string;
  work: unknown;
  /** What was being written just then, and may have been written or not. */
  underway?: unknown;
}

/** Time without a change after which it is written, in milliseconds. */
const pause = 400;
const inHand = 'saldo.policy';
const notYet = 'saldo.policy.unwritten';
/** Letters of an unwritten work that are kept: what is larger is left to the database alone. */
const mostLetters = 2_000_000;
const views: readonly View[] = ['start', 'form', 'check', 'take', 'keep'];

/** Keeps every change of a tool on this device, and nowhere else. */
export function startKeeping(tool: Tool): Keeping {
  const shelf: Shelf<Work> = openShelf('policies', keptWork);
  const before = remembered();
  let current: Held | undefined;
  let written: Work | undefined;
  let writtenName = '';
  let timer: number | undefined;
  let queue: Promise<void>;
  /** What is being written, or may have been when the page before this one went. */
  let underway: unknown;
  /** The place that was asked for last. */
  let shown: string | undefined;
  /** Copies of this tab, by the policy that another tab had changed. */
  const copies = new Map<string, string>();
  let today = '';

  const keeping: Keeping = {
    state: signal<KeptState>('nothing'),
    entries: signal<readonly Entry<Work>[]>([]),
    unreadable: signal(0),
    copied: signal<string | undefined>(undefined),
    newer: signal<Entry<Work> | undefined>(undefined),
    laterDay: signal<string | undefined>(undefined),
    place: () => {
      const { view, step, previewing } = tool;
      // The beginning is the same whatever is in hand.
      if (view.value === 'start') return ' start';
      return [current?.id ?? '', view.value, step.value, previewing.value ? 'preview' : ''].join(
        ' ',
      );
    },
    show: async (place) => {
      const [wanted = '', view, step, side] = place.split(' ');
      const id = copies.get(wanted) ?? wanted;
      shown = place;
      if (view === 'start') {
        tool.view.value = view;
        return false;
      }
      if (id !== current?.id) {
        await keeping.flush();
        const entry = await shelf.read(id);
        // Somebody went on to another place meanwhile.
        if (shown !== place) return true;
        if (!entry) {
          tool.view.value = 'start';
          return false;
        }
        keeping.open(entry);
      }
      tool.view.value = views.find((one) => one === view) ?? 'form';
      tool.step.value = formSteps.find(({ name }) => name === step)?.name ?? 'who';
      tool.previewing.value = side === 'preview';
      return true;
    },
    inHand: () => current?.id,
    startNew: (name) => {
      void keeping.flush();
      const taken = new Set(keeping.entries.value.map((entry) => entry.name));
      if (current) taken.add(tool.name.value);
      let free = name;
      for (let number = 2; taken.has(free); number += 1) free = `${name} ${number}`;
      take(crypto.randomUUID(), undefined);
      tool.name.value = free;
      written = undefined;
    },
    open: (entry) => {
      if (entry.id === current?.id && !keeping.newer.value) {
        tool.view.value = 'form';
        return;
      }
      void keeping.flush();
      take(entry.id, entry.revision);
      const { draft, ...rest } = entry.value;
      tool.begin(draft, rest);
      tool.name.value = entry.name;
      written = tool.work.value;
      writtenName = entry.name;
      keeping.state.value = 'saved';
    },
    resume: async () => {
      return before !== null && keeping.show(before);
    },
    remove: async (id) => {
      await shelf.remove(id);
      if (current?.id === id) drop();
      await refresh();
    },
    clear: async () => {
      drop();
      await shelf.clear();
      await refresh();
    },
    flush: () => {
      window.clearTimeout(timer);
      // What is in hand now, whatever is in hand when its turn comes.
      const [held, value, name] = [current, tool.work.value, tool.name.value];
      if (held && (value !== written || name !== writtenName)) {
        queue = queue.then(() => write({ held, value, name }));
      }
      return queue;
    },
  };

  const take = (id: string, revision: number | undefined) => {
    current = { id, revision };
    linkFile(undefined);
    keeping.copied.value = undefined;
    keeping.newer.value = undefined;
    rememberPlace();
  };
  const rememberPlace = () => {
    const place = keeping.place();
    if (current) remember(place);
  };
  const drop = () => {
    window.clearTimeout(timer);
    current = undefined;
    keeping.state.value = 'nothing';
    remember(undefined, notYet);
    // What is no longer kept is no longer in hand either.
    tool.view.value = 'start';
    remember(undefined);
  };
  const refresh = async () => {
    const { entries, unreadable } = await shelf.listAndCount();
    keeping.entries.value = entries;
    keeping.unreadable.value = unreadable;
    lookAtClock();
  };
  const lookAtClock = () => {
    const now = civilDay(new Date());
    // Once for a date of the device, or what was closed would come back with every change.
    if (today === now) return;
    today = now;
    const days = keeping.entries.value.flatMap(({ savedAt, value }) => [
      civilDay(new Date(savedAt)),
      ...value.versions.map(({ on }) => on),
    ]);
    // A colleague's version may be of tomorrow, where the day begins earlier.
    const later = days.filter((day) => Number(dayOf(day)) > Number(dayOf(now)) + 1).sort();
    keeping.laterDay.value = later.at(-1);
  };
  const write = async ({ held, value, name }: InHand): Promise<void> => {
    const isCurrent = () => current === held;
    if (isCurrent() && value === written && name === writtenName) return;
    const stored = storedWork(value) as Work;
    const begun = underway;
    underway = { name, stored };
    let answer;
    try {
      answer = await shelf.write({ id: held.id, name, value: stored, basedOn: held.revision });
    } catch {
      keeping.state.value = 'failed';
      return;
    }
    if ('conflict' in answer) {
      const theirs = answer.conflict;
      const said = theirs && { name: theirs.name, stored: storedWork(theirs.value) };
      // The page before this one wrote it after all: there is no other tab.
      if (theirs && (same(said, begun) || same(said, underway))) {
        held.revision = theirs.revision;
        return write({ held, value, name });
      }
      // Both are kept: what the other tab has stays where it is, and ours goes on under a name of its own.
      const copy = tool.t('keep.copyName', { name: { kind: 'text', text: name } });
      const id = crypto.randomUUID();
      copies.set(held.id, id);
      held.id = id;
      held.revision = undefined;
      if (isCurrent()) {
        rememberPlace();
        tool.name.value = copy;
        keeping.copied.value = copy;
        keeping.newer.value = undefined;
      }
      return write({ held, value, name: copy });
    }
    if ('failed' in answer && answer.failed === 'full') {
      keeping.state.value = 'full';
      return;
    }
    underway = undefined;
    const entry = 'kept' in answer ? answer.kept : 'untilClosed' in answer ? answer.untilClosed : undefined; // prettier-ignore
    held.revision = entry?.revision ?? (held.revision ?? 0) + 1;
    if (isCurrent()) {
      written = value;
      writtenName = name;
      if (tool.work.value === value && tool.name.value === name) remember(undefined, notYet);
    }
    if ('failed' in answer) keeping.state.value = 'forbidden';
    else if (keeping.state.value !== 'forbidden') keeping.state.value = 'saved';
    await refresh();
  };

  effect(() => {
    const [work, name] = [tool.work.value, tool.name.value];
    if (!current || (work === written && name === writtenName)) return;
    if (keeping.state.peek() === 'saved') keeping.state.value = 'saving';
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void keeping.flush(), pause);
  });
  shelf.watch(() => {
    void refresh().then(() => {
      const other = keeping.entries.value.find(({ id }) => id === current?.id);
      const isNewer = other !== undefined && other.revision > (current?.revision ?? Infinity);
      keeping.newer.value = isNewer ? other : undefined;
    });
  });
  /** The database answers later than a page goes: what it does not have yet is laid down at once. */
  const layDown = () => {
    const [value, name] = [tool.work.value, tool.name.value];
    if (!current || (value === written && name === writtenName)) {
      remember(undefined, notYet);
      return;
    }
    const { id, revision } = current;
    const unwritten: Unwritten = { id, revision, name, work: storedWork(value), underway };
    const text = JSON.stringify(unwritten);
    if (text.length <= mostLetters) remember(text, notYet);
  };
  const takeUp = () => {
    const found = unwrittenBefore();
    const work = found && keptWork(found.work);
    remember(undefined, notYet);
    if (!found || !work) return;
    current = { id: found.id, revision: found.revision };
    underway = found.underway;
    const { draft, ...rest } = work;
    tool.begin(draft, rest);
    tool.name.value = found.name;
    tool.view.value = 'start';
  };
  // A page that is hidden may never be seen again.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void keeping.flush();
  });
  window.addEventListener('pagehide', () => {
    layDown();
    void keeping.flush();
  });
  queue = refresh();
  takeUp();
  effect(rememberPlace);
  return keeping;
}

/** The place where the writer is, or what is not written yet, for a reload of this tab. */
function remember(text: string | undefined, as = inHand): void {
  try {
    if (text === undefined) sessionStorage.removeItem(as);
    else sessionStorage.setItem(as, text);
  } catch {
    // Storage is forbidden or full: a reload begins with what the database has.
  }
}

function unwrittenBefore(): Unwritten | undefined {
  try {
    const found = JSON.parse(remembered(notYet) ?? 'null') as Partial<Unwritten> | null;
    const { id, name, revision } = found ?? {};
    const isSound = typeof id === 'string' && typeof name === 'string';
    return isSound && ['number', 'undefined'].includes(typeof revision)
      ? (found as Unwritten)
      : undefined;
  } catch {
    return undefined;
  }
}

function remembered(as = inHand): string | null {
  try {
    return sessionStorage.getItem(as);
  } catch {
    return null;
  }
}
