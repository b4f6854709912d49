import { type Amount, moneyOf } from '#core/money';
import { figure } from '#core/sentence';
import { compensationOf, isUnder, wholeAmount } from '../law.ts';
import { type Rule, when } from '../rule.ts';

/** The Act of 1998, whose sums go by the size of the debt (FACTS L15). No quick fix: one sum cannot be three. */
export const compensationLowUk: Rule = {
  code: 'compensation-low-uk',
  severity: 'warning',
  cites: [
    'late-payment-rules#uk-5',
    'late-payment-rules#uk-9',
    'late-payment.uk.compensation-large',
  ],
  find: (draft, { fact }) => {
    const given = compensationOf(draft);
    const sums = ['small', 'medium', 'large'].map((size) =>
      wholeAmount(fact(`late-payment.uk.compensation-${size}`), 'GBP'),
    );
    const [small, medium, large] = sums as [Amount, Amount, Amount];
    const isLow =
      given === null || (given?.currency === 'GBP' && moneyOf(given).minor < moneyOf(large).minor);
    return when(isUnder(draft, 'uk') && isLow, () => ({
      path: ['lateCharges', 'fixedCompensation'],
      figures: {
        small: figure.money(small),
        medium: figure.money(medium),
        large: figure.money(large),
        lower: figure.money(wholeAmount(fact('late-payment.uk.threshold-lower'), 'GBP')),
        upper: figure.money(wholeAmount(fact('late-payment.uk.threshold-upper'), 'GBP')),
      },
    }));
  },
};
