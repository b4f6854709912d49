import { figure } from '#core/sentence';
import { type Rule, when } from '../rule.ts';

/** An invoice that can still be disputed when access has already ended over it. */
export const disputeWindowPastSuspension: Rule = {
  code: 'dispute-window-past-suspension',
  severity: 'warning',
  cites: ['collections-policy#disputes-1', 'suspension-decision#non-payment-32'],
  find: ({ disputes, invoicing }, { plan }) => {
    const window = disputes?.windowDays;
    const suspended = plan?.suspendedOn;
    const term = invoicing?.termDays;
    if (window === undefined || suspended === undefined || term === undefined) return [];
    return when(window > term + suspended, () => ({
      path: ['disputes', 'windowDays'],
      figures: {
        window: figure.calendarDays(window),
        suspended: figure.calendarDays(term + suspended),
      },
    }));
  },
};
