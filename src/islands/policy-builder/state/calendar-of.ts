import type { WorkCalendar } from '#core/calendar';
import type { PolicyDraft } from '#core/policy';
import type { PolicyData } from './tool.ts';

/** Saturdays and Sundays alone: what is known of a country whose holidays we do not have. */
const weekends: WorkCalendar = { holidays: [], covers: null };

/** Which days are worked where the law of the policy holds. */
export function calendarOf(draft: PolicyDraft, { data }: { data: PolicyData }): WorkCalendar {
  return data.calendars[draft.law?.regime ?? 'cn'] ?? weekends;
}
