import fc from 'fast-check';
import { hostileWords } from './hostile-words.ts';

/** Text of any UTF-16 units, half characters too, of any signs that formats care for, or meant to break one. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.string({
    unit: fc.constantFrom(
      ...'\\`*_{}[]()#+-.!|<>&"\';:,=@~$^%/\n\r\t 1aé上👍',
      '\u202e',
      '\u2028',
      ' \n',
    ),
  }),
  fc.constantFrom(...Object.values(hostileWords)),
);
