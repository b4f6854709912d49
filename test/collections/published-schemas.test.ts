import { describe, expect, test } from 'vitest';
import { readLedger } from '#collections/ledger';
import { publishedPolicySchema } from '#collections/policy-json-schema';
import { publishedRecordSchema } from '#collections/record-json-schema';
import { policyNotes } from '../../src/collections/field-notes/policy.ts';
import { recordNotes } from '../../src/collections/field-notes/record.ts';
import { root } from '../support/build.ts';

interface Node {
  description?: string;
  type?: string | string[];
  enum?: string[];
  const?: unknown;
  format?: string;
  maximum?: number;
  properties?: Record<string, Node>;
  items?: Node;
  additionalProperties?: Node | boolean;
  anyOf?: Node[];
  oneOf?: Node[];
}

interface Field {
  path: string;
  says: string;
  /** The field itself and whatever its value, or a part of its list, may be. */
  kinds: Node[];
}

const site = new URL('https://example.com/');
const { facts } = readLedger(`${root}content`, root).ledger;
const schemas = [
  ['policy-1', publishedPolicySchema(site), policyNotes],
  ['record-1', publishedRecordSchema(1, site), recordNotes[1]],
  ['record-2', publishedRecordSchema(2, site), recordNotes[2]],
  ['record-3', publishedRecordSchema(3, site), recordNotes[3]],
] as const;

/** Whatever a value of this node may be, without the fields inside. */
function kindsOf(node: Node): Node[] {
  const { additionalProperties: rest } = node;
  const inner = [node.items, ...(node.anyOf ?? []), ...(node.oneOf ?? []), typeof rest === 'object' ? rest : undefined];
  return [node, ...inner.flatMap((one) => (one ? kindsOf(one) : []))];
} // prettier-ignore

function fieldsOf(node: Node, path = ''): Field[] {
  return kindsOf(node).flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([name, inner]) => {
      const at = path === '' ? name : `${path}.${name}`;
      return [{ path: at, says: inner.description ?? '', kinds: kindsOf(inner) }, ...fieldsOf(inner, at)];
    }),
  );
} // prettier-ignore

const isNumber = ({ type }: Node) => type === 'integer' || type === 'number';

describe.each(schemas)('the published schema %s', (_, schema, notes) => {
  const fields = fieldsOf(schema as Node);
  const lacking = (says: (field: Field) => boolean) =>
    fields.filter((field) => !says(field)).map(({ path }) => path);

  test('says of every field, nested ones too, what it means and who or what decides it', () => {
    expect(lacking(({ says }) => /^.{8,}?[.] .*\bSource: ./.test(says))).toEqual([]);
  });

  test('names the unit of every number, and its range where it has one', () => {
    const numbers = fields.filter(({ kinds }) => kinds.some(isNumber));
    expect(numbers.length).toBeGreaterThan(0);
    const bare = numbers.filter(
      ({ says, kinds }) =>
        !says.includes('Unit: ') ||
        (kinds.some(({ maximum = Infinity }) => maximum < 1e12) && !says.includes('Range: ')),
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  test('explains every code that a field may hold', () => {
    const codes = fields.flatMap(({ path, says, kinds }) =>
      kinds
        .flatMap((kind) => [...(kind.enum ?? []), ...(typeof kind.const === 'string' ? [kind.const] : [])])
        .filter((code) => !new RegExp(`\`${code}\`: \\S`).test(says))
        .map((code) => `${path}: ${code}`),
    ); // prettier-ignore
    expect(codes).toEqual([]);
  });

  test('gives every date its format', () => {
    const dates = fields.filter(({ says }) => says.includes('Unit: civil date, '));
    expect(dates.length).toBeGreaterThan(0);
    const bare = dates.filter(({ kinds }) => !kinds.some(({ format }) => format === 'date'));
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  test('describes no field and no code that is not there', () => {
    const there = new Set(fields.map(({ path }) => path));
    expect(Object.keys(notes).filter((path) => !there.has(path))).toEqual([]);
    const gone = fields.flatMap(({ path, kinds }) => {
      const held = kinds.flatMap((kind) => [...(kind.enum ?? []), kind.const]);
      const all = fields.filter((one) => one.path === path).flatMap((one) => one.kinds);
      const known = [...held, ...all.map((kind) => kind.const)];
      return Object.keys(notes[path]?.values ?? {}).filter((code) => !known.includes(code));
    });
    expect(gone).toEqual([]);
  });

  test('cites only facts of the ledger', () => {
    const cited = Object.values(notes).flatMap((note) => note.facts ?? []);
    expect(cited.filter((id) => !facts.has(id))).toEqual([]);
  });
});

test('no number of a fact is typed into a note', () => {
  const typed = schemas.flatMap(([, , notes]) =>
    Object.entries(notes).filter(([, { means }]) => /\d+ (days?|months?|hours?|%)/.test(means)),
  );
  expect(typed.map(([path]) => path)).toEqual([]);
});
