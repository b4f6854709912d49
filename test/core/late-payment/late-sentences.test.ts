import { describe, expect, test } from 'vitest';
import { lateCharges, lateSentences, type LateCharges, type LateRefusal } from '#core/late-payment';
import { locales, sayer, type Locale } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import { figures } from '../../support/fact-figures.ts';

const regimes = ['cn', 'eu', 'es', 'it', 'uk'] as const;

function told(result: LateCharges, locale: Locale = 'en'): string[] {
  const say = sayer(locale, wordsOf(locale, 'late-charges', 'figures'));
  return lateSentences(result, '2025-07-31').map((line) => say(line).replaceAll('\u00a0', ' '));
}

/** Ten thousand pounds due at the end of May 2025, as at two months later. */
function charge(regime: (typeof regimes)[number]): LateCharges {
  return lateCharges({
    charges: { kind: 'statutory', fixedCompensation: null },
    law: { regime, debtor: 'large-enterprise', creditor: 'small-enterprise' },
    dueOn: '2025-05-31',
    balances: [{ from: '2025-05-01', outstanding: { value: '10000.00', currency: 'GBP' }, disputed: null }],
    asAt: '2025-07-31',
    figures,
  });
} // prettier-ignore

describe('late charges are told', () => {
  test('with what they come to, the statute, and each rate on its days', () => {
    expect(told(charge('es'))).toEqual([
      'Late-payment interest up to 31 July 2025: GBP 177.85 (Spanish Law 3/2004).',
      'Fixed compensation, once for the invoice: EUR 40.',
      '1 June 2025 to 30 June 2025: GBP 91.64, which is 11.15% a year on GBP 10,000.',
      '1 July 2025 to 31 July 2025: GBP 86.21, which is 10.15% a year on GBP 10,000.',
    ]);
  });

  test('with the half-year whose rate is missing', () => {
    const refused = { code: 'rate-unknown', halfYear: '2026-h2' } as const;
    expect(told({ refused })).toEqual([
      'Late charges are not worked out: the reference rate for the second half of 2026 is not in our sources.',
    ]);
  });

  test('or not at all, where the policy charges nothing', () => {
    expect(told({ none: 'not-charged' })).toEqual([]);
  });

  test.each(locales)('in %s, whatever the statute and the reason', (locale) => {
    const codes: LateRefusal['code'][] = ['rate-unknown', 'law-open', 'no-statute', 'out-of-scope', 'currency'];
    const all = [
      ...regimes.map(charge),
      ...codes.map((code) => ({ refused: { code, ...(code === 'rate-unknown' ? { halfYear: '2026-h1' } : {}) } })),
      { none: 'not-late' as const },
    ];
    for (const line of all.flatMap((result) => told(result, locale))) {
      expect(line).not.toMatch(/late-charges:|\{\{|undefined/);
    }
  }); // prettier-ignore
});
