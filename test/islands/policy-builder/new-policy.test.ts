import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lint } from '#core/lint';
import { completePolicy } from '#core/policy';
import { factFigures } from '#collections/fact-figures';
import { readLedger } from '#collections/ledger';
import { locales, sayer } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import { newPolicy } from '../../../src/islands/policy-builder/begin/new-policy.ts';
import { root } from '../../support/build.ts';
import { preset } from '../../support/policy-preset.ts';

const presets = readdirSync(`${root}content/rules/presets`).map((file) =>
  file.replace('.yaml', ''),
);
const figures = factFigures(readLedger(`${root}content`, root).ledger);
const essentials = {
  name: 'Example Cloud Ltd',
  address: '1 Example Road, Shanghai',
  email: 'accounts@example.com',
  phone: '',
  payTo: 'Example Bank, account 123',
};

describe.each(presets)('from the preset %s', (id) => {
  test.each(locales)('four answers make a whole policy without errors for a customer who reads %s', (locale) => {
    const say = sayer(locale, wordsOf(locale, 'policy'));
    const word = (key: string) => say({ code: `policy:first.${key}` });
    const words = { contact: word('contact'), hours: word('hours'), covers: word('covers') };
    const draft = newPolicy(preset(id), essentials, words, locale, '2026-11-26');
    expect(completePolicy(draft)).toHaveProperty('policy');
    const calendar = { holidays: [], covers: null };
    const found = lint(draft, { figures, asAt: '2026-11-26', calendar });
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
}); // prettier-ignore

test('what was not said stays open, and nothing else does', () => {
  const nothing = { name: '', address: '', email: '', phone: '', payTo: '' };
  const words = { contact: 'a', hours: 'b', covers: 'c' };
  const read = completePolicy(newPolicy(preset('balanced'), nothing, words, 'en', '2026-11-26'));
  expect('open' in read && read.open.map(({ path }) => path.join('.'))).toEqual([
    'partner.name',
    'partner.address',
    'partner.contacts',
    'invoicing.payTo',
    'disputes.route',
  ]);
});

test.each([
  ['2026-11-26', '2026-12-01', '2027-12-01'],
  ['2026-12-31', '2027-01-01', '2028-01-01'],
])('a policy written on %s holds from %s and is reviewed on %s', (today, from, review) => {
  const words = { contact: 'a', hours: 'b', covers: 'c' };
  const draft = newPolicy(preset('balanced'), essentials, words, 'en', today);
  expect([draft.effectiveFrom, draft.reviewOn]).toEqual([from, review]);
});
