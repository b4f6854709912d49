import { execFileSync, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { desk } from '../support/cli.ts';
import { ledgerOf, spring2026 } from '../support/timeline-case.ts';

interface Printed {
  stages: { id: string; effect: string; on: string | null; status: string; heldBy?: string }[];
  access: { from: string; state: string; projected: boolean }[];
  outstanding: { value: string; currency: string };
  deletion: { on: string; fact: string } | null;
}

const { file, saldo } = desk();
const policy = JSON.parse((await saldo('policy new --preset balanced --json')).out) as Record<
  string,
  unknown
>;
file('policy.json', policy);
file(
  'ledger.json',
  ledgerOf([{ on: '2026-04-20', type: 'hold-placed', reason: 'manual', until: '2026-04-24' }]),
);
file('dates.json', spring2026);
const words = 'policy timeline %policy.json --ledger %ledger.json --as-at 2026-04-21'; // prettier-ignore

const json = async (line: string) => JSON.parse((await saldo(`${line} --json`)).out) as Printed;

describe('as JSON', async () => {
  const printed = await json(`${words} --holidays %dates.json`);

  test('it says the things that were agreed, and nothing else', () => {
    expect(Object.keys(printed)).toEqual([
      'stages',
      'access',
      'outstanding',
      'deletion',
      'late',
      'exposure',
    ]);
  });

  test('a held stage says by what', () => {
    expect(printed.stages[1]).toEqual({
      id: 'reminder-1',
      effect: 'none',
      on: '2026-04-27',
      status: 'held',
      heldBy: 'manual',
    });
  });

  test('the deletion comes from the fact of the cloud', () => {
    expect(printed.deletion).toEqual({
      on: '2026-07-31',
      fact: 'data.deletion.suspended.21vianet',
    });
  });

  test('a cloud without a count of days has no deletion date', async () => {
    file('worldwide.json', { ...policy, cloud: 'worldwide-nce' });
    const line = words.replace('policy.json', 'worldwide.json');
    expect((await json(line)).deletion).toBeNull();
  });

  test('four fields of a policy are enough', async () => {
    const { stages, smallBalance, promisesPause, postingDays } = policy;
    file('four.json', { stages, smallBalance, promisesPause, postingDays });
    const line = `${words.replace('policy.json', 'four.json')} --holidays %dates.json`;
    expect(await json(line)).toEqual(printed);
  });
});

describe('holidays', () => {
  const marked = async (line: string) =>
    (await json(line)).stages.filter((stage) => 'holidaysUnknown' in stage).length;

  test('without a file every date is marked as resting on weekends alone', async () => {
    expect(await marked(words)).toBe(9);
  });

  test('a bare list covers the years of its dates', async () => {
    file('list.json', spring2026.holidays);
    expect(await marked(`${words} --holidays %list.json`)).toBe(0);
  });
});

test('for people it says the same dates in lines', async () => {
  const { out, errors, code } = await saldo(`${words} --holidays %dates.json`);
  expect([code, errors]).toEqual([0, '']);
  expect(out).toMatch(/^ {2}2026-04-27 +held +reminder-1 +held by manual$/m);
});

test('the command itself runs from any folder and leaves its exit code', () => {
  const command = resolve('src/cli/saldo.ts');
  const out = execFileSync(process.execPath, [command, 'policy', 'new', '--preset', 'balanced', '--json'], {
    cwd: tmpdir(),
    encoding: 'utf8',
  });
  expect(JSON.parse(out)).toEqual(policy);
  const refused = spawnSync(process.execPath, [command, 'policy', 'timeline', 'none.json'], {
    cwd: tmpdir(),
    encoding: 'utf8',
  });
  expect([refused.status, refused.stdout]).toEqual([2, '']);
}); // prettier-ignore

test.each(['--help', 'policy --help', 'policy new --help', 'policy timeline --help', ''])(
  'saldo %s explains itself',
  async (line) => {
    const { code, out } = await saldo(line);
    expect([code, out.includes('saldo policy')]).toEqual([0, true]);
  },
);

test('the help of a command names every option that it takes', async () => {
  const { out } = await saldo('policy timeline --help');
  for (const option of ['--ledger', '--as-at', '--holidays', '--json']) expect(out).toContain(option);
}); // prettier-ignore
