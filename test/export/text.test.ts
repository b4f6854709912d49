import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '#core/document';
import { asWritten, figure, sentence } from '#core/sentence';
import { mailto, text } from '#export/text';
import { anyText } from '../support/any-text.ts';
import { everyBlock, voiceOf } from '../support/edition.ts';
import { hostileWords } from '../support/hostile-words.ts';

const { say } = voiceOf('en');

/** A short letter. */
function letter(subject: string, ...paragraphs: readonly string[]): Document {
  const blocks = paragraphs.map((words, index) => ({
    id: `p${index}`,
    kind: 'paragraph' as const,
    text: asWritten(words),
  }));
  return { kind: 'letter', title: asWritten(subject), blocks };
}

/** What a mail program reads from an address, by RFC 6068: the address, then fields between `&`. */
function opened(address: string) {
  const [to = '', ...rest] = address.replace(/^mailto:/, '').split('?');
  const fields = rest
    .join('?')
    .split('&')
    .map((field) => field.split('=').map(decodeURIComponent));
  return {
    to: decodeURIComponent(to),
    fields: fields.map(([name]) => name),
    values: fields.map(([, value]) => value),
  };
}

describe('plain text', () => {
  test('leaves paragraphs on one line, however long', () => {
    const long = 'word '.repeat(100).trim();
    expect(text(letter('Subject', long, 'End'), say)).toBe(`Subject\n\n${long}\n\nEnd\n`);
  });

  test('has numbers, marks of lists, and tables as lines that name their columns', () => {
    const said = text(everyBlock('Words'), say);
    expect(said).toContain('\n1 Words\nWhy: A customer who knows the rule keeps it.\n');
    expect(said).toContain('\n1. Words\n2. Words\n\n- Words\n');
    expect(said).toContain('\n- Words: Words; Words: 7\u00a0days\n');
    expect(said).toContain('\n- Date: 2 March 2026; What happens: Invoice issued; Status: —\n');
  });

  test('keeps the lines of an address under each other', () => {
    const address: Document = {
      ...letter('x'),
      blocks: [{ id: 'a', kind: 'lines', lines: [asWritten('A\nB'), asWritten('C')] }],
    };
    expect(text(address, say)).toBe('x\n\nA\nB\nC\n');
  });

  test.each(Object.entries(hostileWords))(
    'steers no terminal with words that are %s',
    (_, words) => {
      expect(text(everyBlock(words), say)).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
    },
  );
});

describe('a mail', () => {
  test('has subject and body, with the line ends that mail has', () => {
    const result = mailto(
      letter('Invoice A-1 & “more”', 'Dear all,', '50 % + 1 = due?'),
      say,
      'ana@example.com',
    );
    expect(result).toEqual({
      isWhole: true,
      address:
        'mailto:ana@example.com?subject=Invoice%20A-1%20%26%20%E2%80%9Cmore%E2%80%9D&body=Dear%20all%2C%0D%0A%0D%0A50%20%25%20%2B%201%20%3D%20due%3F',
    });
  });

  test('that is too long is told as such, and keeps recipient and subject, never a part of the body', () => {
    const result = mailto(letter('Subject', 'é'.repeat(300)), say, 'ana@example.com');
    expect(result).toEqual({ address: 'mailto:ana@example.com?subject=Subject', isWhole: false });
  });

  test('has one recipient and two fields, whatever its words are', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (subject, body, to) => {
        const result = mailto(letter(subject, body), say, to);
        if (!result.isWhole) return;
        expect(result.address).toMatch(/^mailto:[\w.~%@-]*\?subject=[\w.~%-]*&body=[\w.~%-]*$/);
        const { fields, values } = opened(result.address);
        expect(fields).toEqual(['subject', 'body']);
        expect(values[0]).not.toMatch(/[\r\n]/);
        expect(values[1]).not.toMatch(/[^\r]\n|\r[^\n]/);
      }),
    );
  });

  test('says figures as the language does', () => {
    const due = sentence('export:value', { value: figure.date('2026-05-01') });
    const result = mailto({ kind: 'letter', title: due, blocks: [] }, voiceOf('it').say);
    expect(opened(result.address).values[0]).toBe('1º maggio 2026');
  });
});
