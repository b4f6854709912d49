import { computed, type ReadonlySignal } from '@preact/signals';
import type { WorkCalendar } from '#core/calendar';
import { lint, type Finding } from '#core/lint';
import type { PolicyDraft } from '#core/policy';
import type { Surroundings } from './tool.ts';

/** What the core says about a draft. */
export interface Judged {
  findings: ReadonlySignal<readonly Finding[]>;
}

/** Saturdays and Sundays alone: what is known of a country whose holidays we do not have. */
const weekends: WorkCalendar = { holidays: [], covers: null };

/** Which days are worked where the law of the policy holds. */
export function calendarOf(draft: PolicyDraft, { data }: Pick<Surroundings, 'data'>): WorkCalendar {
  return data.calendars[draft.law?.regime ?? 'cn'] ?? weekends;
}

/** Judges a draft whenever it changes and somebody looks. */
export function judge(
  draft: ReadonlySignal<PolicyDraft>,
  around: Pick<Surroundings, 'data' | 'today'>,
): Judged {
  const figures = new Map(Object.entries(around.data.figures));
  return {
    findings: computed(() => {
      const calendar = calendarOf(draft.value, around);
      return lint(draft.value, { figures, asAt: around.today, calendar });
    }),
  };
}
