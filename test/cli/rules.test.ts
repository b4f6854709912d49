import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales } from '#i18n';
import { root } from '../support/build.ts';
import { desk } from '../support/cli.ts';

const { file, saldo } = desk();
const text = readFileSync(`${root}content/rules/suspension.yaml`, 'utf8');

/** Checks the rules with one piece of text replaced; the piece must be there. */
async function checked(from: string | RegExp, to: string) {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`Nothing like ${String(from)} in the rules.`);
  file('rules.yaml', changed);
  return saldo('rules check %rules.yaml');
}

describe('rules check', () => {
  test('prints what was proved of the rules that come with Saldo', async () => {
    const { code, out, errors } = await saldo('rules check');
    expect([code, errors]).toEqual([0, '']);
    expect(out).toMatch(/^Combinations +\d{20,}$/m);
    expect(out).toMatch(/^Rules +\d+, and \d+ that only add duties$/m);
  });

  test('prints the same as JSON for machines', async () => {
    const { out } = await saldo('rules check --json');
    const printed = JSON.parse(out) as { proved: boolean; combinations: string; problems: unknown[] };
    expect(printed).toMatchObject({ proved: true, problems: [] });
    expect(BigInt(printed.combinations)).toBeGreaterThan(10n ** 20n);
  }); // prettier-ignore

  test('proves a copy of the rules under another name', async () => {
    expect((await checked('version: 2', 'version: 3')).code).toBe(0);
  });

  test.each([
    ['a hole torn', 'when: { suspended-on: { below: dataWarning } }', 'when: { suspended-on: { from: 5, below: dataWarning } }', 'no-rule-decides', /state=suspended/],
    ['a threshold shifted', 'suspended-on: { from: stopLine }', 'suspended-on: { from: lastWarning }', 'example-differs', /day-before-stop-line|expected/],
    ['an outcome misspelled', 'outcome: reactivate', 'outcome: reactivated', 'no-such-outcome: hold-keeps-data', /reactivated/],
    ['a source that is nowhere', 'cites: [suspension-decision#stop-rules-2', 'cites: [suspension-decision#stop-rules-99', 'no-such-source: customer-not-identified', /stop-rules-99/],
    ['a question nobody needs', '  role:\n', '  weather: { kind: yes-no }\n  role:\n', 'fact-changes-nothing: weather', /none/],
    ['a condition that can never hold', 'when: { identity: none }', 'when: { identity: none, state: closed }', 'rule-never-holds: customer-not-identified', /none|no-rule/],
    ['YAML that breaks', 'rules:\n', 'rules: [\n', 'rules.yaml:', /expected/],
    ['a field nobody knows', 'certainty: derived', 'certainity: derived', 'rules → own-tenant → certainity', /unknown field/],
  ] as const)('%s ends with 1, the line, the rule, and answers where there are any', async (_, from, to, named, shown) => {
    const { code, out, errors } = await checked(from, to);
    expect([code, out]).toEqual([1, '']);
    expect(errors).toMatch(/rules\.yaml:\d+ /);
    expect(errors).toContain(named);
    expect(errors).toMatch(shown);
  }); // prettier-ignore

  test('prints which answers come out otherwise than by an older file, and that the others do not', async () => {
    file('older.yaml', text.replace('from: stopLine, below: deletion', 'from: 53, below: deletion').replace('from: lastWarning, below: stopLine', 'from: lastWarning, below: 53'));
    const { out } = await saldo('rules check --against %older.yaml');
    const changes = out.split('other outcomes:\n')[1]?.split('\n') ?? [];
    expect(changes.filter((line) => line.includes('→'))).toHaveLength(1);
    expect(changes[0]).toContain('choose (stop-line) → keep-suspended (last-warning-day)');
    expect(changes[1]).toContain('suspended-on=53..54');
    file('same.yaml', text);
    expect((await saldo('rules check --against %same.yaml')).out).toContain('every answer leads to the same outcome');
    const { changes: none } = JSON.parse((await saldo('rules check --against %same.yaml --json')).out) as { changes: unknown[] };
    expect(none).toEqual([]);
  }); // prettier-ignore

  test.each([
    ['other questions', text.replaceAll('debt-left', 'debt-open'), 0, 'Not compared'],
    ['a mistake in its form', text.replace('outcome: legal', 'outcome: 7'), 2, 'sound form'],
  ])('rules are not compared with a file of %s', async (_, older, code, said) => {
    file('older.yaml', older);
    const found = await saldo('rules check --against %older.yaml');
    expect(found.code).toBe(code);
    expect(found.out + found.errors).toContain(said);
  });

  test('a file that is not there is bad input', async () => {
    expect((await saldo('rules check %none.yaml')).code).toBe(2);
  });
});

describe('rules draw', () => {
  test.each(locales)('says in %s every rule with its outcome', async (locale) => {
    const { out, code } = await saldo(`rules draw --locale ${locale}`);
    expect(code).toBe(0);
    expect(out.match(/^ {5}→ .+ {2}\([a-z-]+\)$/gm)).toHaveLength(text.match(/^ {4}group: /gm)?.length ?? 0); // prettier-ignore
    expect(out).not.toMatch(/checklist:|rules:|\{\{/);
  });

  test('draws a file that any viewer of drawings reads', async () => {
    const { out } = await saldo('rules draw --as svg');
    expect(out).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*role="img"/);
    expect(out).toContain('<title');
    expect(out).not.toMatch(/<script|href=|&(?!amp;|lt;|#34;)/);
  });

  test.each(['rules draw --as pdf', 'rules draw --locale de', 'rules draw x.yaml'])(
    '%s is refused',
    async (line) => {
      expect((await saldo(line)).code).toBe(2);
    },
  );
});

test.each(['decide', 'rules check', 'rules draw'])('saldo %s explains itself', async (command) => {
  const { code, out } = await saldo(`${command} --help`);
  expect([code, out.includes(`saldo ${command}`)]).toEqual([0, true]);
  expect((await saldo('')).out).toContain(`saldo ${command}`);
});
