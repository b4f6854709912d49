import { suspensionDay } from './case-dates.ts';
import type { Change, DecisionRecord, Evidence, ManagementDecision, OpenRecord } from './record.ts';
import type { Verification } from './seal-record.ts';

/**
 * Marks a duty as done now, or takes the mark away. The day of a suspension or reactivation follows; `today` is
 * the civil day of whoever ticks. What is taken back stays in the trail.
 */
export function tickDuty(
  record: OpenRecord,
  duty: string,
  at: string,
  done: boolean,
  today: string,
): OpenRecord {
  const was = record.done.find((one) => one.duty === duty);
  const others = record.done.filter((one) => one.duty !== duty);
  const ticked: OpenRecord = { ...record, done: done ? [...others, { duty, at }] : others };
  const noted =
    was && !done
      ? changed(ticked, { at, what: 'tick-taken-back', of: duty, from: was.at })
      : ticked;
  const field = dayOfDuty(record, duty);
  if (field === undefined) return noted;
  // The tick itself tells when this was noted.
  if (done) return { ...noted, [field]: record[field] ?? today };
  return withDay(noted, field, undefined, at);
}

/** Notes the day of the suspension; what it takes the place of stays in the trail. */
export function suspendedOnDay(record: OpenRecord, on: string | undefined, at: string): OpenRecord {
  return withDay(record, 'suspendedOn', on, at);
}

/** Notes the day on which access was given back, or takes it away, likewise. */
export function reactivatedOnDay(
  record: OpenRecord,
  on: string | undefined,
  at: string,
): OpenRecord {
  return withDay(record, 'reactivatedOn', on, at);
}

/** The day that goes with a duty, where it is one that the answers do not give already. */
function dayOfDuty(record: OpenRecord, duty: string): keyof typeof dayKinds | undefined {
  if (duty === 'suspend' && record.answers['suspended-on'] === undefined) return 'suspendedOn';
  if (duty === 'reactivate' && suspensionDay(record) !== undefined) return 'reactivatedOn';
  return undefined;
}

const dayKinds = { suspendedOn: 'suspended-on', reactivatedOn: 'reactivated-on' } as const;

function withDay(
  record: OpenRecord,
  field: keyof typeof dayKinds,
  to: string | undefined,
  at: string,
): OpenRecord {
  const { [field]: from, ...rest } = record;
  if (from === to) return record;
  const copy: OpenRecord = to === undefined ? rest : { ...rest, [field]: to };
  return changed(copy, {
    at,
    what: dayKinds[field],
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  });
}

/** Adds a piece of evidence. */
export function addEvidence(record: OpenRecord, evidence: Evidence, at: string): OpenRecord {
  const more = { ...record, evidence: [...record.evidence, evidence] };
  return changed(more, { at, what: 'evidence-added', to: evidence.what });
}

/** Adds a date of the partner's own. */
export function addDate(record: OpenRecord, on: string, what: string, at: string): OpenRecord {
  const more = { ...record, dates: [...record.dates, { on, what }] };
  return changed(more, { at, what: 'date-added', of: what, to: on });
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
 * prepared it, as far as names tell. An approval that was there before stays in the trail.
 */
export function approve(
  record: OpenRecord,
  approval: { by: string; at: string; decision: string; onSameDevice: boolean },
): OpenRecord | undefined {
  const { by, at, decision, onSameDevice } = approval;
  if (sameName(by, record.prepared.by)) return undefined;
  const was = record.approved;
  const noted = was
    ? changed(record, { at, what: 'approved-again', of: was.by, from: was.at })
    : record;
  const after = (noted.changes ?? []).length;
  return {
    ...noted,
    approved: { by, at, decision, after, ...(onSameDevice && { onSameDevice: true }) },
  };
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

/** Closes a case. */
export function closeCase(record: OpenRecord, at: string): OpenRecord {
  return { ...record, closed: at };
}

/** Opens a closed case again; when it was closed stays in the trail. */
export function reopenCase(record: OpenRecord, at: string): OpenRecord {
  const { closed, ...open } = record;
  return closed === undefined ? record : changed(open, { at, what: 'opened-again', from: closed });
}

function changed(record: OpenRecord, change: Change): OpenRecord {
  return { ...record, changes: [...(record.changes ?? []), change] };
}

/**
 * Whether two names can be taken for one: letters and digits count, in whatever case, with or without accents,
 * punctuation and spaces, and whichever word comes first.
 */
function sameName(a: string, b: string): boolean {
  const words = (name: string) =>
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '');
  const [one, other] = [words(a), words(b)];
  return one.join('') === other.join('') || one.toSorted().join(' ') === other.toSorted().join(' ');
}
