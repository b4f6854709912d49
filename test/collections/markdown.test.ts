import { describe, expect, test } from 'vitest';
import type { Locale } from '#i18n';
import { render, renderHtml, smallLedger, type Rendering } from '../support/render-article.ts';

async function one(source: string, selector: string, rendering?: Rendering): Promise<Element> {
  const found = (await render(source, rendering)).querySelectorAll(selector);
  expect(found, `${selector} in ${source}`).toHaveLength(1);
  return found[0] as Element;
}

async function text(source: string, rendering?: Rendering): Promise<string> {
  const page = await render(source, rendering);
  for (const note of page.querySelectorAll('.src')) note.remove();
  return (page.body.textContent ?? '').trim();
}

describe.each(['md', 'mdx'] as const)('in .%s', (extension) => {
  test.each([
    ['en', '60\u00a0days'],
    ['es', '60\u00a0días'],
    ['it', '60\u00a0giorni'],
  ] as const)('a fact becomes its words in %s', async (locale, words) => {
    expect(await text('A :fact[data.kept] b', { locale, extension })).toBe(`A ${words} b`);
  });

  test('a fact leads to a note with its source, when that was published and when it was read', async () => {
    const page = await render('A :fact[data.kept].', { extension });
    const note = page.querySelector(page.querySelector('a.f')?.getAttribute('href') ?? 'none');
    expect(note?.querySelector('a')?.getAttribute('href')).toBe('https://example.org/one');
    expect(note?.textContent?.replaceAll('\u00a0', ' ')).toMatch(
      /Suspend a subscription.*29 de octubre de 2018.*22 de noviembre de 2026/,
    );
  });

  test('headings keep their ids and units are counted below them', async () => {
    const source = 'A\n\n## B {#b}\n\n- C\n\n  D\n- E\n\n| F |\n|---|\n| G |\n';
    const page = await render(source, { extension });
    const ids = Object.fromEntries(
      [...page.querySelectorAll('[id]')].map((element) => [
        element.id,
        element.textContent?.trim().charAt(0),
      ]),
    );
    expect(ids).toEqual({
      'intro-1': 'A', b: 'B', 'b-1': 'C', 'b-2': 'D', 'b-3': 'E', 'b-4': 'F', 'b-5': 'G',
    }); // prettier-ignore
  });

  test('a block gets a title in the language of the page', async () => {
    const box = await one(':::warning\nA\n:::', 'div.warning[role=note]', { extension });
    expect(box.querySelector('.box-title')?.textContent).toBe('Antes de continuar');
  });
});

test('a fact may stand without its unit', async () => {
  expect(await text(':fact[data.kept]{as=number} días')).toBe('60 días');
});

test('a source of the page’s own language is not marked as foreign, any other is', async () => {
  const source = 'A :fact[late.fee].';
  const titles = [...(await render(source, { locale: 'en' })).querySelectorAll('.src a')];
  expect(titles.map((title) => title.getAttribute('lang'))).toEqual([null, 'zh']);
});

test.each([
  ['the same fact twice', ':fact[data.kept] :fact[data.kept]', 1],
  ['the same fact in two paragraphs', ':fact[data.kept]\n\n:fact[data.kept]', 1],
  ['facts of different sources', ':fact[data.kept] :fact[late.fee]', 2],
  ['the same fact in two sections', ':fact[data.kept]\n\n## A {#a}\n\n:fact[data.kept]', 2],
  ['the same fact above and inside a table', ':fact[data.kept]\n\n| A |\n|---|\n| :fact[data.kept] |', 1],
])('%s: one note for each set of sources and section', async (_, source, count) => {
  const page = await render(source);
  const ids = [...page.querySelectorAll('.src')].map((note) => note.id);
  expect(new Set(ids).size).toBe(count);
  expect(ids).toHaveLength(count);
  const links = [...page.querySelectorAll('a.f')].map((link) => link.getAttribute('href'));
  expect(new Set(links)).toEqual(new Set(ids.map((id) => `#${id}`)));
}); // prettier-ignore

test('a note stands at the end of its paragraph', async () => {
  const paragraph = await one('A :fact[data.kept] b.', 'p');
  expect(paragraph.lastElementChild?.className).toBe('src');
});

test('the notes of a table stand after it, in order, not in its cells', async () => {
  const source = '| A |\n|---|\n| :fact[data.kept] |\n| :fact[late.fee] |\n\nB';
  const page = await render(source);
  const after = [...(page.body.children as unknown as Iterable<Element>)].map(
    (element) => element.tagName + (element.id ? ` ${element.id}` : ''),
  );
  expect(after).toEqual(['TABLE', 'SMALL source-intro-1', 'SMALL source-intro-2', 'P intro-4']);
});

test('a note in a list stands with its item', async () => {
  const item = await one('- A :fact[data.kept]', 'li');
  expect(item.querySelectorAll('.src')).toHaveLength(1);
});

describe('a fact past its review date', () => {
  test.each([
    ['the day it is due', '2026-01-31', 0],
    ['the day after', '2026-02-01', 1],
  ])('on %s: %s', async (_, today, marks) => {
    const page = await render(':fact[late.fee]', { today });
    expect(page.querySelectorAll('.check')).toHaveLength(marks);
  });

  test('is marked with the date', async () => {
    const mark = await one(':fact[late.fee]', '.check', { today: '2026-02-01' });
    expect(mark.textContent?.replaceAll('\u00a0', ' ')).toContain('31 de enero de 2026');
  });
});

test('a term keeps its words and leads to the glossary of its language', async () => {
  const term = await one(':term[políticas de cobros]{of=policy}', 'a.t');
  expect(term.textContent).toBe('políticas de cobros');
  expect(term.getAttribute('href')).toBe('/es/glossary/#policy');
});

test('a label of the portal is English, with its translation beside it', async () => {
  const label = await one(':ui[Submit]', 'b', { locale: 'it' });
  expect(label.getAttribute('lang')).toBe('en');
  expect(await text(':ui[Submit]', { locale: 'it' })).toBe('Submit (Invia)');
});

test('a label of the portal needs neither mark nor translation in English', async () => {
  expect(await renderHtml(':ui[Submit]', { locale: 'en' })).toContain('<b>Submit</b></p>');
});

test('a label that both languages share is not said twice', async () => {
  const ledger = { ...smallLedger(), labels: { Dashboard: { es: 'Panel', it: 'Dashboard' } } };
  expect(await text(':ui[Dashboard]', { locale: 'it', ledger })).toBe('Dashboard');
});

test.each([
  ['full', 'Acceso completo'],
  ['credit-hold', 'Bloqueo de nuevos pedidos'],
  ['suspended', 'Suspendida'],
  ['data-deleted', 'Datos eliminados'],
])('the access state %s is a badge in words', async (state, words) => {
  const badge = await one(`:state[${state}]`, `span.state.${state}`);
  expect(badge.textContent).toBe(words);
});

test('words of another language are marked as such', async () => {
  const foreign = await one(':lang[dunning]{is=en}', 'i');
  expect([foreign.getAttribute('lang'), foreign.textContent]).toEqual(['en', 'dunning']);
});

test.each([
  ['an article', 'first.md', '/es/guidance/first/'],
  ['an article with a tool', 'first.mdx', '/es/guidance/first/'],
  ['a place in an article', './first.md#before-2', '/es/guidance/first/#before-2'],
  ['a place in the same article', '#before', '#before'],
  ['another site', 'https://example.org/first.md', 'https://example.org/first.md'],
])('a link to %s leads there', async (_, url, address) => {
  expect((await one(`[a](${url})`, 'a')).getAttribute('href')).toBe(address);
});

test.each([
  ['a time with a backslash', 'a las 10\\:30', 'a las 10:30'],
  ['a time without one', 'a las 10:30', 'a las 10:30'],
  ['an unknown directive', 'a :nope[b c] d', 'a :nope[b c] d'],
  ['a word after a colon', 'nota:texto', 'nota:texto'],
  ['an unknown fact', 'a :fact[none.such] b', 'a :fact[none.such] b'],
  ['an unknown state', 'a :state[paused] b', 'a :state[paused] b'],
  ['an unknown label', 'a :ui[Sumbit] b', 'a :ui[Sumbit] b'],
  ['a directive with a backslash', 'a \\:fact[data.kept] b', 'a :fact[data.kept] b'],
  ['an unknown block', ':::nope\na\n:::', 'a'],
])('%s stays as the writer typed it', async (_, source, shown) => {
  expect(await text(source)).toBe(shown);
});

describe('hostile text is shown, not obeyed', () => {
  const hostile = '<script>alert(1)</script>';

  test.each([
    ['the name of a fact', `:fact[${hostile}]`],
    ['the words of a term', `:term[${hostile}]{of=policy}`],
    ['a portal label', `:ui[${hostile}]`],
    ['foreign words', `:lang[${hostile}]{is=en}`],
    ['an unknown directive', `:nope[${hostile}]`],
  ])('in %s', async (_, source) => {
    const page = await render(source);
    expect(page.querySelectorAll('script')).toHaveLength(0);
    expect(page.body.textContent).toContain('alert(1)');
  });

  test.each([
    ['the name of a term', `:term[a]{of='"><script>'}`],
    ['the name of a language', `:lang[a]{is='"><script>'}`],
  ])('in %s', async (_, source) => {
    expect((await render(source)).querySelectorAll('script')).toHaveLength(0);
  });

  test('in a fact, a source and a translation', async () => {
    const sound = smallLedger();
    const fact = sound.facts.get('data.kept');
    const source = sound.sources.get('one');
    if (!fact || !source) throw new Error('The small ledger has changed.');
    const words = { en: hostile, es: hostile, it: hostile };
    const ledger = {
      ...sound,
      facts: new Map([['data.kept', { ...fact, value: { words } }]]),
      sources: new Map([['one', { ...source, title: hostile }]]),
      labels: { Submit: { es: hostile, it: hostile } },
    };
    const page = await render(':fact[data.kept] :ui[Submit]', { ledger });
    expect(page.querySelectorAll('script')).toHaveLength(0);
    expect(page.body.textContent?.split('alert(1)')).toHaveLength(4);
  });
});

test('a cell names its column, for screens too narrow for columns', async () => {
  const page = await render('| Qué | Cuánto |\n|---|---|\n| a | b |\n');
  const names = [...page.querySelectorAll('td')].map((cell) => cell.getAttribute('data-column'));
  expect(names).toEqual([null, 'Cuánto']);
});

test('a file that is no article is left alone', async () => {
  const locale = 'xx' as Locale;
  expect(await text(':ui[Submit]', { locale })).not.toContain('Enviar');
});
