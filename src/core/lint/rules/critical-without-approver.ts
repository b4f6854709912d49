import { figure } from '#core/sentence';
import { type Rule, when } from '../rule.ts';
import { isBlank } from '../stages.ts';

/** Critical services that need an approval, and nobody to give it. */
export const criticalWithoutApprover: Rule = {
  code: 'critical-without-approver',
  severity: 'warning',
  cites: ['collections-policy#critical-services-1', 'suspension-decision#non-payment-19'],
  find: ({ access }) => {
    const services = access?.criticalServices ?? [];
    return when(services.length > 0 && isBlank(access?.criticalApprover), () => ({
      path: ['access', 'criticalApprover'],
      figures: { services: figure.list(services.map(figure.text)) },
    }));
  },
};
