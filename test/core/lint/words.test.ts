import { describe, expect, test } from 'vitest';
import { lint, rules } from '#core/lint';
import { locales, sayer } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import { changed } from './fixture.ts';
import { fixtures } from './fixtures.ts';
import { ground } from './ground.ts';

/** Every finding that the failing fixtures bring about, by the rule that they are for. */
const findings = Object.entries(fixtures).flatMap(([code, { fails }]) =>
  Object.values(fails).flatMap((change) =>
    lint(changed(change), ground).filter((finding) => finding.code === code),
  ),
);

const fixable = new Set(findings.filter(({ fix }) => fix).map(({ code }) => code));

describe.each(locales)('in %s', (locale) => {
  const words = wordsOf(locale, 'policy-lint', 'policy', 'figures');
  const say = sayer(locale, words);
  const own = words['policy-lint'] as Record<string, Record<string, string>>;

  test('every rule has a name and says what is wrong; one with a quick fix says what it does', () => {
    const expected = rules.map(({ code }): [string, string[]] => [
      code,
      fixable.has(code) ? ['fix', 'name', 'says'] : ['name', 'says'],
    ]);
    const found = Object.entries(own).map(([code, said]): [string, string[]] => [code, Object.keys(said).sort()]); // prettier-ignore
    expect(found).toEqual(expected);
  });

  test('every sentence is filled with the figures of its finding, and leaves none out', () => {
    const wrong = findings.flatMap(({ code, text, fix }) => {
      const given = Object.keys(text.figures ?? {}).sort();
      const said = `${own[code]?.['says']} ${fixable.has(code) ? own[code]?.['fix'] : ''}`;
      const asked = [...new Set(Array.from(said.matchAll(/\{\{(\w+)\}\}/g), ([, name]) => name))].sort(); // prettier-ignore
      const spoken = `${say(text)} ${fix ? say(fix.text) : ''}`;
      const isWhole = !/\{\{|policy-lint:|policy:|figures:|undefined|NaN|Infinity/.test(spoken);
      return isWhole && given.join() === asked.join() ? [] : [{ code, given, asked, spoken }];
    });
    expect(wrong).toEqual([]);
  });

  test('a legal finding says that it is a possible conflict, and to ask a lawyer', () => {
    const caution = { en: 'Possible conflict, ask a lawyer', es: 'Posible conflicto, consulte a un abogado', it: 'Possibile conflitto, chiedi a un avvocato' }; // prettier-ignore
    const statutes = /Ley 3\/2004|D\.Lgs\.|2011\/7|1998|802/;
    const bold = Object.entries(own).filter(
      ([code, { says = '' }]) =>
        statutes.test(says) && !says.startsWith(caution[locale]) && !lesser.includes(code),
    );
    expect(bold.map(([code]) => code)).toEqual([]);
    expect(Object.values(own).filter(({ says = '' }) => says.startsWith(caution[locale])).length).toBe(20); // prettier-ignore
  });

  test('a number of days says whether it is of calendar or of working days', () => {
    const plain = findings.flatMap(({ code, text, fix }) =>
      [text, ...(fix ? [fix.text] : [])].flatMap(({ figures = {} }) =>
        Object.values(figures).filter((one) => one.kind === 'days' && !one.of).map(() => code),
      ),
    ); // prettier-ignore
    expect(plain).toEqual([]);
  });

  test('no sentence is longer than three lines of a careful reader', () => {
    const long = findings.filter(({ text }) => say(text).split(' ').length > 80);
    expect(long.map(({ code }) => code)).toEqual([]);
  });
});

/** Rules that name a statute and warn of no conflict with it. */
const lesser = ['undisputed-part-waits', 'prime-rate-unknown-cn'];
