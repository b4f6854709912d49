import { signal } from '@preact/signals';
import { answersInAddress } from '#core/case';
import {
  checklistOf,
  compareRecords,
  isChanged,
  readRecords,
  verifyRecord,
  type Comparison,
  type DecisionRecord,
  type ForeignFile,
  type RulesEdition,
} from '#core/record';
import type { Problems } from '#core/reading';
import { sha256 } from '../ui/sha-256.ts';
import { openFile } from '../ui/open-file.ts';
import { same } from '../ui/same.ts';
import { frameOf, type Cases, type Kept } from './case-store.ts';

/** A record from a file that is here already in another state. */
export interface Differing {
  theirs: DecisionRecord;
  here: Kept;
  /** The name of the file. */
  file: string;
  /** What the file's version adds to what is here, and what only is here. */
  compared: Comparison;
  /** Whether the file's version was changed since it was sealed. */
  changed: boolean;
  /** Whether what is here was changed since it was sealed. */
  hereChanged: boolean;
}

/** An entry that a file's version took the place of; kept until the page is left. */
export interface Replaced {
  before: Kept;
  restored: boolean;
}

/** What opening a file came to. */
export type Opened =
  | { working: number }
  /** `changed` has the names of those that were changed since they were sealed. */
  | { opened: number; same: number; changed: string[]; differing: Differing[] }
  | { unsaved: true; file: string }
  | { foreign: ForeignFile; file: string; fragment: string }
  | { refused: 'too-large' | 'unreadable'; file: string }
  | { problems: Problems['problems']; file: string };

const mostBytes = 4_000_000;

/** Opens files of cases: what is new is kept at once, what differs waits for the reader's choice. */
export function openIncoming(cases: Cases, edition: RulesEdition) {
  const last = signal<Opened | undefined>(undefined);
  const replaced = signal<readonly Replaced[]>([]);
  const settle = (one: Differing) => {
    const now = last.value;
    if (now && 'differing' in now)
      last.value = { ...now, differing: now.differing.filter((other) => other !== one) };
  };
  return {
    last,
    settle,
    replaced,
    /** Puts the file's version in the place of what is here, which can be brought back. */
    async replace(one: Differing): Promise<void> {
      const { theirs, here, file } = one;
      if (!(await cases.put(theirs, { ...frameOf(here), source: file }))) return;
      replaced.value = [...replaced.value, { before: here, restored: false }];
      settle(one);
    },
    /** Brings back what was replaced. A change made since then meets the question of two versions. */
    async restore({ before }: Replaced): Promise<void> {
      const frame = frameOf(before);
      if (!(await cases.put(before.value, { ...frame, basedOn: before.revision + 1 }))) return;
      replaced.value = replaced.value.map((one) =>
        one.before === before ? { before, restored: true } : one,
      );
    },
    /** Gives back the id of the case when the file held one that is new here. */
    async open(): Promise<string | undefined> {
      const file = await openFile('.json', mostBytes);
      if (!file) return undefined;
      if ('refused' in file) {
        last.value = { refused: file.refused, file: file.name };
        return undefined;
      }
      const read = readRecords(file.text);
      if ('problems' in read) {
        last.value =
          read.foreign === undefined
            ? { problems: read.problems, file: file.name }
            : { foreign: read.foreign, file: file.name, fragment: fragmentOf(file.text, read.foreign) };
        return undefined;
      }
      const { records } = read;
      last.value = { working: records.length };
      const known = new Set(cases.cases.value.map(({ value }) => value.id));
      // One file may hold a case twice: what differs from the first is compared with it.
      const fresh = new Map(records.toReversed().flatMap((one) => known.has(one.id) ? [] : [[one.id, one] as const])); // prettier-ignore
      const taken = await cases.putAll([...fresh.values()], file.name);
      if (!taken) {
        last.value = { unsaved: true, file: file.name };
        return undefined;
      }
      const result = { opened: fresh.size - taken.length, same: 0, changed: [] as string[], differing: [] as Differing[] }; // prettier-ignore
      for (const theirs of records) {
        const changed = isChanged(await verifyRecord(theirs, sha256));
        if (changed) result.changed.push(theirs.name);
        if (fresh.get(theirs.id) === theirs && !taken.includes(theirs.id)) continue;
        const states = cases.cases.value.filter(({ value }) => value.id === theirs.id);
        const here = states.find(({ id }) => id === theirs.id) ?? states[0];
        if (!here) continue;
        if (states.some(({ value }) => same(value, theirs))) result.same++;
        else {
          const hereChanged = isChanged(await verifyRecord(here.value, sha256));
          const compared = compareRecords(here.value, theirs);
          result.differing.push({ theirs, here, file: file.name, compared, changed, hereChanged });
        }
      }
      last.value = result;
      const [only] = records;
      if (records.length !== 1 || !only || result.differing.length > 0) return undefined;
      return cases.cases.value.find(({ value }) => same(value, only))?.id;
    },
  };

  function fragmentOf(text: string, foreign: ForeignFile): string {
    if (foreign !== 'answers') return '';
    const answers = JSON.parse(text) as Record<string, string | number>;
    const written = Object.entries(answers).map(([fact, answer]) => [fact, String(answer)]);
    return answersInAddress(Object.fromEntries(written) as Record<string, string>, checklistOf(edition));
  }
} // prettier-ignore

/** Files being opened. */
export type Incoming = ReturnType<typeof openIncoming>;
