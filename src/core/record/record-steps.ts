import type { DecisionRecord, Evidence, ManagementDecision, OpenRecord } from './record.ts';
import type { Verification } from './seal-record.ts';

/** Marks a duty as done now, or takes the mark away. What carries the date of suspension follows. */
export function tickDuty(record: OpenRecord, duty: string, at: string, done: boolean): OpenRecord {
  const others = record.done.filter((one) => one.duty !== duty);
  const ticked: OpenRecord = { ...record, done: done ? [...others, { duty, at }] : others };
  if (duty !== 'suspend' || record.answers['suspended-on'] !== undefined) return ticked;
  if (done) return { ...ticked, suspendedOn: record.suspendedOn ?? at.slice(0, 10) };
  delete ticked.suspendedOn;
  return ticked;
}

/** The subscription was suspended on another day than that of the tick. */
export function suspendedOnDay(record: OpenRecord, on: string): OpenRecord {
  return { ...record, suspendedOn: on };
}

/** Adds a piece of evidence. */
export function addEvidence(record: OpenRecord, evidence: Evidence): OpenRecord {
  return { ...record, evidence: [...record.evidence, evidence] };
}

/** Adds a date of the partner's own. */
export function addDate(record: OpenRecord, on: string, what: string): OpenRecord {
  return { ...record, dates: [...record.dates, { on, what }] };
}

/** Marks a date of the partner's own as dealt with. */
export function dateDone(record: OpenRecord, index: number, at: string): OpenRecord {
  const dates = record.dates.map((date, i) => (i === index ? { ...date, done: at } : date));
  return { ...record, dates };
}

/** Adds a note. */
export function addNote(record: OpenRecord, at: string, text: string): OpenRecord {
  return { ...record, notes: [...record.notes, { at, text }] };
}

/**
 * The approval of a second person, of the decision with this digest. Refused, with undefined, for whoever
 * prepared it.
 */
export function approve(
  record: OpenRecord,
  by: string,
  at: string,
  decision: string,
): OpenRecord | undefined {
  if (sameName(by, record.prepared.by)) return undefined;
  return { ...record, approved: { by, at, decision } };
}

/** Adds what management decided; what was decided before stays beside it. */
export function decideManagement(record: OpenRecord, decision: ManagementDecision): OpenRecord {
  return { ...record, management: [...(record.management ?? []), decision] };
}

/**
 * A record that was changed since it was sealed, ready to be sealed as it is. It says so for ever, names the
 * seal that it broke, and is approved by nobody any more.
 */
export function takeOver(record: DecisionRecord, at: string, seen: Verification): OpenRecord {
  const { approved, seal, ...rest } = record;
  const changed = seen.decision === 'changed' ? 'decision' : 'rest';
  const once = { at, changed, seal, ...(approved && { approved }) } as const;
  return { ...rest, resealed: [...(record.resealed ?? []), once] };
}

/** Closes a case, or opens it again. */
export function closeCase(record: OpenRecord, at: string | undefined): OpenRecord {
  const copy = { ...record };
  if (at === undefined) delete copy.closed;
  else copy.closed = at;
  return copy;
}

function sameName(a: string, b: string): boolean {
  const plain = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  return plain(a) === plain(b);
}
