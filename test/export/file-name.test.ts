import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName } from '#export/file-name';
import { anyText } from '../support/any-text.ts';
import { hostileWords } from '../support/hostile-words.ts';

test.each([
  [['Example Cloud Ltd', 'policy', 'es'], 'example-cloud-ltd-policy-es.docx'],
  [['Ñandú & Søn, S.L.'], 'ñandú-søn-s-l.docx'],
  [['上海云计算有限公司'], '上海云计算有限公司.docx'],
  [['../../etc/passwd'], 'etc-passwd.docx'],
  [['CON'], 'saldo-con.docx'],
  [['com1'], 'saldo-com1.docx'],
  [['--help'], 'help.docx'],
  [['.bashrc'], 'bashrc.docx'],
  [['?*"<>|', ''], 'saldo.docx'],
])('%j is saved as %s', (parts, name) => {
  expect(fileName(parts, 'docx')).toBe(name);
});

describe('any words', () => {
  test('give a name that every system takes', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 3 }), (parts) => {
        const name = fileName(parts, 'md');
        expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*\.md$/u);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      }),
    );
  });

  test.each(Object.entries(hostileWords))('that are %s too', (_, words) => {
    expect(fileName([words], 'ics')).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*\.ics$/u);
  });
});
