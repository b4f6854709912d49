import fc from 'fast-check';
import i18next from 'i18next';
import { expect, test } from 'vitest';
import { english } from '#i18n/dictionaries';
import { pseudoDictionary, pseudoSentence } from '../../src/i18n/pseudo.ts';

/** Parts that a program reads and nobody translates. */
const code = fc.constantFrom('{{date}}', '{{ count }}', '<b>', '</b>', '<1>', '$t(site:name)');
const word = fc.stringMatching(/^[A-Za-z ,.’é]{0,12}$/);
const sentence = fc.array(fc.oneof(word, code), { minLength: 1 }).map((parts) => parts.join(''));

const kept = /\{\{.*?\}\}|<[^>]*>|\$t\([^)]*\)/g;

test('placeholders, tags and references stay as they are, in order', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      expect(pseudoSentence(text).match(kept)).toEqual(text.match(kept));
    }),
  );
});

test('a sentence is in brackets and at least two fifths longer, so that a narrow box shows', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const strange = pseudoSentence(text);
      expect(strange).toMatch(/^⟦[^]*⟧$/);
      expect(strange.length).toBeGreaterThanOrEqual(text.length * 1.4);
    }),
  );
});

test('no vowel outside code stays plain, so that a sentence typed into a page shows', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      expect(pseudoSentence(text).replace(kept, '')).not.toMatch(/[aeiou]/i);
    }),
  );
});

test('a dictionary keeps its keys and its shape', () => {
  const json = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 3 }, fc.string(), fc.dictionary(fc.string(), tie('value'))),
  })).value; // prettier-ignore
  fc.assert(
    fc.property(json, (dictionary) => {
      expect(shape(pseudoDictionary(dictionary))).toEqual(shape(dictionary));
    }),
  );
});

function shape(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]));
}

test('every sentence of the site can still be filled when it is strange', async () => {
  const instance = i18next.createInstance();
  const resources = { en: pseudoDictionary({ site: english.site }) };
  await instance.init({ lng: 'en', resources, defaultNS: 'site', fallbackLng: false });
  const said: string = instance.t('article.published', { date: 'TODAY' });
  expect(said).toMatch(/^⟦.*TODAY.*⟧$/);
});
