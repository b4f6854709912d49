import { describe, expect, test } from 'vitest';
import { locales, sayer } from '#i18n';
import { wordsOf as dictionaries } from '#i18n/dictionaries';
import { formSteps, stepOf, wordsOf } from '../../../src/islands/policy-builder/form/questions.ts';
import { wholeDraft } from '../../support/policy-preset.ts';

const questions = formSteps.flatMap(({ questions: of }) => of);

/** Fields of a whole policy, one for each value that somebody must give. */
function fields(value: unknown, path: string[] = []): string[] {
  const isWhole =
    typeof value !== 'object' ||
    value === null ||
    Array.isArray(value) ||
    path[0] === 'lateCharges';
  if (isWhole || path[0] === 'smallBalance') return [path.join('.')];
  return Object.entries(value).flatMap(([key, inner]) => fields(inner, [...path, key]));
}

test('every field of a policy is asked for once', () => {
  const asked = questions.map(({ path }) => path.join('.'));
  expect(new Set(asked).size).toBe(asked.length);
  const all = fields(wholeDraft('balanced')).filter((field) => field !== 'version');
  expect(asked.sort()).toEqual(all.sort());
});

test('a finding anywhere in a policy leads to a step', () => {
  expect(stepOf(['stages', 3, 'noticeDays'])).toBe('stages');
  expect(stepOf(['disputes'])).toBe('disputes');
  expect(stepOf(['promisesPause'])).toBe('disputes');
  expect(stepOf(['lateCharges', 'percentPerYear'])).toBe('charges');
});

describe.each(locales)('in %s', (locale) => {
  const say = sayer(locale, dictionaries(locale, 'policy-builder', 'policy'));
  const isSaid = (code: string) => say({ code }) !== code;

  test('every question has words, and every choice its own', () => {
    const codes = questions.flatMap(({ path, answer }) => [
      `${wordsOf(path)}.label`,
      ...('orNone' in answer ? [`${wordsOf(path)}.none`, `${wordsOf(path)}.some`] : []),
      ...(answer.kind === 'number' ? [`policy-builder:unit.${answer.unit}`] : []),
      ...('codes' in answer ? answer.codes.map((code) => `policy:${answer.words}.${code}`) : []),
    ]);
    expect(codes.filter((code) => !isSaid(code))).toEqual([]);
  });

  test('every step has a title and an introduction', () => {
    const codes = formSteps.flatMap(({ name }) => [
      `policy-builder:step.${name}.title`,
      `policy-builder:step.${name}.intro`,
    ]);
    expect(codes.filter((code) => !isSaid(code))).toEqual([]);
  });
});
