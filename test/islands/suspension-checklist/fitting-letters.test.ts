import { describe, expect, test } from 'vitest';
import type { LedgerEvent } from '#core/dunning';
import type { Cloud, PolicyDraft } from '#core/policy';
import { caseView } from '../../../src/islands/suspension-checklist/case-view.ts';
import { fittingLetters } from '../../../src/islands/suspension-checklist/after/fitting-letters.ts';
import {
  standingOf,
  type PolicySupply,
} from '../../../src/islands/suspension-checklist/policy/own-case.ts';
import { wholeDraft } from '../../support/policy-preset.ts';
import { doneOnTime, ledgerOf, spring2026 } from '../../support/timeline-case.ts';
import { equipped } from './equipped.ts';

const equipment = equipped('en');
const balanced = wholeDraft('balanced');
const supply: PolicySupply = { say: () => '', figures: new Map(Object.entries(equipment.edition.figures)), calendars: { cn: spring2026 } }; // prettier-ignore

/** The letters offered where a debt waits for a notice, by the codes of their subjects, and the documents. */
function offered(events: LedgerEvent[], asAt: string, policy: PolicyDraft = balanced) {
  const delivered: LedgerEvent = { on: '2026-03-03', type: 'delivered', proved: true };
  const own = { name: '', policy, ledger: ledgerOf([delivered, ...events]) };
  const standing = standingOf(own, supply, asAt, {});
  if (!standing) throw new Error('no stages');
  const filled = { ...standing.own.answers.policy, ...standing.own.answers.ledger };
  const answers = { harm: 'no', cause: 'non-payment', identity: 'matched', 'legal-hold': 'no', 'payment-on-way': 'no', plan: 'none', inability: 'no', critical: 'no', policy: 'accepted', ...filled }; // prettier-ignore
  const view = caseView(equipment, answers, asAt);
  expect(view.decision.rule).toBe('notices-missing');
  const found = fittingLetters(own, policy.cloud, supply, standing, answers, view);
  if (found === 'unfinished') throw new Error('unfinished');
  expect(found.apart).toBeUndefined();
  return { codes: found.made.map(({ document }) => document.title.code), made: found.made };
}

describe('where notices of the policy are missing, the letters offered are theirs', () => {
  const toHold = doneOnTime('pre-due', 'reminder-1', 'reminder-2', 'call', 'credit-hold');

  test('the final notice alone, and not that of the suspension which follows it', () => {
    expect(offered(toHold, '2026-05-20').codes).toEqual(['letters:final-notice.subject']);
  });

  test('the final notice too where a call that has no letter comes before all of them', () => {
    const events = doneOnTime('pre-due', 'reminder-1', 'reminder-2');
    expect(offered(events, '2026-05-20').codes).toEqual([
      'letters:credit-hold.subject',
      'letters:final-notice.subject',
    ]);
  });

  test('the final notice goes out today where a later step has passed it over, and names the day that its own period leaves', () => {
    const call = balanced.stages?.find(({ id }) => id === 'call');
    if (!call) throw new Error('no call');
    const last = { ...call, id: 'last-call', offset: { days: 32, count: 'calendar' as const } };
    const stages = balanced.stages?.flatMap((stage) => (stage.id === 'final-notice' ? [stage, last] : [stage])) ?? [];
    const called: LedgerEvent = { on: '2026-05-08', type: 'stage-done', stage: 'last-call', proved: true };
    const { codes, made } = offered([...toHold, called], '2026-05-13', { ...balanced, stages });
    expect(codes).toEqual(['letters:final-notice.subject']);
    expect(made[0]?.document.title.figures).toMatchObject({ suspension: { date: '2026-05-20' } });
  }); // prettier-ignore
});

/** The letters of a customer that was suspended on 13 May and, on the fourth of July, has not been told. */
function afterSuspension(policy: PolicyDraft, chosen: Cloud) {
  const asAt = '2026-07-04';
  const upTo = doneOnTime('pre-due', 'reminder-1', 'reminder-2', 'call', 'credit-hold', 'final-notice');
  const ledger = ledgerOf([{ on: '2026-03-03', type: 'delivered', proved: true }, ...upTo, { on: '2026-05-13', type: 'suspended' }]);
  const own = { name: '', policy, ledger };
  const standing = standingOf(own, supply, asAt, {});
  if (!standing) throw new Error('no stages');
  const answers = { news: 'no', identity: 'matched', 'legal-hold': 'no', told: 'no', 'delegated-rights': 'yes', role: 'sales-agent', 'partner-kind': 'direct', ...standing.own.answers.ledger };
  const view = caseView(equipment, answers, asAt);
  expect(view.decision.duties).toContain('tell-customer-suspended');
  const found = fittingLetters(own, chosen, supply, standing, answers, view);
  if (found === 'unfinished') throw new Error('unfinished');
  return found;
} // prettier-ignore

test('a letter that was due weeks ago and is written today carries today’s date, and names the day of the suspension', () => {
  const { made } = afterSuspension(balanced, '21vianet');
  const letter = made.find(({ document }) => document.title.code === 'letters:suspension.subject');
  expect(letter?.document.title.figures).toMatchObject({ suspension: { date: '2026-05-13' } });
  const dates = made.map(({ document }) => document.blocks.find(({ id }) => id === 'date'));
  expect(dates.length).toBeGreaterThan(1);
  for (const date of dates)
    expect(date).toMatchObject({ lines: [{ figures: { date: { date: '2026-07-04' } } }] });
});

test.each([
  ['21vianet', 'worldwide-nce'],
  ['worldwide-nce', '21vianet'],
] as const)('a policy of %s gives no letter to a case of %s, and says why', (cloud, chosen) => {
  const policy = { ...balanced, cloud };
  expect(afterSuspension(policy, cloud).made.length).toBeGreaterThan(0);
  expect(afterSuspension(policy, chosen)).toEqual({ apart: 'cloud', made: [] });
});
