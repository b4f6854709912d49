import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  version?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  resolved?: string;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Entry>;
};

/**
 * npm sometimes forgets the packages of other systems when one is added to an installed tree; then
 * `npm ci` refuses the lock file everywhere. To repair: delete package-lock.json and node_modules,
 * run `npm install`.
 */
test('the lock file knows every package that another one asks for, on every system', () => {
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries({ ...entry.dependencies, ...entry.optionalDependencies })
      .filter(([name, wanted]) => !isThere(path, name, wanted))
      .map(([name, wanted]) => `${path} asks for ${name} ${wanted}`),
  );
  expect(missing).toEqual([]);
});

/** Node looks for a package beside the one that asks, and then further up; exact versions must be met. */
function isThere(path: string, name: string, wanted: string): boolean {
  const parts = path.split('/node_modules/');
  const folders = parts.map((_, index) =>
    parts.slice(0, parts.length - index).join('/node_modules/'),
  );
  const places = [...folders.map((folder) => (folder ? `${folder}/` : '')), ''];
  const found = places.map((place) => packages[`${place}node_modules/${name}`]).find(Boolean);
  if (!found) return false;
  return /^\d+\.\d+\.\d+[\w.+-]*$/.test(wanted) ? found.version === wanted : true;
}

test('the lock file names no registry', () => {
  const hosts = Object.values(packages).flatMap(({ resolved }) => resolved ?? []);
  expect(hosts.filter((address) => !address.startsWith('file:'))).toEqual([]);
});
