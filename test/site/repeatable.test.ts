import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { buildSite } from '../support/build.ts';
import { readSite } from '../support/built-site.ts';

const again = buildSite({ TZ: 'Pacific/Kiritimati', LANG: 'it_IT.UTF-8', LC_ALL: 'it_IT.UTF-8' });

afterAll(() => rmSync(again.out, { recursive: true, force: true }));

/** Each file of a built site with the hash of its bytes. */
function hashes(folder: string): Record<string, string> {
  return Object.fromEntries(
    readSite(folder).files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

test('the same input builds the same bytes, in another folder, time zone and machine language', () => {
  expect(again.ok, again.log).toBe(true);
  const first = hashes(inject('site'));
  expect(Object.keys(first).length).toBeGreaterThan(80);
  expect(hashes(again.out)).toEqual(first);
});
