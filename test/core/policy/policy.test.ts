import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { completePolicy, policyDraftSchema, type PolicyDraft } from '#core/policy';
import { preset, wholeDraft } from '../../support/policy-preset.ts';

const { facts } = parse(readFileSync('content/facts.yaml', 'utf8')) as {
  facts: Record<string, { value: { duration: number; unit: string } }>;
};

describe('the balanced preset', () => {
  const stages = preset('balanced').stages ?? [];

  test.each([
    ['pre-due', 'cadence.pre-due', -1, 'due'],
    ['reminder-1', 'cadence.reminder-1', 1, 'due'],
    ['reminder-2', 'cadence.reminder-2', 1, 'due'],
    ['call', 'cadence.call', 1, 'due'],
    ['credit-hold', 'cadence.credit-hold', 1, 'due'],
    ['final-notice', 'cadence.final-notice', 1, 'due'],
    ['suspension', 'cadence.suspend', 1, 'due'],
    ['data-warning-30', 'cadence.data-warning', 1, 'suspension'],
    ['data-warning-45', 'cadence.last-warning', 1, 'suspension'],
    ['stop-line', 'cadence.stop-line', 1, 'suspension'],
  ])('%s comes when the fact %s says', (id, fact, sign, anchor) => {
    const stage = stages.find((candidate) => candidate.id === id);
    expect(facts[fact]?.value.unit).toBe('day');
    expect([stage?.anchor, stage?.offset]).toEqual([
      anchor,
      { days: sign * (facts[fact]?.value.duration ?? NaN), count: 'calendar' },
    ]);
  });

  test('has no stage that no fact speaks of', () => {
    expect(stages).toHaveLength(10);
  });

  test('leaves the customer the notice that the fact recommends', () => {
    const notice = stages.find(({ id }) => id === 'final-notice')?.noticeDays;
    expect(notice).toBe(facts['cadence.final-notice-period']?.value.duration);
  });

  test('lacks only who the partner is, how to pay and to dispute, whom it covers and from when', () => {
    expect(open(preset('balanced'))).toEqual([
      'missing partner', 'missing invoicing.payTo', 'missing disputes.route', 'missing covers',
      'missing effectiveFrom', 'missing reviewOn',
    ]); // prettier-ignore
  });
});

function open(draft: PolicyDraft): string[] {
  const result = completePolicy(draft);
  return 'open' in result ? result.open.map(({ code, path }) => `${code} ${path.join('.')}`) : [];
}

const whole: PolicyDraft = wholeDraft('balanced');

describe('from draft to policy', () => {
  test('a draft with every field is a policy, unchanged', () => {
    expect(completePolicy(whole)).toEqual({ policy: whole });
  });

  test.each<[string, PolicyDraft, string]>([
    ['a field of a section', { ...whole, law: { regime: 'cn', creditor: 'small-enterprise' } }, 'missing law.debtor'],
    ['who does a stage', { ...whole, stages: (whole.stages ?? []).map((stage, index) =>
      index === 2 ? { ...stage, role: undefined } : stage) }, 'missing stages.2.role'],
    ['the words of a letter', { ...whole, stages: (whole.stages ?? []).map((stage, index) =>
      index === 2 ? { ...stage, letter: '' } : stage) }, 'too-few stages.2.letter'],
    ['any stage', { ...whole, stages: [] }, 'too-few stages'],
    ['any contact', { ...whole, partner: { ...whole.partner, contacts: [] } }, 'too-few partner.contacts'],
  ])('what lacks is named: %s', (_, draft, expected) => {
    expect(open(draft)).toEqual([expected]);
  }); // prettier-ignore

  test('an empty draft is a draft, and all of it is open', () => {
    expect(open(policyDraftSchema.parse({})).length).toBeGreaterThan(15);
  });
});

describe('a draft that is not sound is refused', () => {
  const [stage] = whole.stages ?? [];

  test.each([
    ['another version', { version: 2 }],
    ['an unknown field', { smalBalance: '0' }],
    ['an unknown field of a section', { law: { regime: 'cn', court: 'x' } }],
    ['a negative small balance', { smallBalance: { value: '-1.00', currency: 'CNY' } }],
    ['two stages of one id', { stages: [stage, stage] }],
    ['sixty-one stages', { stages: Array.from({ length: 61 }, (_, index) => ({ ...stage, id: `s${index}` })) }],
    ['half a day', { stages: [{ ...stage, offset: { days: 0.5, count: 'calendar' } }] }],
    ['notice below zero', { stages: [{ ...stage, noticeDays: -1 }] }],
    ['a stage without anchor', { stages: [{ ...stage, anchor: undefined }] }],
    ['an unknown effect', { stages: [{ ...stage, effect: 'deleted' }] }],
    ['a contact nobody can reach', { partner: { contacts: [{ name: 'Accounts' }] } }],
    ['a date that does not exist', { reviewOn: '2026-02-30' }],
    ['a list in place of a policy', []],
  ])('%s', (_, draft) => {
    expect(policyDraftSchema.safeParse(draft).success).toBe(false);
  }); // prettier-ignore
});
