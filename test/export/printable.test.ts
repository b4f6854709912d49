import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneLine, printable } from '../../src/export/printable.ts';
import { anyText } from '../support/any-text.ts';

test.each([
  ['control characters', 'a\0b\u001bc\u009fd', 'a\ufffdb\ufffdc\ufffdd'],
  ['half characters', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
  ['what is no character at all', 'a\ufffe\uffff\ufdd0', 'a\ufffd\ufffd\ufffd'],
  ['every line end', 'a\r\nb\rc\u2028d\u0085e\u000bf', 'a\nb\nc\nd\ne\nf'],
  ['marks that turn the direction', 'owed \u202e001\u202c \u2067x\u2069', 'owed 001 x'],
])('%s become harmless', (_, text, expected) => {
  expect(printable(text)).toBe(expected);
});

test('names in any script, with emoji and marks of reading, stay as they are', () => {
  for (const name of ['上海云计算', 'Ñandú & Søn «X»', '👩🏽‍💻', 'שלום\u200f', 'a\tb\nc']) {
    expect(printable(name)).toBe(name);
  }
});

describe('any text', () => {
  test('becomes one that XML and calendars may hold, and stays so', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const safe = printable(text);
        expect(safe).not.toMatch(/[^\P{Cc}\t\n]|\p{Noncharacter_Code_Point}/u);
        expect(safe.isWellFormed()).toBe(true);
        expect(printable(safe)).toBe(safe);
      }),
    );
  });

  test('fits on one line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(oneLine(printable(text))).not.toMatch(/[\n\r\t]|^ | $/);
      }),
    );
  });
});
