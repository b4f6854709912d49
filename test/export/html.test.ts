import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { html } from '#export/html';
import { printable } from '../../src/export/printable.ts';
import { anyText } from '../support/any-text.ts';
import { editionOf, everyBlock, saidInBlocks, site } from '../support/edition.ts';
import { hostileWords } from '../support/hostile-words.ts';
import { root } from '../support/build.ts';

const read = (text: string) => parseHTML(text).document;
const page = read(html(editionOf(everyBlock('Ejemplo S.L.'), 'es')));
const both = read(html(editionOf(everyBlock('Ejemplo S.L.'), 'es', 'en')));

/** Elements by name, with their attributes' names: all that markup can do. */
function skeleton(document: Document): string[] {
  const found = [...document.querySelectorAll('*')].flatMap(({ localName, attributes }) => [
    localName,
    ...[...attributes].map(({ name }) => `${localName} ${name}`),
  ]);
  return [...new Set(found)].sort();
}

const harmless = skeleton(page);

/** Text as a reader sees it, with a line end for each `br`. */
function seen(element: Element): string {
  return [...element.childNodes]
    .map((node) =>
      node.nodeName === 'BR'
        ? '\n'
        : node.nodeType === 1
          ? seen(node as Element)
          : (node.textContent ?? ''),
    )
    .join('');
}

describe.each(Object.entries(hostileWords))('words that are %s', (_, words) => {
  const document = read(html(editionOf(everyBlock(words), 'it')));
  const shown = printable(words);

  test('make no element and no attribute', () => {
    expect(skeleton(document).filter((one) => one !== 'br' && !harmless.includes(one))).toEqual([]);
  });

  test('are shown as they are, wherever they stand', () => {
    const places = [...document.querySelectorAll('h2, h3, p, li, th, td, caption')].map(seen);
    const saying = places.filter((text) => text.includes(shown));
    expect(saying.length).toBeGreaterThanOrEqual(saidInBlocks - 2);
  });

  test('lead nowhere: each link goes to the site', () => {
    const links = [...document.querySelectorAll('a')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    expect(links.filter((link) => !link.startsWith(`${site}/it/`))).toEqual([]);
    expect(links).toHaveLength(2);
  });
});

test('no text at all makes markup', () => {
  fc.assert(
    fc.property(anyText, (words) => {
      const document = read(html(editionOf(everyBlock(words), 'en')));
      expect(skeleton(document).filter((one) => one !== 'br' && !harmless.includes(one))).toEqual(
        [],
      );
      expect(seen(document.querySelector('li') as Element)).toBe(printable(words));
    }),
    { numRuns: 60 },
  );
});

describe('the page', () => {
  test('runs nothing and asks for nothing', () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toContain("default-src 'none'");
    expect(
      page.querySelectorAll('script, link, img, iframe, object, embed, [style], [src]'),
    ).toHaveLength(0);
    const css = page.querySelector('style')?.textContent ?? '';
    expect(css).not.toMatch(/url\(|@import|[<&]/);
  });

  test('has the language of its voice, and each piece has its own', () => {
    expect(page.documentElement.lang).toBe('es');
    const pieces = [...both.querySelectorAll('.piece')];
    expect(pieces.length).toBeGreaterThan(8);
    for (const piece of pieces) {
      expect([...piece.children].map((side) => side.getAttribute('lang'))).toEqual(['es', 'en']);
    }
  });

  test('has no id twice, in two languages neither', () => {
    const ids = [...both.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says its title once as a heading, and its headings in their order', () => {
    expect([...page.querySelectorAll('h1, h2, h3')].map(({ localName }) => localName)).toEqual([
      'h1',
      'h2',
      'h3',
    ]);
  });

  test('gives each table a caption and column heads', () => {
    const tables = [...page.querySelectorAll('table')];
    expect(tables).toHaveLength(3);
    for (const table of tables) {
      expect(table.querySelector('caption')?.textContent).toBeTruthy();
      expect(table.querySelectorAll('thead th[scope=col]').length).toBeGreaterThan(1);
    }
  });

  test('shows the timeline as a picture with a name, and each state by swatch and word', () => {
    expect(page.querySelector('svg[role=img]')?.getAttribute('aria-labelledby')).toBeTruthy();
    const swatches = [...page.querySelectorAll('.swatch')].map(({ className }) => className);
    expect(swatches).toEqual([
      'swatch full',
      'swatch credit-hold',
      'swatch suspended',
      'swatch data-deleted',
    ]);
  });

  test('links each reason to its guidance or its source in the language it speaks', () => {
    expect([...both.querySelectorAll('.why a')].map((link) => link.getAttribute('href'))).toEqual([
      `${site}/es/guidance/collections-policy/#why`,
      `${site}/en/guidance/collections-policy/#why`,
      `${site}/es/sources/#data.deletion.suspended.21vianet`,
      `${site}/en/sources/#data.deletion.suspended.21vianet`,
    ]);
  });
});

test('a page is valid HTML and sound for assistive technology', async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    // Tables say what they are: their parts are laid out as paragraphs where it is narrow.
    rules: { 'no-redundant-role': 'off', 'prefer-native-element': 'off' },
  });
  for (const words of [
    'Ejemplo',
    ...Object.values(hostileWords).filter((text) => text.trim() !== ''),
  ]) {
    const { results } = await validator.validateString(
      html(editionOf(everyBlock(words), 'es', 'en')),
    );
    expect(
      results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  }
});

test('every part of a table says what it is, and each cell the name of its column', () => {
  for (const [part, role] of Object.entries({
    table: 'table',
    tr: 'row',
    th: 'columnheader',
    td: 'cell',
    tbody: 'rowgroup',
  })) {
    expect(page.querySelectorAll(part).length).toBeGreaterThan(0);
    expect(page.querySelectorAll(`${part}:not([role=${role}])`)).toHaveLength(0);
  }
  for (const table of page.querySelectorAll('table')) {
    const heads = [...table.querySelectorAll('th')].map(({ textContent }) => textContent);
    for (const row of table.querySelectorAll('tbody tr')) {
      expect(
        [...row.querySelectorAll('td')].map((cell) => cell.getAttribute('data-column')),
      ).toEqual(heads);
    }
  }
});

test('colours and fonts are those of the site', () => {
  const tokens = readFileSync(`${root}src/styles/tokens.css`, 'utf8');
  const ours = [
    ...(page.querySelector('style')?.textContent ?? '').matchAll(/^ {2}(--[\w-]+: .*;)$/gm),
  ].map(([, token]) => token ?? '');
  expect(ours.length).toBeGreaterThan(10);
  expect(ours.filter((token) => !token.startsWith('--free:') && !tokens.includes(token))).toEqual(
    [],
  );
});
