import { readJsonText, readValue, shown, type Problems } from '#core/reading';
import { figure, sentence } from '#core/sentence';
import * as z from 'zod/mini';
import { foreignFile, type ForeignFile } from './foreign-file.ts';
import {
  newestVersion,
  recordSchema,
  standingSchema3,
  type DecisionRecord,
  type Standing,
} from './record.ts';

const frameVersion = 1;

/** Several records in one file. */
const recordsSchema = z.strictObject({
  kind: z.literal('saldo-records'),
  version: z.literal(frameVersion),
  records: z.array(recordSchema).check(z.minLength(1), z.maxLength(2000)),
});

/**
 * The records in a text from anywhere: one record, or a file of several. Never throws. Whether they are as
 * they were sealed is for `verifyRecord` to say. `foreign` names a file that holds something else. No problem
 * of a record is to be put right by hand: its seal would no longer fit.
 */
export function readRecords(
  text: string,
): { records: DecisionRecord[] } | (Problems & { foreign?: ForeignFile }) {
  const json = readJsonText(text);
  if ('problems' in json) return json;
  const { value } = json;
  const newer = newerVersion(value);
  if (newer) return newer;
  if (typeof value === 'object' && value !== null && 'records' in value) {
    const read = readValue(value, recordsSchema);
    return 'problems' in read ? said(read, value) : { records: read.value.records };
  }
  const read = readValue(value, recordSchema);
  return 'problems' in read ? said(read, value) : { records: [read.value] };
}

function said(problems: Problems, value: unknown): Problems & { foreign?: ForeignFile } {
  const foreign = foreignFile(value);
  if (foreign) return { ...problems, foreign };
  const whatToDo = sentence('errors:whatToDo.askForRecord');
  return { problems: problems.problems.map((problem) => ({ ...problem, whatToDo })) };
}

/** What is wrong with a file of a Saldo that is newer than this one; undefined for any other. */
function newerVersion(value: unknown): Problems | undefined {
  const frame = fieldsOf(value);
  const records: unknown[] = Array.isArray(frame['records']) ? frame['records'] : [];
  const all = [
    { path: ['version'], one: frame, newest: frame['kind'] === 'saldo-records' ? frameVersion : newestVersion }, // prettier-ignore
    ...records.map((record, index) => ({
      path: ['records', index, 'version'],
      one: fieldsOf(record),
      newest: newestVersion,
    })),
  ];
  const problems = all.flatMap(({ path, one: { kind, version }, newest }) =>
    (kind === 'saldo-record' || kind === 'saldo-records') && Number.isInteger(version) && Number(version) > newest
      ? [{
          path,
          expected: sentence('errors:expected.version', { newest: figure.count(newest) }),
          found: shown(version),
          whatToDo: sentence('errors:whatToDo.newerRecord'),
        }]
      : [],
  ); // prettier-ignore
  return problems.length > 0 ? { problems } : undefined;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** A stored value as a record; undefined for anything else. */
export function acceptRecord(value: unknown): DecisionRecord | undefined {
  const read = readValue(value, recordSchema);
  return 'problems' in read ? undefined : read.value;
}

/** A value as what a policy said; undefined for anything else. */
export function acceptStanding(value: unknown): Standing | undefined {
  const read = readValue(value, standingSchema3);
  return 'problems' in read ? undefined : read.value;
}

/** As many characters as a file may have and still be read everywhere, with room to spare. */
const mostCharacters = 900_000;

/** Records as the texts of files: one record as it is, several in a frame, and more files where one would be too long. */
export function recordFiles(records: readonly DecisionRecord[]): string[] {
  const [only] = records;
  if (only && records.length === 1) return [`${JSON.stringify(only, null, 2)}\n`];
  const files: DecisionRecord[][] = [];
  let room = 0;
  for (const record of records) {
    const size = JSON.stringify(record).length + 1;
    if (size > room) {
      files.push([]);
      room = mostCharacters;
    }
    files.at(-1)?.push(record);
    room -= size;
  }
  return files.map(
    (part) =>
      `${JSON.stringify({ kind: 'saldo-records', version: frameVersion, records: part })}\n`,
  );
}
