import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '#i18n';
import { english, translator } from '#i18n/dictionaries';
import { readLedger } from '#collections/ledger';
import { articleSchema, certainties, clouds } from '#collections/schemas';
import { accessStates, blockNames } from '../../src/collections/markdown/options.ts';
import { root } from '../support/build.ts';

const files = globSync('locales/en/*.json', { cwd: root }).map((path) => basename(path));

/** All sentences of a dictionary by their whole key. */
function sentences(locale: Locale, file: string): Map<string, string> {
  const json: unknown = JSON.parse(readFileSync(`${root}locales/${locale}/${file}`, 'utf8'));
  return new Map(flat(json, ''));
}

function flat(value: unknown, key: string): [string, string][] {
  if (typeof value === 'string') return [[key, value]];
  return Object.entries(value as object).flatMap(([name, inner]) =>
    flat(inner, key === '' ? name : `${key}.${name}`),
  );
}

const pluralEnding = /_(zero|one|two|few|many|other)$/;

/** Keys without plural endings, each with the endings it has. */
function endings(said: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const key of said.keys()) {
    const base = key.replace(pluralEnding, '');
    const ending = pluralEnding.exec(key)?.[1];
    const known = found.get(base) ?? new Set();
    found.set(base, ending ? known.add(ending) : known);
  }
  return found;
}

/** Placeholders of each key, those of all its plural forms together. */
function placeholders(said: ReadonlyMap<string, string>): Record<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const [key, sentence] of said) {
    const base = key.replace(pluralEnding, '');
    const known = found.get(base) ?? new Set();
    for (const [, name] of sentence.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)) known.add(name ?? '');
    found.set(base, known);
  }
  return Object.fromEntries([...found].map(([key, names]) => [key, [...names].sort()]));
}

test('every language has the same dictionaries', () => {
  for (const locale of locales) {
    const own = globSync(`locales/${locale}/*`, { cwd: root }).map((path) => basename(path));
    expect(own.sort()).toEqual([...files].sort());
  }
});

test('every dictionary that is written is one that the software can speak', () => {
  expect(files.map((file) => file.replace('.json', '')).sort()).toEqual(
    Object.keys(english).sort(),
  );
});

const each = locales.flatMap((locale) => files.map((file) => [`${locale}/${file}`, locale, file] as const)); // prettier-ignore

describe.each(each)('locales/%s', (_, locale, file) => {
  const own = sentences(locale, file);
  const original = sentences('en', file);

  test('has a sentence for every key of English, and no other', () => {
    expect([...endings(own).keys()].sort()).toEqual([...endings(original).keys()].sort());
  });

  test('has the plural forms of its language where English has a plural, and nowhere else', () => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.sort();
    const wrong = [...endings(own)].filter(([key, found]) => {
      const expected = endings(original).get(key)?.size ? categories : [];
      return [...found].sort().join() !== expected.join();
    });
    expect(wrong).toEqual([]);
  });

  test('fills the same placeholders as English', () => {
    expect(placeholders(own)).toEqual(placeholders(original));
  });

  test('has no empty sentence and no stray space', () => {
    const untidy = [...own].filter(([, said]) => said.trim() === '' || / {2}|^\s|\s$/.test(said));
    expect(untidy).toEqual([]);
  });

  test('uses typographic apostrophes, quotation marks and dots', () => {
    const foreign = locale === 'en' ? /['"«»]|\.\.\./ : /['"“”‘]|\.\.\./;
    expect([...own].filter(([, said]) => foreign.test(said))).toEqual([]);
  });

  test('opens every quotation mark and bracket that it closes', () => {
    const count = (said: string, mark: string) => said.split(mark).length;
    const pairs = ['«»', '“”', '()', '[]'] as const;
    const open = [...own].filter(([, said]) =>
      pairs.some((pair) => count(said, pair.charAt(0)) !== count(said, pair.charAt(1))),
    );
    expect(open).toEqual([]);
  });

  test('opens questions and exclamations as its language does', () => {
    const wrong = [...own].filter(([, said]) =>
      locale === 'es'
        ? said.split('?').length !== said.split('¿').length ||
          said.split('!').length !== said.split('¡').length
        : /[¿¡]/.test(said),
    );
    expect(wrong).toEqual([]);
  });
});

const { ledger } = readLedger(`${root}content`, root);

/** Names that pages look up by a code, with all codes there are. */
const named: (readonly [what: string, prefix: string, codes: readonly string[]])[] = [
  ['block', 'block', blockNames],
  ['access state', 'state', accessStates],
  ['kind of article', 'kind', articleSchema.shape.kind.options],
  ['cloud', 'cloud', clouds],
  ['certainty', 'fact.certainty', certainties],
  ['subject of the ledger', 'ledger.subject', [...new Set([...ledger.facts.keys()].map((id) => id.split('.')[0] ?? id))]],
  ['language', 'article.languageName', locales],
]; // prettier-ignore

describe.each(locales)('in %s', (locale) => {
  const own = sentences(locale, 'site.json');

  test.each(named)('every %s has a name, and no name is left over', (_, prefix, codes) => {
    const known = [...own.keys()].filter((key) => key.startsWith(`${prefix}.`));
    expect(known.sort()).toEqual(codes.map((code) => `${prefix}.${code}`).sort());
  });

  test('a sentence is filled with what it is given, and marks in it stay as they are', () => {
    const said = translator(locale)('article.published', { date: '<1 & 2>' });
    expect(said).toContain('<1 & 2>');
  });

  test.each([1, 2, 1_000_000])('%i of a thing is said whole', (count) => {
    const said = translator(locale)('fact.businessDays', { count, number: String(count) });
    expect(said).toMatch(new RegExp(`^${count} \\p{L}`, 'u'));
    expect(said).not.toContain('businessDays');
  });
});
