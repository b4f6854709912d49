import type { Document } from '#core/document';
import { caseEvents, type DecisionRecord } from '#core/record';
import { asWritten } from '#core/sentence';
import type { Locale, Say } from '#i18n';
import type { Equipment } from './equipment.ts';
import { now, today } from './moment.ts';

/** A document as the content of a file; the library that makes it is fetched now. */
export async function documentFile(
  kind: 'md' | 'docx',
  document: Document,
  voice: { locale: Locale; say: Say },
): Promise<BlobPart> {
  const edition = { document, voices: [voice] as const, site: location.origin };
  return kind === 'md'
    ? (await import('#export/markdown')).markdown(edition)
    : (await import('#export/docx')).docx(edition);
}

/** Days on which a calendar reminds of a date before it comes. */
const remindDaysBefore = 2;

/** The dates of a case that are still to come, as the content of a calendar file; nothing where there are none. */
export async function calendarFile(
  record: DecisionRecord,
  { edition, locale, say }: Equipment,
): Promise<string | undefined> {
  const days = caseEvents(record, edition, today());
  if (days.length === 0) return undefined;
  const { calendar } = await import('#export/calendar');
  const events = days.map((day) => ({ ...day, remindDaysBefore }));
  return calendar(events, { voice: { locale, say }, name: asWritten(record.name), madeAt: now() });
}
