import { globSync, rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { buildSite } from '../support/build.ts';
import { realContent } from '../support/real-content.ts';

/** A fault a writer may make: in which file, what is written instead of what, and what the build says. */
interface Fault {
  name: string;
  file: string;
  from: string | RegExp;
  to: string;
  /** Words of the line that the build must name. */
  at: string;
  says: string;
}

const faults: readonly Fault[] = [
  {
    name: 'broken YAML in front matter',
    file: 'en/guidance/customer-support.md',
    from: /^title: .*$/m,
    to: 'title: Customers: support',
    at: 'title: Customers: support',
    says: 'YAML that cannot be read',
  },
  {
    name: 'a missing field',
    file: 'es/guidance/provide-billing-support.md',
    from: /^kind: .*\n/m,
    to: '',
    at: 'title:',
    says: 'field kind',
  },
  {
    name: 'an unknown fact',
    file: 'es/guidance/suspend-a-subscription.md',
    from: ':fact[data.deletion.suspended.21vianet]',
    to: ':fact[data.deletion.suspnded.21vianet]',
    at: 'suspnded',
    says: 'unknown fact',
  },
  {
    name: 'an unknown term',
    file: 'it/guidance/fraud-prevention-controls.md',
    from: '{of=',
    to: '{of=un',
    at: '{of=un',
    says: 'unknown term',
  },
  {
    name: 'a link that crosses languages',
    file: 'it/guidance/suspension-decision.mdx',
    from: /\]\([a-z-]+\.md/,
    to: '](../../en/guidance/collections-policy.md',
    at: '../../en/',
    says: 'a link that crosses languages',
  },
  {
    name: 'a dead link',
    file: 'es/guidance/late-payment-rules.md',
    from: /\]\([a-z-]+\.md/,
    to: '](no-such-article.md',
    at: 'no-such-article.md',
    says: 'a link to an article that does not exist',
  },
  {
    name: 'a dead anchor',
    file: 'en/guidance/non-payment-fraud-or-misuse.md',
    from: /\]\(collections-policy\.md(#[a-z-]+)?\)/,
    to: '](collections-policy.md#nowhere)',
    at: '#nowhere',
    says: 'a link to a place that does not exist',
  },
  {
    name: 'an id used twice',
    file: 'it/guidance/reactivate-a-subscription.md',
    from: /$/,
    to: '\n## Di nuovo {#steps}\n\nTesto.\n',
    at: '## Di nuovo',
    says: 'an id used twice',
  },
  {
    name: 'raw HTML',
    file: 'en/guidance/report-problems-on-behalf-of-a-customer.md',
    from: /$/,
    to: '\nA line with <br> in it.\n',
    at: '<br>',
    says: 'raw HTML',
  },
  {
    name: 'a brace that MDX chokes on',
    file: 'en/guidance/tool.mdx',
    from: /^/,
    to: '---\ntitle: A tool\n---\n\nA set { of things.\n',
    at: 'A set {',
    says: 'Markdown that cannot be read',
  },
  {
    name: 'a figure typed by hand',
    file: 'en/guidance/fraud-prevention-controls.md',
    from: /$/,
    to: '\nAll data is deleted after 61 days.\n',
    at: '61 days',
    says: 'a figure typed by hand',
  },
  {
    name: 'a form that is not used here',
    file: 'es/guidance/collections-policy.mdx',
    from: /$/,
    to: '\nEscriba una directiva de colecciones.\n',
    at: 'directiva de colecciones',
    says: 'a form that is not used here',
  },
];

const content = realContent();
const lines = new Map(faults.map((fault) => [fault, commit(fault)]));
const { ok, out, log } = buildSite({ SALDO_CONTENT: content.folder });
afterAll(() => rmSync(out, { recursive: true, force: true }));

/** Makes a fault, and gives the number of its line. */
function commit({ name, file, from, to, at }: Fault): number {
  const before = file === 'en/guidance/tool.mdx' ? '' : content.read(file);
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${name}: ${file} has changed; choose other words there.`);
  content.write(file, after);
  return after.split('\n').findIndex((line) => line.includes(at)) + 1;
}

test('content with faults is not built', () => {
  expect(ok).toBe(false);
  expect(globSync('**/*', { cwd: out })).toEqual([]);
});

test.each(faults)('one run names $name with file and line', (fault) => {
  const line = lines.get(fault) ?? 0;
  const report = log.split('\n').filter((text) => text.includes(`${fault.file}:${line}  `));
  expect(report.join('\n'), log).toContain(fault.says);
});

test('each problem says what was expected, what was found and what to do', () => {
  const problems = log.split('\n\n').filter((text) => /^\S+:\d+ {2}/m.test(text));
  expect(problems.length).toBeGreaterThanOrEqual(faults.length);
  for (const problem of problems) {
    expect(problem).toMatch(/\n {2}expected {2}\S.*\n {2}found {5}\S.*\n {2}to do {5}\S/);
  }
});
