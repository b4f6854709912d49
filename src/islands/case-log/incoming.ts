import { signal } from '@preact/signals';
import { readRecords, type DecisionRecord } from '#core/record';
import type { Problems } from '#core/reading';
import { openFile } from '../ui/open-file.ts';
import type { Cases, Kept } from './case-store.ts';

/** A record from a file that is here already in another state. */
export interface Differing {
  theirs: DecisionRecord;
  here: Kept;
}

/** What opening a file came to. */
export type Opened =
  | { opened: number; same: number; differing: Differing[] }
  | { refused: 'too-large' | 'unreadable'; file: string }
  | { problems: Problems['problems']; file: string };

const mostBytes = 4_000_000;

/** Opens files of cases: what is new is kept at once, what differs waits for the reader's choice. */
export function openIncoming(cases: Cases) {
  const last = signal<Opened | undefined>(undefined);
  const settle = (one: Differing) => {
    const now = last.value;
    if (now && 'differing' in now)
      last.value = { ...now, differing: now.differing.filter((other) => other !== one) };
  };
  return {
    last,
    settle,
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
        last.value = { problems: read.problems, file: file.name };
        return undefined;
      }
      const result = { opened: 0, same: 0, differing: [] as Differing[] };
      const known = new Map(cases.cases.value.map((kept) => [kept.id, kept]));
      for (const theirs of read.records) {
        const here = known.get(theirs.id);
        if (!here) result.opened += (await cases.put(theirs, undefined)) ? 1 : 0;
        else if (JSON.stringify(here.value) === JSON.stringify(theirs)) result.same++;
        else result.differing.push({ theirs, here });
      }
      last.value = result;
      const [only] = read.records;
      return read.records.length === 1 && only && result.differing.length === 0
        ? only.id
        : undefined;
    },
  };
}

/** Files being opened. */
export type Incoming = ReturnType<typeof openIncoming>;
