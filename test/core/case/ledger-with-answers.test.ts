import { describe, expect, test } from 'vitest';
import { answersApart } from '#core/case';
import { ledgerWithAnswers, ownPolicy } from '#core/case/with-policy';
import type { LedgerEvent } from '#core/dunning';
import { preset } from '../../support/policy-preset.ts';
import { doneOnTime, ledgerOf, spring2026 } from '../../support/timeline-case.ts';

const upToNotice = doneOnTime('pre-due', 'reminder-1', 'reminder-2', 'call', 'credit-hold', 'final-notice'); // prettier-ignore
const suspended = { state: 'suspended', 'suspended-on': '2026-05-14' };
const events = (written: LedgerEvent[], answers: Record<string, string>) =>
  ledgerWithAnswers(ledgerOf(written), answers).ledger.events;

describe('a suspension that only the answers know', () => {
  test('is counted with the invoice, on the day that was answered, and said', () => {
    const { ledger, added } = ledgerWithAnswers(ledgerOf(upToNotice), suspended);
    expect(added).toBe('2026-05-14');
    const own = ownPolicy({
      policy: preset('balanced'),
      ledger,
      calendar: spring2026,
      asAt: '2026-06-20',
      retention: { days: 60, fact: 'kept' },
    });
    expect(own).toMatchObject({
      verdict: 'already',
      on: '2026-05-14',
      timeline: { deletion: { on: '2026-07-13' } },
    });
  });

  test('is counted again after one that was lifted', () => {
    const lifted: LedgerEvent[] = [
      { on: '2026-05-01', type: 'suspended' },
      { on: '2026-05-08', type: 'reactivated' },
    ];
    expect(events(lifted, suspended)).toHaveLength(3);
  });

  test.each([
    ['active', { state: 'active', 'suspended-on': '2026-05-14' }],
    ['suspended on a day nobody knows', { state: 'suspended', 'suspended-on': 'unknown' }],
    ['suspended on no day of the calendar', { state: 'suspended', 'suspended-on': '2026-02-30' }],
  ])('%s: nothing is added', (_, answers) => {
    expect(events(upToNotice, answers)).toEqual(upToNotice);
  });

  test('nothing is added to an invoice that shows a suspension itself', () => {
    const own: LedgerEvent[] = [{ on: '2026-05-13', type: 'suspended' }];
    expect(events(own, suspended)).toEqual(own);
  });
});

describe('answers that differ from policy and invoice', () => {
  const said = { ledger: { state: 'active', 'due-on': '2026-04-01' }, policy: { notices: 'no' } };

  test('are named with both sides; questions without effect, and open ones, are none', () => {
    const answers = { 'due-on': '2026-04-02', notices: 'yes', contacts: 'yes' };
    expect(answersApart(said, answers, ['due-on', 'contacts'])).toEqual([
      { fact: 'due-on', given: '2026-04-02', said: '2026-04-01', by: 'ledger' },
    ]);
    expect(answersApart(said, answers, ['notices']).map(({ by }) => by)).toEqual(['policy']);
  });

  test('are none where an invoice only does not show the suspension', () => {
    expect(answersApart(said, { state: 'suspended' }, ['state'])).toEqual([]);
  });
});
