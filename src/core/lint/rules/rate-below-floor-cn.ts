import { figure } from '#core/sentence';
import { isUnderOrder802 } from '../law.ts';
import { type Rule, set } from '../rule.ts';

/** An agreed rate below the loan prime rate of the day of signing (FACTS L30, L23). */
export const rateBelowFloorCn: Rule = {
  code: 'rate-below-floor-cn',
  severity: 'warning',
  cites: [
    'late-payment-rules#china-traps-10',
    'late-payment-rules#what-it-means-14',
    'late-payment.cn.interest-floor',
  ],
  find: (draft) => {
    const { lateCharges } = draft;
    if (!isUnderOrder802(draft) || lateCharges?.kind !== 'contract-rate') return [];
    const { percentPerYear = 0, primeRateAtSigning = null } = lateCharges;
    // Without any interest another rule speaks.
    if (primeRateAtSigning === null || percentPerYear === 0 || percentPerYear >= primeRateAtSigning)
      return [];
    return [
      {
        path: ['lateCharges', 'percentPerYear'],
        figures: {
          rate: figure.percent(percentPerYear),
          floor: figure.percent(primeRateAtSigning),
        },
        fix: [set(['lateCharges', 'percentPerYear'], primeRateAtSigning)],
      },
    ];
  },
};
