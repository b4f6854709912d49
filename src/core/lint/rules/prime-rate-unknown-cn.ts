import { isUnderOrder802 } from '../law.ts';
import { type Rule, when } from '../rule.ts';

/** An agreed rate whose floor is not written down (FACTS L23). */
export const primeRateUnknownCn: Rule = {
  code: 'prime-rate-unknown-cn',
  severity: 'advice',
  cites: ['late-payment-rules#china-traps-10', 'late-payment.cn.interest-floor'],
  find: (draft) => {
    const { lateCharges } = draft;
    const isUnknown =
      lateCharges?.kind === 'contract-rate' && lateCharges.primeRateAtSigning === null;
    return when(isUnderOrder802(draft) && isUnknown, () => ({
      path: ['lateCharges', 'primeRateAtSigning'],
    }));
  },
};
