import { expect, test } from 'vitest';
import { modelProblems, modelSchema, proveModel } from '#core/decision/prove';
import { umbrella, umbrellaFile } from './umbrella.ts';

const figures = new Map([['rain.soaking', 5]]);

type File = typeof umbrellaFile & { examples: unknown };

/** Problems of the umbrella’s file with parts of it written differently. */
function problems(change: Partial<Record<keyof File, unknown>>) {
  return modelProblems(modelSchema.parse({ ...umbrellaFile, ...change }), figures);
}

const [storm, ...rules] = umbrellaFile.rules;
const withRule = (change: object) => ({ rules: [{ ...storm, ...change }, ...rules] });
const withFact = (fact: object) => ({ facts: { ...umbrellaFile.facts, ...fact } });
const withExample = (change: object) => ({
  examples: [{ id: 'one', answers: {}, ask: 'rain', ...change }],
});

type Wrong = readonly [
  what: string,
  change: Parameters<typeof problems>[0],
  code: string,
  found: string,
  path: unknown[],
];

const wrong: Wrong[] = [
  ['a question named like a part of every object', withRule({ when: { constructor: 'yes' } }), 'no-such-fact', 'constructor', ['rules', 0, 'when']],
  ['a question that is not there', withRule({ when: { wind: 'yes' } }), 'no-such-fact', 'wind', ['rules', 0, 'when']],
  ['an answer that is not offered', withRule({ when: { rain: 'snow' } }), 'no-such-answer', 'rain: snow', ['rules', 0, 'when']],
  ['“unknown” where it is not offered', withRule({ when: { bag: 'unknown' } }), 'no-such-answer', 'bag: unknown', ['rules', 0, 'when']],
  ['a range over a choice', withRule({ when: { bag: { from: 1 } } }), 'not-a-range', 'bag', ['rules', 0, 'when']],
  ['a condition without a meaning', withRule({ when: { holds: 'dry' } }), 'no-such-condition', 'dry', ['rules', 0, 'when']],
  ['a threshold without a figure', withRule({ when: { millimetres: { from: 'damp' } } }), 'no-such-figure', 'damp', ['rules', 0, 'when']],
  ['an outcome that is not listed', withRule({ outcome: 'swim' }), 'no-such-outcome', 'swim', ['rules', 0, 'outcome']],
  ['a duty that is not listed', withRule({ duties: ['swim'] }), 'no-such-duty', 'swim', ['rules', 0, 'duties']],
  ['a group that is not listed', withRule({ group: 'sea' }), 'no-such-group', 'sea', ['rules', 0, 'group']],
  ['two rules of one name', withRule({ id: 'dry' }), 'id-used-twice', 'dry', ['rules', 6]],
  ['a question that depends on a later one', withFact({ rain: { ...umbrellaFile.facts.rain, when: { bag: 'small' } } }), 'fact-comes-later', 'bag', ['facts', 'rain', 'when']],
  ['a question that depends on itself', withFact({ bag: { ...umbrellaFile.facts.bag, when: { bag: 'small' } } }), 'fact-comes-later', 'bag', ['facts', 'bag', 'when']],
  ['a figure that the ledger does not have', { figures: { soaking: 'rain.other' } }, 'no-such-figure', 'rain.other', ['figures', 'soaking']],
  ['an example about an unknown rule', withExample({ rule: 'hail' }), 'no-such-rule', 'hail', ['examples', 0]],
  ['an example that expects nothing', withExample({ ask: undefined }), 'needless-expectation', 'one', ['examples', 0]],
]; // prettier-ignore

test.each(wrong)('%s is refused with its place in the file', (_, change, code, found, path) => {
  expect(problems(change)).toContainEqual({ code, found, path });
});

test('a sound file has no problems', () => {
  expect(problems({})).toEqual([]);
});

test.each([
  ['options for a yes-no question', withFact({ hood: { kind: 'yes-no', options: ['a'] } })],
  ['a choice without options', withFact({ bag: { kind: 'choice' } })],
  ['a range without an end', withRule({ when: { millimetres: {} } })],
  ['a field nobody knows', withRule({ colour: 'red' })],
  ['a rule that cites nothing', withRule({ cites: [] })],
])('%s does not pass as a model', (_, change) => {
  expect(modelSchema.safeParse({ ...umbrellaFile, ...change }).success).toBe(false);
});

test('the proof knows nothing of suspension: it proves any model', () => {
  const { problems: found } = proveModel(umbrella, new Set(['weather#rain-1', 'weather#bags-1']));
  expect(found.filter(({ code }) => code !== 'rule-without-example')).toEqual([]);
});
