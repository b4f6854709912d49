import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { effectChanges } from '#core/change';
import { policyDraftSchema, policySchema, type PolicyDraft } from '#core/policy';
import { sentence } from '#core/sentence';
import { locales, sayer } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import { figures } from '../../support/fact-figures.ts';
import { wholeDraft } from '../../support/policy-preset.ts';

const before = policyDraftSchema.parse(wholeDraft('balanced'));
const say = sayer('en', wordsOf('en', 'policy-diff', 'policy', 'figures'));

const changesTo = (after: PolicyDraft) => effectChanges(before, after, { figures });
const told = (after: PolicyDraft) =>
  changesTo(after).map(({ sentence }) => say(sentence).replaceAll('\u00a0', ' '));

/** The policy with other fields in one stage. */
function withStage(id: string, fields: object): PolicyDraft {
  const stages = (before.stages ?? []).map((stage) => (stage.id === id ? { ...stage, ...fields } : stage));
  return policyDraftSchema.parse({ ...before, stages });
} // prettier-ignore

/** The policy with another day for one stage. */
const withDay = (id: string, days: number) =>
  withStage(id, { offset: { days, count: 'calendar' } });

describe('in effect', () => {
  test('nothing changes where nothing changed', () => {
    expect(told(structuredClone(before))).toEqual([]);
  });

  test('another way to write the same amount is no change', () => {
    for (const smallBalance of ['0', 0, { value: '0.0', currency: 'CNY' }] as const) {
      expect(told({ ...before, smallBalance })).toEqual([]);
    }
  });

  test('an earlier final notice is one change, and the suspension stays where the policy has it', () => {
    expect(told(withDay('final-notice', 29))).toEqual([
      '“Final notice” comes 29 calendar days after the due date instead of 30 calendar days after the due date.',
    ]);
  });

  test('a later suspension is told, and the deletion that follows it', () => {
    expect(told(withDay('suspension', 40))).toEqual([
      '“Suspension” comes 40 calendar days after the due date instead of 37 calendar days after the due date.',
      'Data would be deleted 100 calendar days after the due date instead of 97 calendar days after the due date.',
    ]);
  });

  test('where the due day moves, the term comes first, and suspension and deletion are counted from the issue', () => {
    const after = withStage('final-notice', { offset: { days: 32, count: 'calendar' } });
    const sooner = policyDraftSchema.parse({ ...after, invoicing: { ...after.invoicing, termDays: 14 } });
    expect(told(sooner)).toEqual([
      'Time to pay: 14 calendar days instead of 30 calendar days.',
      'Counted from the issue of the invoice, “Suspension” comes on day 53 instead of day 67.',
      'Counted from the issue of the invoice, data would be deleted on day 113 instead of day 127.',
      '“Final notice” comes 32 calendar days after the due date instead of 30 calendar days after the due date.',
    ]);
  }); // prettier-ignore

  test('a longer term alone gives the customer until later to pay, and moves what follows', () => {
    const after = policyDraftSchema.parse({ ...before, invoicing: { ...before.invoicing, termDays: 45 } });
    expect(told(after)).toEqual([
      'Time to pay: 45 calendar days instead of 30 calendar days.',
      'Counted from the issue of the invoice, “Suspension” comes on day 82 instead of day 67.',
      'Counted from the issue of the invoice, data would be deleted on day 142 instead of day 127.',
    ]);
  }); // prettier-ignore

  test('where the due day and the suspension move against each other, the rule is told and no day as new', () => {
    const after = policyDraftSchema.parse({ ...withDay('suspension', 39), invoicing: { ...before.invoicing, termDays: 28 } });
    expect(told(after)).toEqual([
      'Time to pay: 28 calendar days instead of 30 calendar days.',
      '“Suspension” comes 39 calendar days after the due date instead of 37 calendar days after the due date.',
    ]);
  }); // prettier-ignore

  test('a later final notice pushes the suspension, whose own rule did not change', () => {
    expect(told(withDay('final-notice', 32))).toEqual([
      '“Final notice” comes 32 calendar days after the due date instead of 30 calendar days after the due date.',
      '“Suspension” comes 39 calendar days after the due date instead of 37 calendar days after the due date.',
      'Data would be deleted 99 calendar days after the due date instead of 97 calendar days after the due date.',
    ]);
  });

  test('what a longer notice pushes is told, though its own rule did not change', () => {
    expect(told(withStage('final-notice', { noticeDays: 14 }))).toEqual([
      '“Suspension” comes 44 calendar days after the due date instead of 37 calendar days after the due date.',
      'Data would be deleted 104 calendar days after the due date instead of 97 calendar days after the due date.',
      '“Final notice”, time left before the next stage: 14 calendar days instead of 7 calendar days.',
    ]);
  });

  test('a rule that a notice leaves without effect is told with the day that stays', () => {
    expect(told(withDay('suspension', 33))).toEqual([
      '“Suspension” is planned 33 calendar days after the due date instead of 37 calendar days after the due date, but still comes 37 calendar days after the due date: the stages before it take until then.',
    ]);
  });

  test('a rule that a notice lets go only half the way is told in one line with both days', () => {
    expect(
      effectChanges(withDay('suspension', 40), withDay('suspension', 33), { figures }).map(
        ({ kind, sentence }) => [kind, say(sentence).replaceAll('\u00a0', ' ')],
      ),
    ).toEqual([
      ['moves', '“Suspension” is planned 33 calendar days after the due date instead of 40 calendar days after the due date. With the stages before it, it comes 37 calendar days after the due date instead of 40 calendar days after the due date.'],
      ['deletion', 'Data would be deleted 97 calendar days after the due date instead of 100 calendar days after the due date.'],
    ]);
  }); // prettier-ignore

  test('days before the due date are said so, never as days below zero', () => {
    const [nine, seven] = [withDay('pre-due', -9), withDay('pre-due', -7)];
    const lines = locales.map((locale) => {
      const own = sayer(locale, wordsOf(locale, 'policy-diff', 'policy', 'figures'));
      const stage = own(sentence('policy:stage.pre-due'));
      return effectChanges(nine, seven, { figures }).map((one) => own(one.sentence).replace(stage, 'X'));
    });
    expect(lines).toEqual([
      ['“X” comes 7 calendar days before the due date instead of 9 calendar days before the due date.'],
      ['La etapa «X» llega 7 días naturales antes del vencimiento (hasta ahora: 9 días naturales antes del vencimiento).'],
      ['La fase «X» arriva 7 giorni di calendario prima della scadenza (finora: 9 giorni di calendario prima della scadenza).'],
    ]);
  }); // prettier-ignore

  test('the due date and a single day have words of their own', () => {
    expect(told(withDay('pre-due', 0))).toEqual([
      '“Note before the due date” comes on the due date instead of 7 calendar days before the due date.',
    ]);
    expect(told(withDay('pre-due', -1))).toEqual([
      '“Note before the due date” comes 1 calendar day before the due date instead of 7 calendar days before the due date.',
    ]);
  });

  test('working days are told as working days', () => {
    const working = (days: number) => withStage('call', { offset: { days, count: 'working' } });
    expect(told(working(10))).toEqual([
      '“Telephone call” comes 10 working days after the due date instead of 14 calendar days after the due date.',
    ]);
    expect(
      effectChanges(working(10), working(11), { figures }).map(({ sentence }) => say(sentence)),
    ).toEqual([
      '“Telephone call” comes 11 working days after the due date instead of 10 working days after the due date.',
    ]);
  });

  test('another way to count that makes no other day is told as a term', () => {
    expect(told(withStage('pre-due', { offset: { days: -7, count: 'working' } }))).toEqual([
      '“Note before the due date”, days that count: “Working days” instead of “Calendar days”.',
    ]);
  });

  test('another day to count from is one change', () => {
    expect(told(withStage('call', { anchor: 'issue', offset: { days: 44, count: 'calendar' } }))).toEqual([
      '“Telephone call” comes 44 calendar days after the issue of the invoice instead of 14 calendar days after the due date.',
    ]);
  }); // prettier-ignore

  test('a day that is moved off free days, or kept, moves nothing else', () => {
    expect(told(withStage('suspension', { onNonWorkingDay: 'keep' }))).toHaveLength(1);
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
      '“Telephone call” comes 17 calendar days after the due date instead of 14 calendar days after the due date.',
      '“Credit hold” comes 22 calendar days after the due date instead of 21 calendar days after the due date.',
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
    ['interest', { ...before, lateCharges: { kind: 'statutory', fixedCompensation: null } }, 'Late charges: “What the law provides” instead of “No late charges”.'],
    ['a limit', { ...before, credit: { ...before.credit, limit: { value: '5000.00', currency: 'CNY' } } }, 'Credit limit: CNY 5,000 instead of no limit.'],
    ['a promise about data', { ...before, data: { ...before.data, promisedDays: 30 } }, 'Time for which data is promised after a suspension: 30 calendar days instead of what is documented.'],
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
    const changes = effectChanges(long('a'), long('b'), { figures });
    expect(changes.map(({ sentence }) => say(sentence))).toEqual([
      'Customers covered: worded differently.',
    ]);
  });
});

/** Stages with room for ten days either way, no notice between them. */
const roomy: PolicyDraft = policyDraftSchema.parse({
  ...before,
  stages: before.stages?.map((stage, index) => ({
    ...stage,
    offset: { days: stage.anchor === 'suspension' ? 20 * (index - 6) : 20 * (index + 1), count: 'calendar' },
    noticeDays: 0,
  })),
}); // prettier-ignore

describe('without notices in the way', () => {
  const place = fc.integer({ min: 0, max: (roomy.stages?.length ?? 0) - 1 });
  const move = fc.integer({ min: -9, max: 9 }).filter((days) => days !== 0);

  test('a stage that moves moves alone, by as many days, and is told once in the days of the document', () => {
    fc.assert(
      fc.property(place, move, (index, by) => {
        const stages = roomy.stages?.map((stage, at) =>
          at === index ? { ...stage, offset: { ...stage.offset, days: stage.offset.days + by } } : stage,
        );
        const stage = stages?.[index];
        if (!stage) throw new Error('the policy has stages');
        const changes = effectChanges(roomy, { ...roomy, stages }, { figures });
        const isSuspension = stage.effect === 'suspended';
        expect(changes.map(({ kind, path }) => [kind, ...path])).toEqual([
          ['moves', 'stages', index],
          ...(isSuspension ? [['deletion', 'stages']] : []),
        ]);
        const [said, deleted] = changes.map(({ sentence }) => say(sentence));
        const { anchor, days } = { ...stage, ...stage.offset };
        const from = anchor === 'suspension' ? 'the suspension' : 'the due date';
        expect(said).toContain(`comes ${days} calendar days after ${from} instead of ${days - by} `);
        if (isSuspension) expect(deleted).toContain(`deleted ${days + 60} calendar days after the due date instead of ${days - by + 60} `);
      }),
    );
  });

  test('the same policy changes nothing, whatever its days', () => {
    const policies = fc.array(fc.integer({ min: -366, max: 400 }), { minLength: 10, maxLength: 10 }).map((days) => ({
      ...before,
      stages: before.stages?.map((stage, index) => ({ ...stage, offset: { ...stage.offset, days: days[index] ?? 0 } })),
    }));
    fc.assert(fc.property(policies, (policy) => {
      expect(effectChanges(policy, structuredClone(policy), { figures })).toEqual([]);
    }));
  });
}); // prettier-ignore

test('a day is told in the words of the document, in every language', () => {
  for (const locale of locales) {
    const words = wordsOf(locale, 'policy-diff', 'policy-document', 'policy', 'figures');
    const own = sayer(locale, words);
    for (const anchor of ['issue', 'due', 'suspension'] as const) {
      for (const key of ['on', 'before', 'after', ...(anchor === 'suspension' ? [] : ['afterWorking'])]) {
        for (const count of [1, 2, 1_000_000]) {
          const [here, there] = ['policy-diff', 'policy-document'].map((file) =>
            own({ code: `${file}:when.${anchor}.${key}`, figures: { count: { kind: 'count', count } } }),
          );
          expect(here?.toLowerCase()).toBe(there?.toLowerCase());
        }
      }
    }
  }
}); // prettier-ignore

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
    const changes = effectChanges(contractRate, before, { figures });
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
        const changes = effectChanges(base, after.data, { figures });
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
