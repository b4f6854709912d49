import { describe, expect, test } from 'vitest';
import type { Block, Document } from '#core/document';
import { missingFields, recordDocument, requestFields, serviceRequest } from '#core/record';
import type { Sentence } from '#core/sentence';
import { locales, sayer, type Locale } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import { edition, fullRecord } from './made.ts';

const record = await fullRecord();

/** Every sentence of a block. */
function sentencesOf(block: Block): Sentence[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text, ...(block.why ? [block.why.text] : [])];
    case 'lines':
      return [...block.lines];
    case 'list':
      return [...block.items];
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()];
    case 'timeline':
      return [block.caption];
  }
}

/** Everything that a document says in one language. */
function said(document: Document, locale: Locale): string[] {
  const say = sayer(locale, wordsOf(locale, 'case-log', 'checklist', 'rules', 'figures'));
  return [document.title, ...document.blocks.flatMap(sentencesOf)].map(say);
}

const requestKeys = Object.values(requestFields).flat();
const filled = Object.fromEntries(requestKeys.map((field) => [field, `value of ${field}`]));

describe.each(locales)('in %s', (locale) => {
  const lines = said(recordDocument(record, edition), locale);

  test('a record says every sentence, with every figure', () => {
    expect(lines.filter((line) => /^[a-z-]+:[\w.-]+$|\{\{/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.trim() === '')).toEqual([]);
  });

  test('a record holds the persons, the evidence, the note and both digests', () => {
    const text = lines.join('\n');
    for (const part of ['Contoso 4711', 'Ana Ruiz', 'Luca Bianchi', 'Bank statement', 'Archive, folder 7', 'Called, no answer.', record.seal.decision, record.seal.whole, record.rules.digest])
      expect(text).toContain(part);
  }); // prettier-ignore

  test('an empty request says of every field that it is missing', () => {
    const request = said(serviceRequest({}), locale);
    expect(request.filter((line) => /^[a-z-]+:[\w.-]+$|\{\{/.test(line))).toEqual([]);
    const marked = sayer(locale, wordsOf(locale, 'case-log'))({ code: 'case-log:request.missing' });
    expect(request.filter((line) => line === marked)).toHaveLength(requestKeys.length);
  });
});

test('a block has an id that no other block of its document has', () => {
  for (const { blocks } of [recordDocument(record, edition), serviceRequest({})])
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
});

test('a request with every field marks none, and still says that the form is not documented', () => {
  const details = { ...filled, subject: 'Suspicious sign-ins' };
  expect(missingFields(details)).toEqual([]);
  const ids = serviceRequest(details).blocks.map(({ id }) => id);
  expect(ids).not.toContain('missing');
  expect(ids).toContain('form');
});

test('white space is no content of a field', () => {
  expect(missingFields({ ...filled, subject: ' ', service: '\n\t' })).toEqual(['subject', 'service']);
}); // prettier-ignore

describe('what the partner’s own policy said', () => {
  const own = { invoice: 'A-1', missing: [] };

  test.each([
    [{ ...own, allows: true, from: '2026-11-20' }, 'case-log:record.policyAllows'],
    [{ ...own, allows: false, from: '2026-12-20' }, 'case-log:record.policyAllowsFrom'],
    [{ ...own, allows: false, from: null }, 'case-log:record.policyDoesNot'],
  ])('stands in the record: %o', (standing, code) => {
    const { blocks } = recordDocument({ ...record, standing }, edition);
    expect(blocks.find(({ id }) => id === 'standing')).toMatchObject({ text: { code } });
  });
});
