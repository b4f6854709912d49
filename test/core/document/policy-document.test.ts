import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  policyDocument,
  summaryDocument,
  withGaps,
  type Block,
  type Document,
} from '#core/document';
import { whys } from '../../../src/core/document/whys.ts';
import { policySchema, type Policy } from '#core/policy';
import { asWritten } from '#core/sentence';
import { locales } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import { wholePolicy } from '../../support/policy-preset.ts';
import { examplePicture } from '../../support/timeline-case.ts';
import { figures, sources } from '../decision/suspension.ts';
import { anyWholePolicy, hostile } from './any-policy.ts';
import { faults, saidIn, says, sentencesOf } from './said.ts';

const policy = wholePolicy('balanced');
const full = policyDocument(policy, { figures });

/** A block of the full policy by its id. */
function block(document: Document, id: string): Block {
  const found = document.blocks.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no block ${id}`);
  return found;
}

describe('the full policy', () => {
  test('numbers its clauses inside their sections, without a gap', () => {
    const numbers = full.blocks.flatMap((each) => ('number' in each ? [each.number ?? ''] : []));
    let section = 0;
    let clause = 0;
    for (const number of numbers) {
      if (/^\d+$/.test(number)) [section, clause] = [section + 1, 0];
      else clause++;
      expect(number).toBe(clause === 0 ? `${section}` : `${section}.${clause}`);
    }
    expect(section).toBe(13);
  });

  test('gives a reason with every clause, and none rests on anything that is not there', () => {
    const clauses = full.blocks.filter((each) => each.kind === 'paragraph' && each.number);
    expect(clauses.length).toBeGreaterThan(50);
    expect(clauses.filter((each) => !('why' in each && each.why))).toEqual([]);
    expect(Object.values(whys).filter((cite) => !sources.has(cite))).toEqual([]);
  });

  test.each(locales)('has words for each reason in %s, and no others', (locale) => {
    const words = wordsOf(locale, 'policy-document')['policy-document'] as { why: object };
    expect(Object.keys(words.why).sort()).toEqual(Object.keys(whys).sort());
  });

  test('takes the days until deletion from the fact', () => {
    const other = new Map([...figures, ['data.deletion.suspended.21vianet', 61] as const]);
    for (const locale of locales) {
      expect(saidIn(policyDocument(policy, { figures: other }), locale)).toContain('61');
      expect(saidIn(summaryDocument(policy, { figures: other }), locale)).toContain('61');
    }
  });

  test('promises no count of days in worldwide Partner Center', () => {
    const worldwide = { ...policy, cloud: 'worldwide-nce' as const };
    for (const document of [
      policyDocument(worldwide, { figures }),
      summaryDocument(worldwide, { figures }),
    ]) {
      for (const locale of locales) {
        expect(saidIn(document, locale)).not.toMatch(/\b60\b|21Vianet (does|no|non)/);
      }
    }
  });

  test('says that 21Vianet does not document charges during a suspension', () => {
    expect(block(full, 'suspension-billing')).toMatchObject({
      text: { code: 'policy-document:clause.suspension.billing.not-stated.21vianet' },
    });
  });

  test.each(['en', 'es', 'it', 'zh'] as const)(
    'names the language that prevails: %s',
    (prevails) => {
      const document = policyDocument({ ...policy, prevailingLanguage: prevails }, { figures });
      expect(block(document, 'language-prevails')).toMatchObject({
        text: { code: `policy-document:clause.language.prevails.${prevails}` },
      });
    },
  );
});

/**
 * Fields that change nothing for a customer: the number of the schema, which words a letter has, and how days
 * count where TIMELINE counts calendar days whatever is said. Kinds of late charges have a test of their own.
 */
const unseen = [
  /^version$/,
  /^stages\.\d+\.letter$/,
  /^stages\.[078]\.offset\.count$/,
  /^lateCharges\.kind$/,
];

/** Every value of a policy with its path. */
function leaves(value: unknown, path: string[] = []): [path: string[], value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

/** Other values that a field might have; the schema says which of them it may. */
function others(value: unknown): unknown[] {
  const codes = ['21vianet', 'worldwide-nce', 'cn', 'it', 'large-enterprise', 'public-body', 'all', 'none', 'month-end', 'post', 'principal-first', 'paid-in-full', 'stops', 'keep', 'next', 'working', 'data-deleted', 'issue', 'plan-broken', 'insolvency', 'es', 'EUR', '7.00', '2031-02-03', 'other-words']; // prettier-ignore
  const candidates = [true, false, 3, 5, { value: '9.00', currency: 'CNY' }, ...codes];
  return candidates.filter((candidate) => candidate !== value);
}

function withValue(path: readonly string[], value: unknown): unknown {
  const copy = structuredClone(seen) as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  const at = path.slice(0, -1).reduce((node, key) => node[key] as Record<string, unknown>, copy);
  at[last] = value;
  return copy;
}

/** A policy in which every field matters. */
const seen: Policy = policySchema.parse({
  ...policy,
  smallBalance: { value: '5.00', currency: 'CNY' },
  credit: { ...policy.credit, limit: { value: '100.00', currency: 'CNY' } },
  access: { ...policy.access, criticalServices: ['Payroll'] },
  data: { ...policy.data, promisedDays: 30 },
  lateCharges: {
    kind: 'contract-rate',
    percentPerYear: 5,
    primeRateAtSigning: 3,
    fixedCompensation: { value: '1.00', currency: 'CNY' },
  },
  writeOff: { ...policy.writeOff, legalFrom: { value: '500.00', currency: 'CNY' } },
  // The stop line is for none but the partner.
  stages: policy.stages.filter(({ id }) => id !== 'stop-line'),
});

test('everything that a policy says is in the document: whatever changes, the document changes', () => {
  const before = JSON.stringify(policyDocument(seen, { figures }));
  const silent = leaves(seen).flatMap(([path, value]) => {
    if (unseen.some((pattern) => pattern.test(path.join('.')))) return [];
    const changed = others(value)
      .map((other) => policySchema.safeParse(withValue(path, other)))
      .filter(({ success }) => success);
    const isSaid = changed.some(({ data }) => data && JSON.stringify(policyDocument(data, { figures })) !== before); // prettier-ignore
    return isSaid ? [] : [path.join('.')];
  });
  expect(silent).toEqual([]);
});

test.each(locales)('one stage alone is not spoken of as several in %s', (locale) => {
  const [first, second] = policy.stages.map((stage) => ({ ...stage, proofNeeded: true }));
  const proof = (stages: Policy['stages']) =>
    saidIn(policyDocument({ ...policy, stages }, { figures }), locale)
      .split('\n')
      .find((line) => line.startsWith(says[locale]({ code: 'policy-document:clause.stages.proof', figures: { count: { kind: 'count', count: stages.length } } }).slice(0, 12)));
  if (!first || !second) throw new Error('two stages');
  expect(proof([first])).toBeDefined();
  expect(proof([first, second])).toBeDefined();
  expect(proof([first])?.split(':')[0]).not.toBe(proof([first, second])?.split(':')[0]);
}); // prettier-ignore

test('each kind of late charge has a clause of its own', () => {
  const kinds: Policy['lateCharges'][] = [
    { kind: 'none' },
    { kind: 'statutory', fixedCompensation: null },
    { kind: 'contract-rate', percentPerYear: 5, primeRateAtSigning: null, fixedCompensation: null },
  ];
  const clauses = kinds.map((lateCharges) =>
    JSON.stringify(
      block(policyDocument({ ...policy, lateCharges }, { figures }), 'late-charges-kind'),
    ),
  );
  expect(new Set(clauses).size).toBe(3);
});

describe.each([
  ['full policy', policyDocument],
  ['summary', summaryDocument],
] as const)('of any policy, the %s', (_, make) => {
  test('has words for all it says in every language, and says every figure it is given', () => {
    fc.assert(
      fc.property(anyWholePolicy, (any) => {
        expect(faults(make(any, { figures }))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('has an id of its own for every block', () => {
    fc.assert(
      fc.property(anyWholePolicy, (any) => {
        const ids = make(any, { figures }).blocks.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('is never blank, and gives back no code and no placeholder', () => {
    fc.assert(
      fc.property(anyWholePolicy, (any) => {
        const document = make({ ...any, covers: 'x' }, { figures });
        for (const locale of locales) {
          const said = sentencesOf(document).map(says[locale]);
          expect(said.filter((text) => text.trim() === '')).toEqual([]);
          expect(said.filter((text) => /^(policy|policy-document|letters):/.test(text))).toEqual(
            [],
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});

test('no words are left that no policy can say', () => {
  const said = new Set(
    fc
      .sample(anyWholePolicy, { numRuns: 1500, seed: 1 })
      .flatMap((any) => [any, withGaps({ ...any, data: { ...any.data, promisedDays: undefined } }, () => any)])
      .flatMap((any) => [policyDocument(any, { figures }), summaryDocument(any, { figures })])
      .flatMap(sentencesOf)
      .map(({ code }) => code),
  );
  // What is said beside a document: its picture, and the names of its files.
  const beside = [
    'policy-document:picture',
    'policy-document:example',
    'policy-document:file.policy',
    'policy-document:file.summary',
  ];
  const words = Object.keys(flat(wordsOf('en', 'policy-document')));
  expect(words.filter((code) => !said.has(code) && !beside.includes(code))).toEqual([]);
}); // prettier-ignore

function flat(words: object, key = ''): Record<string, true> {
  return Object.assign(
    {},
    ...Object.entries(words).map(([name, inner]: [string, string | object]) => {
      const code = key === '' ? name : key.includes(':') ? `${key}.${name}` : `${key}:${name}`;
      return typeof inner === 'string'
        ? { [code.replace(/_(one|many|other)$/, '')]: true }
        : flat(inner, code);
    }),
  ) as Record<string, true>;
}

test.each(hostile)('what users write stays as they wrote it: %s', (written) => {
  const document = policyDocument(
    {
      ...policy,
      partner: { ...policy.partner, name: written, hours: written },
      access: { ...policy.access, criticalServices: [written], criticalApprover: written },
    },
    { figures },
  );
  for (const locale of locales) {
    const said = says[locale];
    expect(said(document.title)).toContain(written);
    expect(saidIn(document, locale).split(written).length).toBeGreaterThan(4);
  }
});

test('an address of several lines stands line by line', () => {
  const partner = { ...policy.partner, address: '1 Road\r\n\r\n  Shanghai \n' };
  const document = policyDocument({ ...policy, partner }, { figures });
  expect(block(document, 'parties-address-lines')).toMatchObject({
    lines: [{ figures: { text: { text: '1 Road' } } }, { figures: { text: { text: 'Shanghai' } } }],
  });
});

test('the hours of the partner stand on lines of their own, in its own words', () => {
  const hours = 'De lunes a viernes\nde 9 a 18 h';
  const own = { ...policy, partner: { ...policy.partner, hours } };
  for (const document of [policyDocument(own, { figures }), summaryDocument(own, { figures })]) {
    const lines = document.blocks.flatMap((block) => (block.kind === 'lines' ? block.lines : []));
    expect(lines).toEqual(expect.arrayContaining(hours.split('\n').map(asWritten)));
  }
});

test('a picture stands right below the table of the stages', () => {
  const document = policyDocument(policy, { figures, picture: examplePicture([], '2026-03-02') });
  const ids = document.blocks.map(({ id }) => id);
  expect(ids[ids.indexOf('stages-order-table') + 1]).toBe('stages-picture');
});
