import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../src/collections/read-yaml.ts';

const schema = z.strictObject({
  name: z.string().min(3),
  size: z.int().max(10),
  kind: z.enum(['big', 'small']).optional(),
  parts: z.array(z.strictObject({ id: z.string() })).optional(),
});

const sound = 'name: Saldo\nsize: 3\n';

function read(text: string) {
  return readYaml(text, 'content/x.yaml', schema);
}

type Fault = readonly [fault: string, text: string, line: number, names: string];

const faults: Fault[] = [
  ['a colon inside plain text', 'name: a: b\nsize: 3\n', 1, 'YAML'],
  ['a tab as indentation', 'name: Saldo\nparts:\n\t- id: a\nsize: 3\n', 3, 'YAML'],
  ['a bracket that does not close', 'name: Saldo\nparts: [\nsize: 3\n', 3, 'YAML'],
  ['a key twice', 'name: Saldo\nsize: 3\nname: Debe\n', 3, 'YAML'],
  ['two documents', `${sound}---\n${sound}`, 3, 'YAML'],
  ['a field left out', '# note\nname: Saldo\n', 2, 'size'],
  ['an unknown field', `${sound}colour: red\n`, 3, 'colour'],
  ['an unknown field deep down', `${sound}parts:\n  - id: a\n    colour: red\n`, 5, 'parts → a → colour'],
  ['text for a number', 'name: Saldo\nsize: three\n', 2, 'size'],
  ['a number too large', 'name: Saldo\nsize: 11\n', 2, 'size'],
  ['text too short', 'size: 3\nname: S\n', 2, 'name'],
  ['a word that is not on the list', `${sound}kind: middling\n`, 3, 'kind'],
  ['a wrong value deep down', `${sound}parts:\n  - id: a\n  - id: 7\n`, 5, 'parts → 1 → id'],
  ['a name that objects keep for themselves', `${sound}__proto__: { kind: big }\n`, 3, 'a name'],
  ['a list for the whole', '- a\n', 1, 'whole file'],
]; // prettier-ignore

test.each(faults)('%s is one problem with its file and line', (_, text, line, names) => {
  const { value, problems } = read(text);
  expect(value).toBeUndefined();
  expect(problems).toEqual([expect.objectContaining({ file: 'content/x.yaml', line }) as unknown]);
  expect(problems[0]?.what).toContain(names);
});

test('several faults are reported together', () => {
  expect(read('name: S\nsize: 11\ncolour: red\n').problems.map(({ line }) => line)).toEqual([
    1, 2, 3,
  ]);
});

test('an empty file is a problem, not a crash', () => {
  expect(read('').problems).toHaveLength(1);
});

test('lines are those of the whole file when the YAML stands below its top', () => {
  const { problems, lineOf } = readYaml('name: Saldo\nsize: x\n', 'x.md', schema, 2);
  expect(problems[0]?.line).toBe(3);
  expect(lineOf(['name'])).toBe(2);
});

test('a path that does not exist has the line of what holds it', () => {
  const { lineOf } = read(`${sound}parts:\n  - id: a\n`);
  expect(lineOf(['parts', 0, 'colour'])).toBe(lineOf(['parts', 0]));
});

const growing = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(10)}]`),
].join('\n');

const hostile: (readonly [what: string, text: string])[] = [
  ['aliases that grow without bound', growing],
  ['an alias of itself', 'name: &a [*a]\nsize: 3\n'],
  ['an alias of nothing', 'name: *nobody\nsize: 3\n'],
  ['brackets ten thousand deep', '['.repeat(10_000)],
  ['a tag that names a program', 'name: !!js/function "x"\nsize: !!python/object 3\n'],
];

describe('hostile YAML', () => {
  test.each(hostile)('%s is refused, and stops nothing', (_, text) => {
    const { value, problems } = read(text);
    expect(value).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('the key %s changes no object', (key) => {
    read(`${sound}${key}: { polluted: yes }\n`);
    readYaml(`${key}: { polluted: yes }\n`, 'x.yaml', z.record(z.string(), z.unknown()));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('any text at all is answered with a value or with problems, never with an exception', () => {
    const pieces = fc.constantFrom('a', ': ', '- ', '\n', '  ', '[', '{', '&x ', '*x', '"', "'", '|', '!', '#', '%', '?', '\t'); // prettier-ignore
    const text = fc.oneof(fc.string(), fc.array(pieces).map((parts) => parts.join(''))); // prettier-ignore
    fc.assert(
      fc.property(text, (source) => {
        const { value, problems } = read(source);
        expect(value === undefined).toBe(problems.length > 0);
      }),
      { numRuns: 500 },
    );
  });
});
