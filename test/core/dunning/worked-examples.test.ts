import { expect, test } from 'vitest';
import type { LedgerEvent } from '#core/dunning';
import { cny, doneOnTime, timelineOf } from '../../support/timeline-case.ts';

const threeDone = doneOnTime('pre-due', 'reminder-1', 'reminder-2');
const disputed = (whole: number): LedgerEvent => ({
  on: '2026-04-10',
  type: 'dispute-opened',
  amount: cny(whole),
});

/** The table of TIMELINE, cell by cell; pre-due and the two data warnings stand beside it. */
const cases: [string, string, LedgerEvent[], Record<string, string>][] = [
  ['A: nothing happened', '2026-03-02', [], {
    'pre-due': 'planned 2026-03-25', 'reminder-1': 'planned 2026-04-02', 'reminder-2': 'planned 2026-04-08',
    call: 'planned 2026-04-15', 'credit-hold': 'planned 2026-04-22', 'final-notice': 'planned 2026-05-06',
    suspension: 'planned 2026-05-13', 'data-warning-30': 'planned 2026-06-12',
    'data-warning-45': 'planned 2026-06-27', 'stop-line': 'planned 2026-07-07', deletion: '2026-07-12',
  }],
  ['B: first three done on time, a part disputed', '2026-04-15', [...threeDone, disputed(4_000)], {
    'pre-due': 'done 2026-03-25', 'reminder-1': 'done 2026-04-02', 'reminder-2': 'done 2026-04-08',
    call: 'due 2026-04-15', 'credit-hold': 'planned 2026-04-22', 'final-notice': 'planned 2026-05-06',
    suspension: 'planned 2026-05-13', 'data-warning-30': 'planned 2026-06-12',
    'data-warning-45': 'planned 2026-06-27', 'stop-line': 'planned 2026-07-07', deletion: '2026-07-12',
  }],
  ['C: as B, but all of it disputed, and closed', '2026-04-22',
    [...threeDone, disputed(10_000), { on: '2026-04-22', type: 'dispute-closed' }], {
    'pre-due': 'done 2026-03-25', 'reminder-1': 'done 2026-04-02', 'reminder-2': 'done 2026-04-08',
    call: 'planned 2026-04-27', 'credit-hold': 'planned 2026-05-06', 'final-notice': 'planned 2026-05-13',
    suspension: 'planned 2026-05-20', 'data-warning-30': 'planned 2026-06-19',
    'data-warning-45': 'planned 2026-07-04', 'stop-line': 'planned 2026-07-14', deletion: '2026-07-19',
  }],
  ['D: first four done, all paid', '2026-04-21',
    [...threeDone, ...doneOnTime('call'), { on: '2026-04-21', type: 'payment', amount: cny(10_000) }], {
    'pre-due': 'done 2026-03-25', 'reminder-1': 'done 2026-04-02', 'reminder-2': 'done 2026-04-08',
    call: 'done 2026-04-15', 'credit-hold': 'not-needed', 'final-notice': 'not-needed',
    suspension: 'not-needed', 'data-warning-30': 'not-needed',
    'data-warning-45': 'not-needed', 'stop-line': 'not-needed', deletion: 'none',
  }],
  ['E: only pre-due done, nobody acted', '2026-05-11', doneOnTime('pre-due'), {
    'pre-due': 'done 2026-03-25', 'reminder-1': 'due 2026-05-11', 'reminder-2': 'planned 2026-05-18',
    call: 'planned 2026-05-25', 'credit-hold': 'planned 2026-06-01', 'final-notice': 'planned 2026-06-08',
    suspension: 'planned 2026-06-15', 'data-warning-30': 'planned 2026-07-15',
    'data-warning-45': 'planned 2026-07-30', 'stop-line': 'planned 2026-08-09', deletion: '2026-08-14',
  }],
]; // prettier-ignore

test.each(cases)('%s comes out to the day', (_, asAt, events, expected) => {
  const { stages, deletion } = timelineOf(events, asAt);
  const found = stages.map(({ id, status, on }) => [id, on === null ? status : `${status} ${on}`]);
  expect({ ...Object.fromEntries(found), deletion: deletion?.on ?? 'none' }).toEqual(expected);
});
