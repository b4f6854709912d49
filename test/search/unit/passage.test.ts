import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BoxName } from '#search/data';
import type { Fragment } from '../../../src/search/client/engine.ts';
import { bestPassage, excerpt, headingShare, matcher } from '../../../src/search/client/passage.ts';

const mostWords = 32;

/** A page of the index made of elements: name, id and text. */
function page(...elements: readonly (readonly [element: string, id: string, text: string])[]) {
  const words: string[] = [];
  const anchors = elements.map(([element, id, text]) => {
    const location = words.length;
    words.push(...text.split(' '));
    return { element, id, location };
  });
  return { url: '/en/guidance/x/', content: words.join(' '), meta: {}, anchors } satisfies Fragment;
}

const article = page(
  ['h1', 'title', 'Suspend a subscription'],
  ['p', 'intro-1', 'Users lose access and administrators keep it.'],
  ['h2', 'steps', 'Warning signs'],
  ['p', 'steps-1', 'Choose the customer whose payments are late.'],
  ['li', 'steps-2', 'Suspend the subscription of the customer, and keep the payments.'],
);

describe('the paragraph that answers', () => {
  test.each([
    ['the one with most of the words', ['customer', 'payments', 'keep'], 'steps-2'],
    ['the earliest of equals', ['customer'], 'steps-1'],
    ['a sentence before the heading or title that says the same', ['subscription'], 'steps-2'],
    ['the heading where nothing else says it', ['signs'], 'steps'],
    ['another form of the word', ['administrator', 'keeping'], 'intro-1'],
    ['the top of the page where no word is found', ['weather'], 'title'],
  ])('%s', (_, words, unit) => {
    expect(bestPassage(article, words, 'en').unit).toBe(unit);
  });

  test('it is shown with its words marked, and no word of another paragraph', () => {
    const { pieces } = bestPassage(article, ['customer', 'late'], 'en');
    expect(pieces.map(({ text }) => text).join('').trim()).toBe('Choose the customer whose payments are late.'); // prettier-ignore
    expect(pieces.filter(({ match }) => match).map(({ text }) => text.trim())).toEqual(['customer', 'late.']); // prettier-ignore
  });

  test('it has the apostrophes of good print, though the index has plain ones', () => {
    const italian = page(['p', 'a-1', "Comunica l'esito al cliente."]);
    const { pieces } = bestPassage(italian, ['esito'], 'it');
    expect(pieces.find(({ match }) => match)?.text.trim()).toBe('l’esito');
  });
});

describe('a paragraph about the worldwide edition', () => {
  const boxed = (element: string, id: string, text: string, box?: BoxName) => ({ element, id, text, box }); // prettier-ignore
  const pageOf = (...parts: ReturnType<typeof boxed>[]) => {
    const plain = page(...parts.map(({ element, id, text }) => [element, id, text] as const));
    return {
      ...plain,
      anchors: plain.anchors.map((anchor, index) => ({ ...anchor, box: parts[index]?.box })),
    } as Fragment;
  };
  const mixed = pageOf(
    boxed('p', 'abroad', 'Suspend within 60 days of the invoice.', 'worldwide'),
    boxed('p', 'advice', 'Write before you suspend.', 'ours'),
    boxed('p', 'here', 'The invoice is due at once.'),
  );

  test.each([
    ['loses against one outside that says as much', ['invoice'], '', 'here'],
    ['loses against one outside that says one word less', ['suspend', 'invoice'], '', 'advice'],
    ['is shown where it says much more', ['suspend', '60', 'invoice'], '', 'abroad'],
    ['is not shown to a reader of 21Vianet where another answers', ['suspend', '60', 'invoice'], '21vianet', 'advice'], // prettier-ignore
    ['is shown to a reader of 21Vianet where no other does', ['60'], '21vianet', 'abroad'],
    ['is shown where no other answers', ['60'], '', 'abroad'],
  ])('%s', (_, words, cloud, unit) => {
    expect(bestPassage(mixed, words, 'en', cloud).unit).toBe(unit);
  });

  test('says what it is, as does advice of ours; an ordinary one says nothing', () => {
    const boxOf = (words: string[]) => bestPassage(mixed, words, 'en').box;
    expect([boxOf(['60']), boxOf(['write']), boxOf(['due'])]).toEqual(['worldwide', 'ours', undefined]); // prettier-ignore
  });
});

describe('how much of the question a heading says', () => {
  test.each([
    ['all', ['warning', 'signs'], 1],
    ['half', ['warning', 'payments'], 0.5],
    ['all, in the title', ['suspending', 'subscriptions'], 1],
    ['nothing, where only a paragraph says it', ['payments'], 0],
    ['nothing, where nothing is asked', [], 0],
  ])('%s', (_, words, share) => {
    expect(headingShare(article, words, 'en')).toBe(share);
  });
});

describe('a word of the text answers a word of the question', () => {
  test.each([
    ['in another form', 'it', 'solleciti', 'sollecito', true],
    ['without its accent', 'es', 'suspension', 'suspensión', true],
    ['that it begins', 'en', 'reconc', 'reconciliation', false],
    ['that it begins, a few letters before its end', 'en', 'reconcil', 'reconciliation', true],
    ['unless it is another', 'en', 'suspend', 'reactivate', false],
  ] as const)('%s', (_, locale, asked, said, answers) => {
    expect(matcher([asked], locale)(said)).toBe(answers);
  });
});

describe('an excerpt', () => {
  const text = fc.array(fc.constantFrom('uno', 'due', 'tre', 'sollecito', 'l’esito'), {
    maxLength: 120,
    size: 'max',
  });
  const isReminder = matcher(['sollecito'], 'it');
  const whole = (said: readonly string[]) => excerpt(said.join(' '), isReminder);

  test('is never longer than 32 words', () => {
    fc.assert(
      fc.property(text, (said) => {
        const words = whole(said).filter(({ text: piece }) => !piece.includes('…'));
        expect(words.length).toBe(Math.min(said.length, mostWords));
      }),
    );
  });

  test('shows the first match of the text', () => {
    fc.assert(
      fc.property(text, (said) => {
        const shown = whole(said).some(({ match }) => match);
        expect(shown).toBe(said.includes('sollecito'));
      }),
    );
  });

  test('marks nothing but matches', () => {
    fc.assert(
      fc.property(text, (said) => {
        for (const { text: piece, match } of whole(said)) {
          expect(match).toBe(piece.trim() === 'sollecito');
        }
      }),
    );
  });

  test('says with dots where the text goes on', () => {
    const long = Array.from({ length: 100 }, (_, i) => (i === 50 ? 'sollecito' : 'parola'));
    const pieces = whole(long).map(({ text: piece }) => piece.trim());
    expect([pieces.at(0), pieces.at(-1)]).toEqual(['…', '…']);
    expect(whole(['sollecito', 'uno']).map(({ text: piece }) => piece.trim())).toEqual(['sollecito', 'uno']); // prettier-ignore
  });
});
