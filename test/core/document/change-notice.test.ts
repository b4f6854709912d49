import { expect, test } from 'vitest';
import { changeNotice } from '#core/document';
import { asWritten } from '#core/sentence';
import { formatDate, locales } from '#i18n';
import { wholePolicy } from '../../support/policy-preset.ts';
import { faults, saidIn, sentencesOf } from './said.ts';

const policy = wholePolicy('balanced');

test('a notice of change says from when, what changes, and where the whole can be had', () => {
  const notice = changeNotice(policy, [asWritten('Suspension moves'), asWritten('A term grows')]);
  expect(faults(notice)).toEqual([]);
  for (const locale of locales) {
    const said = saidIn(notice, locale);
    expect(said).toContain(formatDate('2026-12-01', locale));
    for (const text of ['Suspension moves', 'A term grows', 'accounts@example.com']) {
      expect(said).toContain(text);
    }
  }
});

test('a notice without effects says that nothing changes in effect, instead of an empty list', () => {
  const notice = changeNotice(policy, []);
  expect(sentencesOf(notice).map(({ code }) => code)).toContain('letters:change.nothing');
  expect(notice.blocks.some(({ kind }) => kind === 'list')).toBe(false);
});
