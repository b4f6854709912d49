import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../support/build.ts';

/** Everything that a file of the room brings to a browser: imports of types are gone by then. */
function brought(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !file.endsWith('.ts')) return seen.add(file);
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, , from = ''] of code.matchAll(/^(import|export)(?! type).*?from '([^']+)'/gms))
    brought(from.startsWith('.') ? join(dirname(file), from) : from, seen);
  return seen;
}

test('deciding brings no schema library and no other room to the browser', () => {
  const files = [...brought(join(root, 'src/core/decision/index.ts'))];
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => !file.includes('/core/decision/'))).toEqual([]);
  expect(files.filter((file) => file.includes('schema') || file.includes('/prove/'))).toEqual([]);
});
