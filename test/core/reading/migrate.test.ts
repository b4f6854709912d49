import { describe, expect, test } from 'vitest';
import { migrate } from '#core/policy';
import { readPolicy } from '#core/reading';
import { preset } from '../../support/policy-preset.ts';

const { law, data, stages = [], ...others } = preset('balanced');
const rest: Partial<typeof others> = others;
delete rest.version;
const names = { issue: 'daysAfterIssue', due: 'daysAfterDue', suspension: 'daysAfterSuspension' };

/** The balanced preset as the first trials wrote it. */
const version0 = {
  format: 'saldo-policy-0',
  ...rest,
  law: { regime: law?.regime, debtor: law?.debtor },
  data: { exportOffered: data?.exportOffered, billingWhileSuspended: data?.billingWhileSuspended },
  retentionDays: 45,
  stages: stages.map(({ anchor, offset, ...stage }) => ({ ...stage, [names[anchor]]: offset.days })),
}; // prettier-ignore

describe('a policy of the first trials', () => {
  const today = preset('balanced');

  test('opens as one of today, and what nobody can know stays open', () => {
    expect(readPolicy(version0)).toEqual({
      draft: {
        ...today,
        law: { regime: today.law?.regime, debtor: today.law?.debtor },
        data: { ...today.data, promisedDays: 45 },
      },
      migratedFrom: 0,
    });
  });

  test('is left as it was', () => {
    const before = structuredClone(version0);
    readPolicy(version0);
    expect(version0).toEqual(before);
  });

  test.each<[string, object, (string | number)[]]>([
    ['two days for one stage', { stages: [{ ...version0.stages[0], daysAfterIssue: 3 }] }, ['stages', 0, 'anchor']],
    ['no day for a stage', { stages: [{ id: 'x', effect: 'none', onNonWorkingDay: 'keep' }] }, ['stages', 0, 'anchor']],
    ['days in words', { stages: [{ ...version0.stages[1], daysAfterDue: 'x' }] }, ['stages', 0, 'offset', 'days']],
    ['a promise in both places', { data: { promisedDays: 60 } }, ['retentionDays']],
    ['a version beside the format', { version: 1 }, ['format']],
    ['sections that are no sections', { data: 7, retentionDays: 7 }, ['data']],
  ])('with %s is refused', (_, fields, path) => {
    const read = readPolicy({ ...version0, stages: [], ...fields });
    expect('problems' in read && read.problems.map((problem) => problem.path)).toContainEqual(path);
  }); // prettier-ignore
});

test('what is of no older version is given back as it is', () => {
  for (const value of [null, 7, [], { version: 1 }, { version: '9' }, { format: 'other' }, {}]) {
    expect(migrate(value)).toEqual({ value });
  }
});
