import { h } from 'preact';
import { describe, expect, test } from 'vitest';
import type { Exposure } from '#core/dunning';
import { locales } from '#i18n';
import { ExposureLine } from '../../../src/islands/ui/timeline/ExposureLine.tsx';
import { voiceOf } from '../../core/picture/drawn.ts';
import { cny } from '../../support/timeline-case.ts';
import { pageWith } from './page.ts';

const exposure: Exposure = {
  cycles: 3,
  amount: cny(3_000),
  payable: { cycles: 1, amount: cny(1_000) },
  bySuspension: { on: '2026-05-13', cycles: 4, amount: cny(4_000) },
  whileSuspended: { cycles: 2, amount: cny(2_000), documented: false },
  cites: [],
};

function said(of: Exposure, locale: (typeof locales)[number] = 'en'): string {
  return pageWith(h(ExposureLine, { exposure: of, say: voiceOf(locale) })).root.textContent;
}

describe.each(locales)('in %s', (locale) => {
  test('every figure of the exposure is said', () => {
    const text = said(exposure, locale).replace(/[.,\u00a0]/g, '');
    for (const figure of ['3000', '1000', '4000', '2000']) expect(text).toContain(figure);
    expect(text).not.toMatch(/timeline:|\{\{/);
  });
  test('a single cycle and several are said differently', () => {
    const one = { ...exposure, cycles: 1 };
    expect(said(one, locale).replace('1', '3')).not.toBe(said(exposure, locale));
  });
});

test('what 21Vianet does not document is said to be so; what is documented is not', () => {
  expect(said(exposure)).toContain('is not documented');
  const documented = { cycles: 2, amount: cny(2_000), documented: true };
  expect(said({ ...exposure, whileSuspended: documented })).not.toContain('not documented');
});

test('what is not there is not spoken of', () => {
  const none = { cycles: 0, amount: cny(0) };
  const text = said({ ...exposure, payable: none, bySuspension: null, whileSuspended: null });
  expect(text).toBe('Your own exposure: 3 billing cycles so far, CNY\u00a03,000.');
});
