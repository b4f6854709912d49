import { figure, sentence, type Figure, type Sentence } from '#core/sentence';
import type { LateCharges } from './late-charges.ts';

/**
 * Late charges up to a day as sentences of the dictionary `late-charges`: what they come to, then a line for
 * each rate and sum; or why there are none. Nothing is said where the policy charges nothing.
 */
export function lateSentences(result: LateCharges, asAt: string): Sentence[] {
  if ('none' in result) {
    return result.none === 'not-late' ? [sentence('late-charges:notLate')] : [];
  }
  if ('refused' in result) {
    const { code, halfYear } = result.refused;
    return [
      sentence(
        `late-charges:refused.${code}`,
        halfYear ? { halfYear: saidHalfYear(halfYear) } : {},
      ),
    ];
  }
  const { interest, compensation, lines, statute } = result;
  const by = figure.said(
    statute === null ? 'late-charges:contract' : `late-charges:statute.${statute}`,
  );
  return [
    sentence('late-charges:interest', {
      amount: figure.money(interest),
      date: figure.date(asAt),
      by,
    }),
    ...(compensation
      ? [sentence('late-charges:compensation', { amount: figure.money(compensation) })]
      : []),
    ...lines.map(({ from, to, principal, percentPerYear, amount }) =>
      sentence('late-charges:line', {
        from: figure.date(from),
        to: figure.date(to),
        principal: figure.money(principal),
        percent: figure.percent(percentPerYear),
        amount: figure.money(amount),
      }),
    ),
  ];
}

/** `2026-h2` in words. */
function saidHalfYear(name: string): Figure {
  const [year = '', half = ''] = name.split('-');
  return figure.said(`late-charges:half.${half}`, { year: figure.text(year) });
}
