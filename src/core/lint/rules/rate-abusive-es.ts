import { figure } from '#core/sentence';
import { isUnder } from '../law.ts';
import { type Rule, when } from '../rule.ts';

/**
 * An agreed rate so low that it is 70 per cent below the legal one whatever the European Central Bank's
 * rate is: the points that the law adds are the least that the legal rate can be (FACTS L11, L10).
 */
export const rateAbusiveEs: Rule = {
  code: 'rate-abusive-es',
  severity: 'warning',
  cites: ['late-payment-rules#spain-6', 'late-payment.es.abusive-rate', 'late-payment.es.interest'],
  find: (draft, { fact }) => {
    const { lateCharges } = draft;
    const [below, points] = [
      fact('late-payment.es.abusive-rate'),
      fact('late-payment.es.interest'),
    ];
    const least = (points * (100 - below)) / 100;
    if (!isUnder(draft, 'es') || lateCharges?.kind !== 'contract-rate') return [];
    const { percentPerYear = 0 } = lateCharges;
    return when(percentPerYear > 0 && percentPerYear <= least, () => ({
      path: ['lateCharges', 'percentPerYear'],
      figures: {
        rate: figure.percent(percentPerYear),
        below: figure.percent(below),
        least: figure.percent(least),
      },
    }));
  },
};
