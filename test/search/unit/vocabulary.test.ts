import { expect, test } from 'vitest';
import { vocabulary } from '../../../src/search/build/vocabulary.ts';

const initials = [...'abcdefghijklmnopqrstuvwxyz0123456789'];

/** An article page as the build writes it. */
function page(title: string, body: string): string {
  return (
    `<head><title>Zebra</title></head><body><nav>yonder</nav><article><p class="about">kind</p>` +
    `<h1 id="title">${title}</h1><div class="tools" data-words="{&quot;wizard&quot;}"><span>Vault</span>` +
    `<div role="group"><button>x</button></div></div><nav class="toc"><a href="#a">umbrella</a></nav>` +
    `<div class="body">${body}</div><section class="ends"><p>Tower</p></section></article></body>`
  );
}

const wordsOf = (...pages: readonly string[]) => [...vocabulary(pages).values()].flat().sort();

test('every letter and digit has its list, so that no query asks for a file that is missing', () => {
  expect([...vocabulary([]).keys()].sort()).toEqual([...initials].sort());
});

test('the words of title and body are all there, to the last paragraph', () => {
  const body = '<p id="a-1">Un addebito <a href="#x">dell’operatore</a>.</p></div></div><p>Infine</p>';
  expect(wordsOf(page('Fattura', body))).toEqual(
    ['addebito', 'dell', 'fattura', 'infine', 'operatore', 'un'],
  );
}); // prettier-ignore

test('the words of tools, contents, sources and the titles of boxes are not those of the article', () => {
  const body =
    '<div class="box-title">Nota</div><p>Fido<small class="src" id="s">Quelle <span>2018</span></small></p>';
  expect(wordsOf(page('Credito', body))).toEqual(['credito', 'fido']);
});

test('a word is kept as it is written, under its letter without accent', () => {
  expect(vocabulary([page('Été', '<p>Época única</p>')]).get('e')).toEqual(['época', 'été']);
});

test('the most frequent come first', () => {
  const found = vocabulary([page('carta', '<p>cliente carta</p>'), page('x', '<p>carta caso cliente</p>')]); // prettier-ignore
  expect(found.get('c')).toEqual(['carta', 'cliente', 'caso']);
});

test('however many words begin with a letter, a query loads at most 2,000 of them', () => {
  const many = Array.from({ length: 5000 }, (_, i) => `m${i}`).join(' ');
  const list = vocabulary([page('most most', `<p>${many}</p>`)]).get('m');
  expect(list).toHaveLength(2000);
  expect(list?.[0]).toBe('most');
});
