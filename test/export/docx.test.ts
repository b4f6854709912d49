import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { docx } from '#export/docx';
import type { Locale } from '#i18n';
import { printable } from '../../src/export/printable.ts';
import { anyText } from '../support/any-text.ts';
import {
  editionOf,
  everyBlock,
  saidInBlocks,
  site,
  somePicture,
  voiceOf,
} from '../support/edition.ts';
import { hostileWords } from '../support/hostile-words.ts';
import { unzip } from '../support/unzip.ts';
import { elementsOf, parseXml, textOf, type XmlElement } from '../support/xml.ts';

/** The parts of a file, each read as XML; throws where one is not well-formed. */
async function parts(words: string, ...locales: [Locale, Locale?]) {
  const archive = unzip(await docx(editionOf(everyBlock(words), ...locales)));
  return new Map([...archive].map(([name, xml]) => [name, parseXml(xml)]));
}

function part(all: ReadonlyMap<string, XmlElement>, name: string): XmlElement {
  const found = all.get(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

/** Names of elements with those of their attributes: all that markup can do. */
function skeleton(element: XmlElement): Set<string> {
  const inner = element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...skeleton(child)],
  );
  return new Set([`${element.name} ${Object.keys(element.attributes).join(' ')}`, ...inner]);
}

/** The text of a paragraph as a reader sees it. */
function seen(element: XmlElement): string {
  if (element.name === 'w:br') return '\n';
  if (element.name === 'w:t') return textOf(element);
  return element.children.map((child) => (typeof child === 'string' ? '' : seen(child))).join('');
}

const one = await parts('Ejemplo', 'es');
const two = await parts('Ejemplo', 'es', 'en');
const body = part(one, 'word/document.xml');
const harmless = skeleton((await parts('Ejemplo\nS.L.', 'es')).get('word/document.xml') ?? body);

describe.each(Object.entries(hostileWords))('words that are %s', async (_, words) => {
  const all = await parts(words, 'es');
  const document = part(all, 'word/document.xml');

  test('make no element and no attribute', () => {
    expect([...skeleton(document)].filter((name) => !harmless.has(name))).toEqual([]);
  });

  test('are written as they are, wherever they stand', () => {
    const saying = elementsOf(document, 'w:p')
      .map(seen)
      .filter((text) => text.includes(printable(words)));
    expect(saying.length).toBeGreaterThanOrEqual(saidInBlocks - 2);
  });

  test('lead nowhere: each link goes to the site', () => {
    const targets = elementsOf(part(all, 'word/_rels/document.xml.rels'), 'Relationship')
      .filter(({ attributes }) => attributes['TargetMode'] === 'External')
      .map(({ attributes }) => attributes['Target']);
    expect(targets).toEqual([`${site}/es/guidance/collections-policy/`, `${site}/es/sources/`]);
    const anchors = elementsOf(document, 'w:hyperlink').map(
      ({ attributes }) => attributes['w:anchor'],
    );
    expect(anchors).toEqual(['why', 'data.deletion.suspended.21vianet']);
  });
});

test('any words give a file of well-formed parts that says them', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (words) => {
      const document = part(await parts(words, 'es'), 'word/document.xml');
      expect([...skeleton(document)].filter((name) => !harmless.has(name))).toEqual([]);
      expect(elementsOf(document, 'w:p').map(seen)).toContain(printable(words));
    }),
    { numRuns: 40 },
  );
});

describe('a Word file', () => {
  const styleOf = (paragraph: XmlElement) =>
    elementsOf(paragraph, 'w:pStyle')[0]?.attributes['w:val'];
  const withStyle = (style: string) =>
    elementsOf(body, 'w:p').filter((paragraph) => styleOf(paragraph) === style);

  test('has its title as a property and in the style of titles', () => {
    expect(elementsOf(part(one, 'docProps/core.xml'), 'dc:title').map(textOf)).toEqual(['Ejemplo']);
    expect(withStyle('Title').map(seen)).toEqual(['Ejemplo']);
  });

  test('has headings in styles of their own, numbered as in the document', () => {
    expect(withStyle('Heading1').map(seen)).toEqual(['1\u2002Ejemplo']);
    expect(withStyle('Heading2').map(seen)).toEqual(['Ejemplo']);
  });

  test('has lists of Word, each counted from one', () => {
    const numbers = elementsOf(body, 'w:numId').map(({ attributes }) => attributes['w:val']);
    expect(numbers).toHaveLength(3);
    expect(numbers[0]).toBe(numbers[1]);
    expect(numbers[2]).not.toBe(numbers[0]);
  });

  test('names the language of every word', () => {
    const runs = elementsOf(body, 'w:r').filter((run) => elementsOf(run, 'w:t').length > 0);
    expect(runs.length).toBeGreaterThan(50);
    expect(new Set(runs.map((run) => elementsOf(run, 'w:lang')[0]?.attributes['w:val']))).toEqual(
      new Set(['es-ES']),
    );
    expect(elementsOf(part(one, 'word/styles.xml'), 'w:lang')[0]?.attributes['w:val']).toBe(
      'es-ES',
    );
  });

  test('repeats the head of each table, and cuts no row', () => {
    const tables = elementsOf(body, 'w:tbl').filter(
      (table) => elementsOf(table, 'w:tr').length > 1,
    );
    expect(tables).toHaveLength(3);
    for (const table of tables) {
      const rows = elementsOf(table, 'w:tr');
      expect(rows.map((row) => elementsOf(row, 'w:tblHeader').length)).toEqual(
        rows.map((_, index) => (index < 2 ? 1 : 0)),
      );
      expect(rows.every((row) => elementsOf(row, 'w:cantSplit').length === 1)).toBe(true);
    }
  });

  test('shows each state of access by a pattern of its own, on the strip and beside its name', () => {
    const patterns = elementsOf(body, 'w:tcPr')
      .flatMap((looks) => elementsOf(looks, 'w:shd'))
      .map(({ attributes }) => attributes['w:val']);
    const each = ['solid', 'pct20', 'diagStripe', 'diagCross'];
    expect(patterns).toEqual([...each, ...each]);
  });

  test('names each state of access on the strip', () => {
    const strip = elementsOf(body, 'w:tbl').find((table) => elementsOf(table, 'w:tr').length === 1);
    expect(strip && elementsOf(strip, 'w:tc').map(textOf)).toEqual(
      somePicture().bands.map(({ state }) =>
        voiceOf('es').say({ code: `timeline:state.${state}` }),
      ),
    );
  });

  test('numbers its pages', () => {
    const [footer] = [...one]
      .filter(([name]) => name.startsWith('word/footer'))
      .map(([, xml]) => xml);
    expect(
      footer &&
        elementsOf(footer, 'w:instrText')
          .map(textOf)
          .map((text) => text.trim()),
    ).toEqual(['PAGE', 'NUMPAGES']);
  });

  test('has tables that no reader takes for one', () => {
    const top =
      elementsOf(body, 'w:body')[0]?.children.map((child) =>
        typeof child === 'string' ? '' : child.name,
      ) ?? [];
    expect(top.join(' ')).not.toContain('w:tbl w:tbl');
  });
});

describe('in two languages', () => {
  const document = part(two, 'word/document.xml');

  test('each block stands beside itself, each side in its own language', () => {
    const running = elementsOf(document, 'w:tbl').filter(
      (table) => elementsOf(table, 'w:tblHeader').length === 0,
    );
    const rows = running
      .flatMap((table) => elementsOf(table, 'w:tr'))
      .filter((row) => elementsOf(row, 'w:tc').length === 2);
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const languages = elementsOf(row, 'w:tc').map((cell) => [
        ...new Set(elementsOf(cell, 'w:lang').map(({ attributes }) => attributes['w:val'])),
      ]);
      expect(languages).toEqual([['es-ES'], ['en-GB']]);
    }
  });

  test('headings stand outside of tables, where Word lists them, each half in its own language', () => {
    const style = (of: XmlElement) => elementsOf(of, 'w:pStyle')[0]?.attributes['w:val'] ?? '';
    const isHeading = (of: XmlElement) => style(of).startsWith('Heading');
    const inside = elementsOf(document, 'w:tbl').flatMap((table) => elementsOf(table, 'w:p'));
    expect(inside.filter(isHeading)).toEqual([]);
    const headings = elementsOf(document, 'w:p').filter(isHeading);
    expect(headings.map(style)).toEqual(['Heading1', 'Heading2']);
    expect(headings.map(seen)).toEqual(['1\u2002Ejemplo1\u2002Ejemplo', 'EjemploEjemplo']);
    for (const heading of headings) {
      const languages = elementsOf(heading, 'w:lang').map(({ attributes }) => attributes['w:val']);
      expect(languages).toEqual(['es-ES', 'en-GB']);
      expect(elementsOf(heading, 'w:tab')).not.toEqual([]);
    }
  });

  test('headings too long for half a page stand below each other', async () => {
    const long = part(await parts('Ejemplo '.repeat(12).trim(), 'es', 'en'), 'word/document.xml');
    const heading = elementsOf(long, 'w:p').find((paragraph) =>
      elementsOf(paragraph, 'w:pStyle').some(
        ({ attributes }) => attributes['w:val'] === 'Heading2',
      ),
    );
    expect(heading && seen(heading).split('\n')).toHaveLength(2);
  });

  test('the page lies on its side and names the languages at its head', () => {
    expect(elementsOf(document, 'w:pgSz')[0]?.attributes['w:orient']).toBe('landscape');
    const [header] = [...two]
      .filter(([name]) => name.startsWith('word/header'))
      .map(([, xml]) => xml);
    expect(header && elementsOf(header, 'w:t').map(textOf)).toEqual(['Español', 'English']);
  });

  test('running text and a table are never taken for one, so that the head of the table is repeated', () => {
    const top =
      elementsOf(document, 'w:body')[0]?.children.flatMap((child) =>
        typeof child === 'string' ? [] : child.name,
      ) ?? [];
    expect(top.join(' ')).not.toContain('w:tbl w:tbl');
    const heads = elementsOf(document, 'w:tbl').map((table) =>
      elementsOf(table, 'w:tr').map((row) => elementsOf(row, 'w:tblHeader').length),
    );
    for (const rows of heads.filter((all) => all.includes(1)))
      expect(rows.slice(0, 3)).toEqual([1, 1, 0]);
  });

  test('a table has the rows of both beside each other, and as many', () => {
    const tables = elementsOf(document, 'w:tbl').map((table) => elementsOf(table, 'w:tr'));
    const days = tables.find((rows) => rows.some((row) => seen(row).includes('Invoice issued')));
    expect(
      days
        ?.map(seen)
        .filter((text) => text.includes('Factura emitida') && text.includes('Invoice issued')),
    ).toHaveLength(1);
  });
});
