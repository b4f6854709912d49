import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checklistOf, makeRecord, replayRecord } from '#core/record';
import { someAnswers } from '../decision/cases.ts';
import { changedEdition, dayFiftyTwo, edition, opened } from './made.ts';

const record = opened();

test('the same rules lead from the same answers to the same outcome', () => {
  expect(replayRecord(record, edition)).toEqual({
    rules: 'same',
    words: 'same',
    agrees: true,
    outcome: 'keep-suspended',
    rule: 'last-warning-day',
    ask: undefined,
    added: [],
    gone: [],
    unread: [],
  });
});

test('whatever was answered, a record of it replays to itself', () => {
  const asAt = '2026-11-26';
  fc.assert(
    fc.property(someAnswers(checklistOf(edition), asAt), (answers) => {
      const made = makeRecord({ id: 'case-1234', name: 'x', preparedBy: 'y', at: '2026-11-26T09:30:00Z', asAt, locale: 'es', answers }, edition); // prettier-ignore
      if (!('record' in made)) return;
      expect(replayRecord(made.record, edition)).toMatchObject({ agrees: true, rules: 'same', unread: [] }); // prettier-ignore
    }),
    { numRuns: 300 },
  );
});

describe('newer rules', () => {
  test('that decide the same are said to be newer and to agree', () => {
    const newer = changedEdition((copy) => (copy.version += 1));
    expect(replayRecord(record, newer)).toMatchObject({ rules: 'changed', agrees: true });
  });

  test('with another threshold say the outcome of today', () => {
    const earlier = changedEdition((copy) => {
      for (const rule of copy.rules) if (rule.id === 'last-warning-day') rule.outcome = 'choose';
    });
    expect(replayRecord(record, earlier)).toMatchObject({ agrees: false, outcome: 'choose' });
  });

  test('with other duties say which came and which went', () => {
    const other = changedEdition((copy) => {
      for (const rule of copy.rules)
        if (rule.id === 'last-warning-day')
          rule.duties = [...rule.duties.filter((duty) => duty !== 'offer-export'), 'legal-advice'];
    });
    expect(replayRecord(record, other)).toMatchObject({
      agrees: false,
      outcome: 'keep-suspended',
      added: ['legal-advice'],
      gone: ['offer-export'],
    });
  });

  test('that have lost a question say whose answer is no longer read', () => {
    const fewer = changedEdition((copy) => {
      delete copy.facts['told'];
      copy.riders = copy.riders.filter(({ when }) => !JSON.stringify(when ?? {}).includes('told'));
      for (const rider of copy.riders) if (rider.after) delete rider.after.rules;
    });
    expect(replayRecord(record, fewer)?.unread).toEqual(['told']);
  });

  test('that ask more say what they ask', () => {
    const { role, ...withoutRole } = dayFiftyTwo;
    expect(role).toBe('sales-agent');
    const early = { ...record, answers: { ...withoutRole, 'debt-now': 'paid' } };
    expect(replayRecord(early, edition)?.ask).toBe('role');
  });
});

test('a record whose outcome its answers cannot have led to is recognised though its seal be right', () => {
  expect(replayRecord({ ...record, outcome: 'suspend' }, edition)).toMatchObject({
    rules: 'same',
    agrees: false,
    outcome: 'keep-suspended',
  });
});

test('a record of another checklist is not replayed', () => {
  const other = { ...record, rules: { ...record.rules, id: 'umbrella' } };
  expect(replayRecord(other, edition)).toBeUndefined();
});

test('answers that lead to no outcome yet make no record, but the next question', () => {
  const details = { id: 'case-1', name: 'x', preparedBy: 'y', at: '2026-11-26T09:30:00Z' };
  const made = makeRecord({ ...details, asAt: '2026-11-26', locale: 'en', answers: { state: 'active' } }, edition); // prettier-ignore
  expect(made).toMatchObject({ ask: 'harm' });
});
