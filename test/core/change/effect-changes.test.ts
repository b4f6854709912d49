import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { effectChanges } from '#core/change';
import { policyDraftSchema, policySchema, type PolicyDraft } from '#core/policy';
import { locales, sayer } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import { figures } from '../../support/fact-figures.ts';
import { wholeDraft } from '../../support/policy-preset.ts';
import { spring2026 } from '../../support/timeline-case.ts';

const before = policyDraftSchema.parse(wholeDraft('balanced'));
const weekendsAlone = {
  holidays: [],
  makeUpWorkingDays: [],
  covers: { from: '2026-01-01', to: '2026-12-31' },
};
const say = sayer('en', wordsOf('en', 'policy-diff', 'policy', 'figures'));

const changesTo = (after: PolicyDraft, calendar = spring2026) =>
  effectChanges(before, after, { figures, calendar });
const told = (after: PolicyDraft) =>
  changesTo(after).map(({ sentence }) => say(sentence).replaceAll('\u00a0', ' '));

/** The policy with other fields in one stage. */
function withStage(id: string, fields: object): PolicyDraft {
  const stages = (before.stages ?? []).map((stage) => (stage.id === id ? { ...stage, ...fields } : stage));
  return policyDraftSchema.parse({ ...before, stages });
} // prettier-ignore

describe('in effect', () => {
  test('nothing changes where nothing changed', () => {
    expect(told(structuredClone(before))).toEqual([]);
  });

  test('another way to write the same amount is no change', () => {
    for (const smallBalance of ['0', 0, { value: '0.0', currency: 'CNY' }] as const) {
      expect(told({ ...before, smallBalance })).toEqual([]);
    }
  });

  test('an earlier final notice brings the suspension forward only as far as the policy lets it', () => {
    expect(told(withStage('suspension', { offset: { days: 45, count: 'calendar' } }))).toEqual([
      '“Suspension” moves from day 42 to day 47, counted from the due date.',
      'Data would be deleted on day 107 after the due date instead of day 102.',
      '“Suspension” is planned for day 45 instead of day 37, counted from the due date.',
    ]);
  });

  test('what a longer notice pushes is told, though its own rule did not change', () => {
    expect(told(withStage('final-notice', { noticeDays: 14 }))).toEqual([
      '“Suspension” moves from day 42 to day 49, counted from the due date.',
      'Data would be deleted on day 109 after the due date instead of day 102.',
      '“Final notice”, time left before the next stage: 14 days instead of 7 days.',
    ]);
  });

  test('a move that says all there is to say is told once', () => {
    expect(told(withStage('call', { offset: { days: 13, count: 'calendar' } }))).toEqual([
      '“Telephone call” moves from day 14 to day 13, counted from the due date.',
    ]);
  });

  test('a rule that moves nothing on this invoice is told as a rule', () => {
    expect(told(withStage('reminder-2', { offset: { days: 7, count: 'working' } }))).toContain(
      '“Second reminder”, days that count: “Working days” instead of “Calendar days”.',
    );
  });

  test('a stage without its suspension no longer comes', () => {
    const stages = (before.stages ?? []).filter(({ id }) => id !== 'suspension');
    const lines = told({ ...before, stages });
    expect(lines).toContain('“Suspension” is left out, and with it its effect: “Suspended”.');
    expect(lines).toContain(
      '“Our last day to decide about the data” no longer comes: no suspension comes before it.',
    );
    expect(lines).toContain('No day is known any more on which data would be deleted.');
  });

  test('stages added, renamed and put in another order', () => {
    const [first, second, third, ...rest] = before.stages ?? [];
    if (!first || !second || !third) throw new Error('the preset has stages');
    const added = { ...second, id: 'reminder-3', offset: { days: 10, count: 'calendar' as const } };
    expect(told({ ...before, stages: [first, second, third, added, ...rest] })).toEqual([
      '“Telephone call” moves from day 14 to day 19, counted from the due date.',
      '“Credit hold” moves from day 21 to day 26, counted from the due date.',
      '“Third reminder” is new.',
    ]);
    expect(
      told({ ...before, stages: [{ ...first, id: 'friendly-word' }, second, third, ...rest] }),
    ).toEqual(['“Note before the due date” is now called “Friendly word” (friendly-word).']);
    expect(told({ ...before, stages: [first, third, second, ...rest] }).join()).toContain(
      'The stages now come in this order: “Note before the due date”, “Second reminder”, “First reminder”',
    );
  });

  test.each<[string, PolicyDraft, string]>([
    ['a longer term', { ...before, invoicing: { ...before.invoicing, termDays: 45 } }, 'Time to pay: 45 days instead of 30 days.'],
    ['interest', { ...before, lateCharges: { kind: 'statutory', fixedCompensation: null } }, 'Late charges: “What the law provides” instead of “No late charges”.'],
    ['a limit', { ...before, credit: { ...before.credit, limit: { value: '5000.00', currency: 'CNY' } } }, 'Credit limit: CNY 5,000 instead of no limit.'],
    ['a promise about data', { ...before, data: { ...before.data, promisedDays: 30 } }, 'Time for which data is promised after a suspension: 30 days instead of what is documented.'],
    ['roles', { ...before, access: { ...before.access, suspendingRoles: ['admin-agent'] } }, 'Roles that may suspend: “Admin agent” instead of “Global admin” and “Admin agent”.'],
    ['a field left open', { ...before, covers: undefined }, 'Customers covered: nothing is said any more; it was “Every customer”.'],
    ['a long text', { ...before, invoicing: { ...before.invoicing, payTo: 'x'.repeat(200) } }, 'Where the customer pays: other words instead of “Example Bank, account 123”.'],
  ])('%s is told', (_, after, expected) => {
    expect(told(after)).toEqual([expected]);
  }); // prettier-ignore

  test.each([
    ['es', 'Recargos por demora: «Lo que establece la ley» (antes: «Sin recargos por demora»).'],
    [
      'it',
      'Addebiti per ritardo: «Quanto prevede la legge» invece di «Nessun addebito per ritardo».',
    ],
  ] as const)('a label keeps its capital between marks of quotation in %s', (locale, expected) => {
    const inLanguage = sayer(locale, wordsOf(locale, 'policy-diff', 'policy', 'figures'));
    const lateCharges = { kind: 'statutory' as const, fixedCompensation: null };
    expect(
      changesTo({ ...before, lateCharges }).map(({ sentence }) => inLanguage(sentence)),
    ).toEqual([expected]);
  });

  test('a long text in place of another is told as worded differently', () => {
    const long = (letter: string) => ({ ...before, covers: letter.repeat(200) });
    const changes = effectChanges(long('a'), long('b'), { figures, calendar: spring2026 });
    expect(changes.map(({ sentence }) => say(sentence))).toEqual([
      'Customers covered: worded differently.',
    ]);
  });

  test('days move by the calendar handed in', () => {
    const later = withStage('final-notice', { offset: { days: 31, count: 'calendar' } });
    const moved = (calendar: typeof spring2026) =>
      changesTo(later, calendar).some(({ kind }) => kind === 'moves');
    // Due plus thirty and plus thirty-one both fall into the holiday in May.
    expect([moved(spring2026), moved(weekendsAlone)]).toEqual([false, true]);
  });
});

const schema = z.toJSONSchema(policySchema, { io: 'input', unrepresentable: 'any' });

interface Node {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
}

/** Every place of the schema that holds a value of its own, lists of objects at their first entry. */
function leaves(node: Node, path: (string | number)[]): { path: (string | number)[]; words: unknown[] }[] {
  const options = node.anyOf ?? node.oneOf ?? [];
  const inside = Object.entries({ ...node.properties, ...Object.assign({}, ...options.map(({ properties }) => properties)) as Record<string, Node> });
  if (node.items?.properties) return leaves(node.items, [...path, 0]);
  const isAmount = inside.some(([name]) => name === 'currency') && inside.some(([name]) => name === 'value');
  if (inside.length === 0 || isAmount) return [{ path, words: [...(node.enum ?? []), ...(node.items?.enum ?? []).map((word) => [word])] }];
  return inside.flatMap(([name, inner]) => leaves(inner, [...path, name]));
} // prettier-ignore

const some = [
  true, false, 1, 2, 3, 4, 5, 8, 'x', '2031-01-01', 'JPY', 'other words', null, [],
  { value: '5', currency: 'JPY' }, ['x'], 'none', 'statutory',
]; // prettier-ignore

describe('every field of the schema', () => {
  const all = leaves(schema as Node, []).filter(
    ({ path }) => path[0] !== 'version' && path.join('.') !== 'lateCharges.kind',
  );

  test('is found by the walk', () => {
    expect(all.length).toBeGreaterThan(65);
  });

  test('late charges of another kind are a change', () => {
    expect(told({ ...contractRate, lateCharges: { kind: 'none' } })).toEqual([]);
    const changes = effectChanges(contractRate, before, { figures, calendar: spring2026 });
    expect(changes.map(({ path }) => path.join('.'))).toEqual([
      'lateCharges.kind', 'lateCharges.percentPerYear', 'lateCharges.primeRateAtSigning',
    ]); // prettier-ignore
  });

  test.each(all.map(({ path, words }) => [path.join('.'), path, words] as const))(
    '%s: another value is a change',
    (_, path, words) => {
      const base = path[0] === 'lateCharges' ? contractRate : before;
      let tried = 0;
      for (const value of [...words, ...some]) {
        const after = policyDraftSchema.safeParse(put(base, path, value));
        // Proof that nobody asks for is none either way.
        if (value === false && path.at(-1) === 'proofNeeded') continue;
        if (!after.success || JSON.stringify(after.data) === JSON.stringify(base)) continue;
        tried++;
        const changes = effectChanges(base, after.data, { figures, calendar: spring2026 });
        expect([value, changes.length > 0]).toEqual([value, true]);
        for (const locale of locales) {
          const own = sayer(locale, wordsOf(locale, 'policy-diff', 'policy', 'figures'));
          for (const { sentence } of changes)
            expect(own(sentence)).not.toMatch(/policy(-diff)?:|\{\{/);
        }
      }
      expect(tried).toBeGreaterThan(0);
    },
  );
});

const contractRate: PolicyDraft = policyDraftSchema.parse({
  ...before,
  lateCharges: { kind: 'contract-rate', percentPerYear: 10, primeRateAtSigning: 4, fixedCompensation: null },
}); // prettier-ignore

/** A copy with one value in one place. */
function put(base: object, [step = '', ...rest]: readonly (string | number)[], value: unknown): unknown {
  const copy = (Array.isArray(base) ? [...(base as unknown[])] : { ...base }) as Record<string | number, unknown>;
  copy[step] = rest.length === 0 ? value : put((copy[step] ?? {}) as object, rest, value);
  return copy;
} // prettier-ignore
