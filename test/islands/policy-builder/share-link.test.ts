import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
  fromFragment,
  mostCharacters,
  toFragment,
} from '../../../src/islands/policy-builder/keep/share-link.ts';
import { isShared } from '../../../src/islands/policy-builder/keep/shared-mark.ts';
import { wholeDraft } from '../../support/policy-preset.ts';

test('any JSON goes into a link and comes out as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (value) => {
      const read = await fromFragment(`#${await toFragment(value)}`);
      expect('text' in read && JSON.parse(read.text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('a whole policy fits into an address that every browser takes', async () => {
  const link = await toFragment(wholeDraft('balanced'));
  expect(isShared(link)).toBe(true);
  expect(link.length).toBeLessThan(4000);
});

test('a link cut short, longer or changed gives a refusal, or other text, and never fails', async () => {
  const link = await toFragment(wholeDraft('balanced'));
  await fc.assert(
    fc.asyncProperty(fc.nat(link.length), fc.string(), async (at, put) => {
      const read = await fromFragment(link.slice(0, at) + put);
      if ('text' in read) expect(typeof read.text).toBe('string');
      else expect(['damaged', 'too-long', 'too-large', 'newer']).toContain(read.refused);
    }),
  );
});

test.each(['', '#', '#p1.', '#main', '#p1.!!!', '#p0.AAAA', '#p1.AAAA'])(
  'the fragment %j is refused',
  async (fragment) => {
    expect(await fromFragment(fragment)).toEqual({ refused: 'damaged' });
  },
);

test('a link of a form that is not known yet is said to be newer', async () => {
  expect(await fromFragment('#p2.AAAA')).toEqual({ refused: 'newer' });
});

test('a small link that unfolds into something huge is stopped', async () => {
  const bomb = deflateRawSync(Buffer.alloc(50_000_000, 'a')).toString('base64url');
  expect(bomb.length).toBeLessThan(mostCharacters);
  expect(await fromFragment(`#p1.${bomb}`)).toEqual({ refused: 'too-large' });
});

test('a link longer than any of ours is not even read', async () => {
  expect(await fromFragment(`#p1.${'A'.repeat(mostCharacters)}`)).toEqual({ refused: 'too-long' });
});
