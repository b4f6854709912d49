import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  channels,
  clouds,
  effects,
  jobRoles,
  letterIds,
  namedStages,
  policySchema,
  portalRoles,
  saidChannel,
  saidLetter,
  saidRole,
  saidRoleInSentence,
  saidStage,
} from '#core/policy';
import { locales, sayer, type Locale } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import { preset } from '../../support/policy-preset.ts';

const { law, credit, invoicing, reactivation, data } = policySchema.shape;
const { anchor, offset, onNonWorkingDay } = policySchema.shape.stages.def.element.shape;

/** Every choice that a policy offers, with the group of words it is said by. */
const choices: [group: string, codes: readonly string[]][] = [
  ['cloud', clouds],
  ['regime', law.shape.regime.options],
  ['debtor', law.shape.debtor.options],
  ['creditor', law.shape.creditor.options],
  ['prepayment', credit.shape.prepayment.options],
  ['holdTrigger', credit.shape.holdTriggers.def.element.options],
  ['countedFrom', invoicing.shape.countedFrom.options],
  ['delivery', invoicing.shape.delivery.options],
  ['partPayments', invoicing.shape.partPayments.options],
  ['lateCharges', policySchema.shape.lateCharges.def.options.flatMap(({ shape }) => shape.kind.def.values)],
  ['condition', reactivation.shape.condition.options],
  ['billingWhileSuspended', data.shape.billingWhileSuspended.options],
  ['language', policySchema.shape.prevailingLanguage.options],
  ['anchor', anchor.options],
  ['count', offset.shape.count.options],
  ['onNonWorkingDay', onNonWorkingDay.options],
  ['effect', [...effects, 'full']],
  ['channel', channels],
  ['role', [...portalRoles, ...jobRoles]],
  ['roleInSentence', [...portalRoles, ...jobRoles]],
  ['stage', namedStages],
  ['letter', letterIds],
]; // prettier-ignore

describe.each(locales)('in %s', (locale) => {
  const words = wordsOf(locale, 'policy');
  const say = sayer(locale, words);

  test.each(choices)('every %s has its word, and no word is left over', (group, codes) => {
    const named = (words['policy'] as Record<string, object>)[group] ?? {};
    expect(Object.keys(named).sort()).toEqual([...codes].sort());
  });

  test('no word is said of two choices of one group, so that a list shows them apart', () => {
    for (const [group, codes] of choices) {
      if (group === 'stage') continue;
      const said = codes.map((code) => say({ code: `policy:${group}.${code}` }));
      expect([group, new Set(said).size]).toEqual([group, codes.length]);
    }
  });
});

test.each(globSync('content/rules/presets/*.yaml').map((file) => basename(file, '.yaml')))(
  'all that the preset %s names has a word',
  (name) => {
    const { stages = [], ...draft } = preset(name);
    const roles = [
      draft.plans?.approvedBy,
      draft.access?.criticalApprover,
      ...(draft.access?.suspendingRoles ?? []),
      draft.reactivation?.role,
      draft.fraud?.requestRole,
      draft.writeOff?.approvedBy,
      ...stages.map(({ role }) => role),
    ].flatMap((role) => role ?? []);
    const figures = [
      ...roles.map(saidRole),
      ...roles.map(saidRoleInSentence),
      ...stages.flatMap(({ channel }) => (channel ? saidChannel(channel) : [])),
      ...stages.flatMap(({ letter }) => (letter ? saidLetter(letter) : [])),
      ...stages.map(saidStage),
    ];
    expect(figures.filter(({ kind }) => kind !== 'said')).toEqual([]);
  },
);

test.each(locales)(
  'the first warning after a suspension is not called a second one, but as its letter is, in %s',
  (locale) => {
    const say = sayer(locale, wordsOf(locale, 'policy', 'case-log'));
    const name = say({ code: 'policy:letter.data-warning' });
    expect(say({ code: 'policy:stage.data-warning-30' })).toBe(name);
    expect(say({ code: 'case-log:date.second-warning' })).toBe(name);
  },
);

const spoken: [locale: Locale, code: string, says: RegExp][] = [
  ['en', 'policy:stage.stop-line', /^Our /],
  ['es', 'policy:stage.stop-line', /^Nuestra /],
  ['it', 'policy:stage.stop-line', /^Nostra /],
  ['en', 'policy-document:effect.credit-hold', /requests for new licences/],
  ['es', 'policy-document:effect.credit-hold', /solicitudes de licencias nuevas/],
  ['it', 'policy-document:effect.credit-hold', /richieste di nuove licenze/],
  ['en', 'checklist:duty.compare-bill', /licences held before and after the suspension date/],
  ['es', 'checklist:duty.compare-bill', /licencias que había antes y después de la fecha de suspensión/],
  ['it', 'checklist:duty.compare-bill', /licenze presenti prima e dopo la data della sospensione/],
]; // prettier-ignore

test.each(spoken)(
  'who decides, what a customer requests and what a bill is compared with is said in %s: %s',
  (locale, code, says) => {
    const say = sayer(locale, wordsOf(locale, 'policy', 'policy-document', 'checklist'));
    expect(say({ code })).toMatch(says);
  },
);

test('a stage that a user invents is called by its name, else by its id made readable', () => {
  expect(saidStage({ id: 'reminder-1', name: 'Erste Mahnung' })).toEqual({
    kind: 'text',
    text: 'Erste Mahnung',
  });
  expect(saidStage({ id: 'visit-in-person' })).toEqual({ kind: 'text', text: 'Visit in person' });
});

test.each([
  ['en', 'Stage 2'],
  ['es', 'Etapa 2'],
  ['it', 'Fase 2'],
] as const)('an added stage without a name is called by a number in %s', (locale, called) => {
  const say = sayer(locale, wordsOf(locale, 'policy', 'figures'));
  expect(say({ code: 'figures:asWritten', figures: { text: saidStage({ id: 'step-2' }) } })).toBe(
    called,
  );
});

test('a role that a user invents is said as written', () => {
  expect(saidRole('Head of Trust')).toEqual({ kind: 'text', text: 'Head of Trust' });
});
