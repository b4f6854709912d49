import { ledgerSchema } from '#core/dunning';
import { readPolicy, readValue } from '#core/reading';
import { isLocale } from '#i18n';
import { eventTypes } from '../../ui/timeline/event-fields.ts';
import { emptyHistory, mostSteps, type History, type Step } from '../state/history.ts';
import type { PendingAnswers } from '../state/pending.ts';
import type { Version, Work, WrittenInvoice } from '../state/tool.ts';

/** Named versions that are kept of one policy. */
export const mostVersions = 50;

/**
 * A work as it was stored or shared, read as if a stranger had written it. The draft decides whether it can
 * be read at all; what is damaged beside it is left out. Undefined for junk.
 */
export function keptWork(stored: unknown): Work | undefined {
  if (!isRecord(stored)) return undefined;
  const read = readPolicy(stored['draft']);
  if ('problems' in read) return undefined;
  const ledger = readValue(stored['ledger'], ledgerSchema);
  const customer = isLocale(stored['customer']) ? stored['customer'] : 'en';
  const begunIn = stored['begunIn'];
  return {
    draft: read.draft,
    // Steps of an older form of the policy name fields that are no longer there.
    history: read.migratedFrom === undefined ? history(stored['history']) : emptyHistory,
    pending: pending(stored['pending']),
    versions: list(stored['versions']).flatMap(version).slice(-mostVersions),
    ledger: 'value' in ledger ? ledger.value : undefined,
    written: written(stored['written']),
    customer,
    begunIn: [begunIn, read.draft.prevailingLanguage].find(isLocale) ?? customer,
  };
}

/** What of a work is stored: plain data that a database or a file takes as it is. */
export function storedWork(work: Work): object {
  return JSON.parse(JSON.stringify(work)) as object;
}

function history(stored: unknown): History {
  if (!isRecord(stored)) return emptyHistory;
  return { done: steps(stored['done']), undone: steps(stored['undone']) };
}

function steps(stored: unknown): Step[] {
  const read = list(stored).slice(-mostSteps).map(step);
  // A step that cannot be read breaks the chain: nothing beyond it can be taken back.
  const broken = read.lastIndexOf(undefined);
  return read.slice(broken + 1).flatMap((one) => (one ? [one] : []));
}

function step(stored: unknown): Step | undefined {
  const edits = list(stored);
  const isSound = edits.every((edit) => isRecord(edit) && isPath(edit['path']));
  return isSound && edits.length > 0 ? (edits as Step) : undefined;
}

function pending(stored: unknown): PendingAnswers {
  if (!isRecord(stored)) return {};
  const sound = Object.entries(stored).filter(
    ([, one]) => isRecord(one) && isPath(one['path']) && typeof one['code'] === 'string',
  );
  return Object.fromEntries(sound) as PendingAnswers;
}

function version(stored: unknown): Version[] {
  if (!isRecord(stored)) return [];
  const { name, on } = stored;
  const read = readPolicy(stored['draft']);
  if (typeof name !== 'string' || typeof on !== 'string' || 'problems' in read) return [];
  return [{ name, on, draft: read.draft }];
}

/** What stood in the fields need make no sense: only its shape is looked at. */
function written(stored: unknown): WrittenInvoice | undefined {
  if (!isRecord(stored) || !isLocale(stored['locale']) || !isRecord(stored['form'])) return undefined;
  const { form } = stored;
  const isEvent = (event: unknown) =>
    isRecord(event) &&
    eventTypes.some((type) => type === event['type']) &&
    typeof event['proved'] === 'boolean' &&
    hasTexts(event, ['on', 'amount', 'until', 'reason', 'stage']) &&
    isListOf(event['instalments'], 200, (one) => isRecord(one) && hasTexts(one, ['dueOn', 'amount']));
  const isForm =
    hasTexts(form, ['number', 'issuedOn', 'dueOn', 'amount', 'currency', 'asAt']) &&
    isListOf(form['events'], 5000, isEvent);
  return isForm ? (stored as unknown as WrittenInvoice) : undefined;
} // prettier-ignore

function hasTexts(of: Record<string, unknown>, names: readonly string[]): boolean {
  return names.every((name) => typeof of[name] === 'string' && of[name].length <= 2000);
}

function isListOf(value: unknown, most: number, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= most && value.every(isOne);
}

function list(stored: unknown): unknown[] {
  return Array.isArray(stored) ? (stored as unknown[]) : [];
}

function isPath(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((key) => typeof key === 'string' || (Number.isInteger(key) && Number(key) >= 0 && Number(key) < 5000))
  ); // prettier-ignore
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
