import { figure } from '#core/sentence';
import { compensationOf } from '../law.ts';
import { type Rule, set } from '../rule.ts';

/** A fixed sum under Chinese law, where none was found (FACTS L31). */
export const compensationInChina: Rule = {
  code: 'compensation-in-china',
  severity: 'warning',
  cites: ['late-payment-rules#what-it-means-19', 'collections-policy#late-charges-2'],
  find: (draft) => {
    const given = compensationOf(draft);
    if (draft.law?.regime !== 'cn' || !given) return [];
    return [
      {
        path: ['lateCharges', 'fixedCompensation'],
        figures: { amount: figure.money(given) },
        fix: [set(['lateCharges', 'fixedCompensation'], null)],
      },
    ];
  },
};
