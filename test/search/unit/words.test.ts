import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, wordsOf } from '#search/words';

test.each([
  ['an accent', 'suspensión', 'suspension'],
  ['capitals', 'IMPAGO', 'impago'],
  ['a letter and its accent written apart', 'suspensio\u0301n', 'suspension'],
  ['a ligature', 'ﬁdo', 'fido'],
  ['a German s', 'Fußnote', 'fussnote'],
])('%s makes no difference to what is found', (_, typed, same) => {
  expect(fold(typed)).toBe(same);
});

test('folding twice changes nothing more', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
});

test.each([
  ['an Italian article belongs to no word', "l'addebito dell’esito", ['l', 'addebito', 'dell', 'esito']],
  ['a hyphen parts words', 'non-payment', ['non', 'payment']],
  ['an accent written apart stays with its letter', 'co\u0301mo', ['cómo']],
  ['control characters are no words', 'im\u0000pago\u0007', ['im', 'pago']],
  ['emoji are no words', '💸 impago 💸', ['impago']],
  ['right-to-left words are words', 'דחיית \u202etashlum', ['דחיית', 'tashlum']],
  ['Chinese is words', '催收政策', ['催收政策']],
  ['nothing is no words', ' \t\n ', []],
])('%s', (_, typed, words) => {
  expect(wordsOf(typed)).toEqual(words);
}); // prettier-ignore

test('no word holds white space, signs or control characters, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) =>
      wordsOf(text).every((word) => /^[\p{L}\p{N}]+$/u.test(word)),
    ),
  );
});
