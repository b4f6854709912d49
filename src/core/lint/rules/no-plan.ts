import { type Rule, when } from '../rule.ts';

/** No payment by instalments, though it is often the cheapest way to the money (FACTS QD11). */
export const noPlan: Rule = {
  code: 'no-plan',
  severity: 'advice',
  cites: ['collections-policy#plans-1', 'suspension-decision#non-payment-21'],
  find: ({ plans }) =>
    when(plans?.maxInstalments !== undefined && plans.maxInstalments < 2, () => ({
      path: ['plans', 'maxInstalments'],
    })),
};
