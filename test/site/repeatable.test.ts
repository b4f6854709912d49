import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readSite, siteWith, type BuiltSite } from '../support/built-site.ts';

const again = siteWith({ TZ: 'Pacific/Kiritimati', LANG: 'it_IT.UTF-8', LC_ALL: 'it_IT.UTF-8' });

/** Each file of a built site with the hash of its bytes. */
function hashes({ folder, files }: BuiltSite): Record<string, string> {
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

test('the same input builds the same bytes, in another folder, time zone and machine language', () => {
  const first = hashes(readSite(inject('site')));
  expect(Object.keys(first).length).toBeGreaterThan(80);
  expect(hashes(again)).toEqual(first);
});
