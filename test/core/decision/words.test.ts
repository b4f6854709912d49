import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { saidOtherwise } from '#core/case';
import { locales, type Locale } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import { checkContent, problemText } from '#collections/check';
import { readLedger } from '#collections/ledger';
import { figureProblems } from '../../../src/collections/check/words.ts';
import { root } from '../../support/build.ts';
import { model } from './suspension.ts';

/** All sentences of the checklist in one language, by their whole key. */
function sentences(locale: Locale): Map<string, string> {
  const text = readFileSync(`${root}locales/${locale}/checklist.json`, 'utf8');
  return new Map(flat(JSON.parse(text), ''));
}

function flat(value: unknown, key: string): [string, string][] {
  if (typeof value === 'string') return [[key, value]];
  return Object.entries(value as object).flatMap(([name, inner]) =>
    flat(inner, key === '' ? name : `${key}.${name}`),
  );
}

const facts = Object.entries(model.facts);

/** Every key that the codes of the model need. */
const needed = [
  ...facts.flatMap(([id]) => [`question.${id}`, `help.${id}`]),
  ...['yes', 'no', 'unknown'].map((answer) => `answer.${answer}`),
  ...facts.flatMap(([id, { options = [] }]) => options.map((one) => `answer.${id}.${one}`)),
  ...model.groups.map((group) => `group.${group}`),
  ...model.outcomes.flatMap((one) => [`outcome.${one}.title`, `outcome.${one}.means`]),
  ...Object.keys(model.duties).map((duty) => `duty.${duty}`),
  ...[...model.rules, ...model.riders].map(({ id }) => `reason.${id}`),
  ...model.undocumented.map(({ id }) => `undocumented.${id}`),
];

describe.each(locales)('in %s', (locale) => {
  const own = sentences(locale);

  test('every question, answer, outcome, duty, reason and open point has its sentence, and none is left over', () => {
    expect([...own.keys()].toSorted()).toEqual(needed.toSorted());
  });

  test('what would be wrong of worldwide Partner Center is said otherwise there, and nothing else', () => {
    const there = flat(wordsOf(locale, 'checklist-worldwide')['checklist-worldwide'], '');
    expect(there.map(([key]) => key).toSorted()).toEqual([...saidOtherwise].toSorted());
    expect([...saidOtherwise].filter((key) => !needed.includes(key))).toEqual([]);
  });

  test('of worldwide Partner Center no day until the deletion, no label of the portal and no way to 21Vianet is told', () => {
    const there = new Map(flat(wordsOf(locale, 'checklist-worldwide')['checklist-worldwide'], ''));
    const heard = [...own].filter(([key]) => /^(question|help|outcome|reason|duty)\./.test(key));
    const wrong = heard.flatMap(([key, said]) => {
      const other = there.get(key) ?? said;
      // Days and roles are those of the rules: where they are told as such, they are not wrong.
      const told = other.replace(/(days|roles|plazos|roles|tempi|ruoli) (of|de|di) 21Vianet/g, '');
      return /21Vianet|Submit|Status|Suspended|Support requests|\{\{(deletion|dataWarning|lastWarning|stopLine)\}\}/.test(
        told,
      )
        ? [key]
        : [];
    });
    expect(wrong).toEqual([]);
  });

  test('a sentence leaves room only for figures that the rules name', () => {
    const asked = [...own.values()].flatMap((said) =>
      [...said.matchAll(/\{\{([^}]*)\}\}/g)].map(([, name]) => name ?? ''),
    );
    expect(asked.filter((name) => !(name in model.figures))).toEqual([]);
  });

  test('a question ends as a question, and a duty as a sentence', () => {
    const ends = (prefix: string, mark: string) =>
      [...own].filter(([key, said]) => key.startsWith(prefix) && !said.endsWith(mark));
    expect(ends('question.', '?')).toEqual([]);
    expect(ends('duty.', '.')).toEqual([]);
    expect(ends('reason.', '.')).toEqual([]);
  });

  test('an insolvency is named wherever a legal hold is asked about, and as news during a suspension', () => {
    for (const key of ['question.legal-hold', 'duty.check-legal-hold', 'help.news'])
      expect(own.get(key)).toMatch(/insolvency|concurso de acreedores|insolvenza/);
  });

  test('no two answers to one question say the same', () => {
    const twins = facts.filter(([id, { options = [] }]) => {
      const said = options.map((one) => own.get(`answer.${id}.${one}`));
      return new Set(said).size < said.length;
    });
    expect(twins.map(([id]) => id)).toEqual([]);
  });
});

test('every figure of the rules is used by a rule or a sentence', () => {
  const said = [...sentences('en').values()].join(' ');
  const rules = JSON.stringify([model.facts, model.conditions, model.rules]);
  const idle = Object.keys(model.figures).filter(
    (name) => !said.includes(`{{${name}}}`) && !rules.includes(`"${name}"`),
  );
  expect(idle).toEqual([]);
});

test('the sentences use no form that the termbase forbids', () => {
  const { problems } = checkContent(`${root}content`, `${root}locales`, root);
  const own = problems.filter(({ file }) => file.endsWith('checklist.json'));
  expect(own.map(problemText)).toEqual([]);
});

test('no sentence has a figure typed by hand', () => {
  const { ledger } = readLedger(`${root}content`, root);
  const typed = locales.flatMap((locale) =>
    [...sentences(locale)].flatMap(([key, said]) =>
      figureProblems(said, locale, ledger, { file: `${locale} ${key}` }),
    ),
  );
  expect(typed.map(problemText)).toEqual([]);
});
