import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexTerms, isInTerms, readQuery } from '../../../src/search/client/query.ts';
import { concept, termsOf } from './terms.ts';

const english = termsOf('en', [
  concept('payment', ['payment']),
  concept('plan', ['plan']),
  concept('payment-plan', ['payment plan'], ['instalments']),
  concept('non-payment', ['non-payment'], ['customer does not pay', 'bad debt']),
  concept('write-off', ['write-off'], ['bad debt']),
  concept('stop', ['stop']),
  concept('cancel', ['cancel'], ['stop']),
]);
const italian = termsOf('it', [
  concept('reminder', ['sollecito'], ['nudge']),
  concept('payment-plan', ['piano di rientro']),
]);
const spanish = termsOf('es', [
  concept('nudge', ['nudge']),
  concept('pilot', ['piloto'], ['plan']),
]);
const terms = indexTerms([english, italian, spanish]);
const named = (typed: string) => readQuery(typed, terms).concepts.map(({ id }) => id);
const wordsIn = (typed: string) => readQuery(typed, terms).words;

describe('what a query keeps', () => {
  test('of anything typed at most ten words, from its first 160 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400, size: 'max' }), (typed) => {
        const words = wordsIn(typed);
        const room = typed.normalize('NFC').toLowerCase().slice(0, 200);
        return words.length <= 10 && words.every((word) => room.includes(word) || word === 'not');
      }),
    );
  });

  test('the first ten of many words', () => {
    const many = 'one1 two2 three3 four4 five5 six6 seven7 eight8 nine9 ten10 eleven11 twelve12';
    expect(wordsIn(many)).toEqual(many.split(' ').slice(0, 10));
  });

  test('a query of ten thousand characters is read as one of 160', () => {
    const long = 'suspend '.repeat(20) + 'reactivate '.repeat(1000);
    expect(wordsIn(long)).toEqual(['suspend']);
  });

  test('each word once', () => {
    expect(wordsIn('suspend Suspend SUSPEND reactivate')).toEqual(['suspend', 'reactivate']);
  });

  test('of markup only its words', () => {
    expect(wordsIn('<img src=x onerror="alert(1)">')).toEqual(['img', 'src', 'x', 'onerror', 'alert', '1']);
  }); // prettier-ignore

  test('of a question the words that say something, in any of the three languages', () => {
    expect(wordsIn('what should I do about a reminder')).toEqual(['reminder']);
    expect(wordsIn('qué debo hacer con el recordatorio')).toEqual(['recordatorio']);
    expect(wordsIn('che cosa devo fare con il sollecito')).toEqual(['sollecito']);
  });

  test('words that say nothing, where there are no others', () => {
    expect(wordsIn('what is the')).toEqual(['what', 'is', 'the']);
  });

  test.each([
    "do I owe 21Vianet if my customer doesn't pay",
    'do I owe 21Vianet if my customer doesn’t pay',
    'do I owe 21Vianet if my customer doesn´t pay',
    'do I owe 21Vianet if my customer doesn t pay',
    'do I owe 21Vianet if my customer doesnt pay',
    "I've heard it's what we'll owe 21Vianet: the customer's promise isn't to pay",
    'I ve heard it s what we ll owe 21vianet, the customer won couldn don pay',
  ])('no piece of a contraction: %s', (typed) => {
    const { said, words } = readQuery(typed, terms);
    const kept = ['owe', '21vianet', 'customer', 'heard', 'promise', 'pay', 'not'];
    expect(said.filter((word) => !kept.includes(word))).toEqual([]);
    expect(words).toEqual(said.filter((word) => word !== 'not'));
    expect(words).toEqual(expect.arrayContaining(['owe', '21vianet', 'customer', 'pay']));
  });

  test.each([
    ['English', 'the customer does not pay', 'the customer pays'],
    ['contracted English', 'the customer won’t pay', 'the customer will pay'],
    ['Spanish', 'el cliente no paga', 'el cliente paga'],
    ['Italian', 'il cliente non paga', 'il cliente paga'],
  ])(
    'the “not” of %s, to tell concepts apart, but not as a word to look for',
    (_, not, without) => {
      const negated = readQuery(not, terms);
      const plain = readQuery(without, terms);
      expect(negated.words).toHaveLength(2);
      expect(negated.said).toHaveLength(3);
      expect(plain.said).toEqual(plain.words);
    },
  );
});

describe('which concepts a query names', () => {
  test.each([
    ['the form that is written', 'payment', ['payment']],
    ['another ending of it', 'payments', ['payment']],
    ['the longest form, not its parts', 'a payment plan', ['payment-plan']],
    [
      'a form in the middle of others',
      'sollecito payment plan weather',
      ['reminder', 'payment-plan'],
    ],
    ['several, in reading order', 'stop reminder sollecito', ['stop', 'cancel', 'reminder']],
    ['all that are heard under the same words', 'bad debt', ['non-payment', 'write-off']],
    ['words of another language', 'piano di rientro', ['payment-plan']],
    ['a phrase whose small words differ', 'customers who do not pay', ['non-payment']],
    ['its words in another order', 'a plan of payments', ['payment-plan']],
    ['none where none is said', 'weather', []],
    ['non-payment where payment is denied', 'non-payment', ['non-payment']],
  ])('%s', (_, typed, ids) => {
    expect(named(typed)).toEqual(ids);
  });

  test('a form that is written counts before one that is only heard', () => {
    const [stop, cancel] = readQuery('stop', terms).concepts;
    expect([stop?.written, cancel?.written]).toEqual([true, false]);
  });

  test('where two languages know a word, it belongs to the one that writes it', () => {
    const both = indexTerms([
      termsOf('en', [concept('credit-hold', ['credit hold'], ['fermo'])]),
      termsOf('it', [concept('credit-hold', ['fermo'])]),
    ]);
    const [found] = readQuery('fermo', both).concepts;
    expect(found).toMatchObject({ id: 'credit-hold', locale: 'it', written: true });
  });
});

test('a word of some concept, or another form of it, is no slip of the keyboard', () => {
  expect(isInTerms('piano', terms)).toBe(true);
  expect(isInTerms('piani', terms)).toBe(true);
  expect(isInTerms('pianissimamente', terms)).toBe(false);
});
