import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent, problemText } from '#collections/check';
import { root } from '../../support/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'saldo-rules-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
cpSync(`${root}content`, join(folder, 'content'), { recursive: true });
cpSync(`${root}locales`, join(folder, 'locales'), { recursive: true });
const rules = join(folder, 'content/rules/suspension.yaml');
const sound = readFileSync(rules, 'utf8');

/** What stops a build whose rules or words are changed in one place; everything else is as it is. */
function stopping(file: string, from: string | RegExp, to: string): string[] {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`Nothing like ${String(from)} in ${file}.`);
  writeFileSync(path, after);
  const { problems } = checkContent(join(folder, 'content'), join(folder, 'locales'), folder);
  writeFileSync(path, before);
  return problems.map(problemText);
}

/** Line of the first piece of text like this in the sound rules. */
function lineOf(piece: string): number {
  return sound.slice(0, sound.indexOf(piece)).split('\n').length;
}

const file = 'content/rules/suspension.yaml';

test('two rules in the wrong order stop the build, with the example that differs', () => {
  const [first = '', second = ''] = [/ {2}- id: customer-not-identified\n(?: {4}.*\n)+/, / {2}- id: subscription-not-identified\n(?: {4}.*\n)+/].map((rule) => rule.exec(sound)?.[0] ?? ''); // prettier-ignore
  expect([first, second].map((rule) => rule.length > 100)).toEqual([true, true]);
  const report = stopping(file, second, second.replace('identity: customer-only', 'identity: matched')); // prettier-ignore
  expect(report.join('\n')).toContain('example-differs');
});

test('a rule that can decide nothing stops the build, with its line and its name', () => {
  const report = stopping(file, 'when: { identity: none }', 'when: { identity: none, state: closed }'); // prettier-ignore
  const found = report.find((problem) => problem.includes('rule-never-holds'));
  expect(found).toContain(`${file}:${lineOf('- id: customer-not-identified') }`); // prettier-ignore
  expect(found).toContain('customer-not-identified');
});

test('a hole between the rules stops the build, with answers that fall into it', () => {
  const report = stopping(file, 'when: { suspended-on: { below: dataWarning } }', 'when: { suspended-on: { from: 5, below: dataWarning } }'); // prettier-ignore
  const found = report.find((problem) => problem.includes('no-rule-decides')) ?? '';
  expect(found).toContain('state=suspended');
  expect(found).toMatch(/suspended-on=\S+/);
});

test.each(['en', 'es', 'it'])('a reason without a sentence in %s stops the build', (locale) => {
  const report = stopping(`locales/${locale}/checklist.json`, '"day-unknown":', '"day-not-known":');
  expect(report).toHaveLength(1);
  expect(report[0]).toContain(`${file}:${lineOf('- id: day-unknown')}`);
  expect(report[0]).toContain(`locales/${locale}/checklist.json`);
});

test('a unit that is taken out of an article is missed where a rule cites it', () => {
  const report = stopping(file, 'suspension-decision#stop-rules-2', 'suspension-decision#gone-1');
  expect(report.join('\n')).toMatch(/no-such-source: customer-not-identified[\s\S]*suspension-decision#gone-1/); // prettier-ignore
});

test('the rules as they are stop nothing', () => {
  expect(checkContent(join(folder, 'content'), join(folder, 'locales'), folder).problems).toEqual([]); // prettier-ignore
});
