import { expect, test } from 'vitest';
import { changeNotice } from '#core/document';
import { asWritten, figure } from '#core/sentence';
import { formatDate, locales } from '#i18n';
import { wholePolicy } from '../../support/policy-preset.ts';
import { faults, saidIn, says, sentencesOf } from './said.ts';

const policy = wholePolicy('balanced');

test('a notice of change says when it is written, from when, what changes, and where the whole can be had', () => {
  const effects = [asWritten('Suspension moves'), asWritten('A term grows')];
  const notice = changeNotice(policy, effects, '2026-11-03');
  expect(faults(notice)).toEqual([]);
  for (const locale of locales) {
    const said = saidIn(notice, locale);
    expect(said).toContain(formatDate('2026-12-01', locale));
    const written = formatDate('2026-11-03', locale);
    expect(said).toContain(
      says[locale]({ code: 'letters:part.date', figures: { date: figure.text(written) } }),
    );
    for (const text of ['Suspension moves', 'A term grows', 'accounts@example.com']) {
      expect(said).toContain(text);
    }
  }
});

test('a notice without effects says that nothing changes in effect, instead of an empty list', () => {
  const notice = changeNotice(policy, [], '2026-11-03');
  expect(sentencesOf(notice).map(({ code }) => code)).toContain('letters:change.nothing');
  expect(notice.blocks.some(({ kind }) => kind === 'list')).toBe(false);
});
