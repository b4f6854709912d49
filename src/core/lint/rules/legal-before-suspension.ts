import { figure } from '#core/sentence';
import { type Rule, set } from '../rule.ts';

/** Lawyers before the milder means are used up. */
export const legalBeforeSuspension: Rule = {
  code: 'legal-before-suspension',
  severity: 'warning',
  cites: ['suspension-decision#after-suspension-16', 'collections-policy#stages-1'],
  find: ({ writeOff }, { plan }) => {
    const days = writeOff?.legalAfterDays;
    const suspended = plan?.suspendedOn;
    if (days === undefined || suspended === undefined || days >= suspended) return [];
    return [
      {
        path: ['writeOff', 'legalAfterDays'],
        figures: { days: figure.calendarDays(days), suspended: figure.calendarDays(suspended) },
        fix: suspended > 3660 ? undefined : [set(['writeOff', 'legalAfterDays'], suspended)],
      },
    ];
  },
};
