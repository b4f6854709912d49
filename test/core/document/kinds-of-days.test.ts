import { expect, test } from 'vitest';
import { effectChanges } from '#core/change';
import { changeNotice, letterFor, policyDocument, summaryDocument } from '#core/document';
import { letterIds } from '#core/policy';
import { locales, sayer, type Locale } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import { wholePolicy } from '../../support/policy-preset.ts';
import { ledgerOf, timelineOf } from '../../support/timeline-case.ts';
import { figures } from '../decision/suspension.ts';
import { sentencesOf } from './said.ts';

const presets = ['balanced', 'strict', 'lenient', 'new-or-risky', 'public-body'] as const;
const files = ['policy', 'policy-document', 'policy-diff', 'letters', 'late-charges', 'figures', 'timeline'] as const; // prettier-ignore

/** A number of days, with the word after it. */
const counted: Readonly<Record<Locale, RegExp>> = {
  en: /\d+\s(?:(?:calendar|working)\s)?days?\b/g,
  es: /\d+\sdías?(?:\s(?:naturale?s?|hábil(?:es)?))?/g,
  it: /\d+\sgiorn[oi](?:\s(?:di\scalendario|lavorativ[oi]))?/g,
};
const named: Readonly<Record<Locale, RegExp>> = {
  en: /calendar|working/,
  es: /natural|hábil/,
  it: /calendario|lavorativ/,
};

test.each(presets.flatMap((id) => locales.map((locale) => [id, locale] as const)))(
  'whatever a customer reads of %s in %s says of every number of days which days they are',
  (id, locale) => {
    const policy = wholePolicy(id);
    const other = wholePolicy(id === 'strict' ? 'lenient' : 'strict');
    const say = sayer(locale, wordsOf(locale, ...files));
    const asAt = '2026-04-03';
    const ledger = ledgerOf([]);
    const timeline = timelineOf([], asAt, { policy: { stages: policy.stages } });
    const changes = effectChanges(policy, other, { figures });
    const documents = [
      policyDocument(policy, { figures }),
      summaryDocument(policy, { figures }),
      changeNotice(
        policy,
        changes.map(({ sentence }) => sentence),
        asAt,
      ),
      ...letterIds.map((letter) => letterFor(letter, { policy, figures, asAt, ledger, timeline })),
    ];
    const said = documents.flatMap(sentencesOf).map(say).join('\n');
    const found = said.match(counted[locale]) ?? [];
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter((days) => !named[locale].test(days))).toEqual([]);
  },
);
