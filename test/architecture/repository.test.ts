import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../support/build.ts';
import { importsOf } from '../support/imports.ts';
import { filesWithText, manifest } from '../support/repository.ts';

const code = filesWithText('src/**/*.{ts,tsx,astro}', 'test/**/*.ts', '*.{ts,mjs}');
const specifiers = [...code].flatMap(([file, text]) =>
  importsOf(file, text).map(({ specifier }) => specifier),
);
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const pascal = /^[A-Z][A-Za-z0-9]*$/;

describe('names', () => {
  test('folders and plain code are in kebab-case, components in PascalCase', () => {
    const wrong = [...code.keys()].filter((file) => {
      // A page's name is its address.
      if (file.startsWith('src/pages/')) return false;
      const name = basename(file).replace(/(\.(test|config|d))?\.[a-z]+$/, '');
      const isComponent = ['.astro', '.tsx'].includes(extname(file));
      const folders = dirname(file)
        .split('/')
        .filter((folder) => folder !== '.');
      return !(isComponent ? pascal : kebab).test(name) || !folders.every((one) => kebab.test(one));
    });
    expect(wrong).toEqual([]);
  });

  test('addresses are lower-case words', () => {
    const odd = [...code.keys()]
      .filter((file) => file.startsWith('src/pages/'))
      .filter((file) => !/^src\/pages(\/(\[[a-z]+\]|[a-z0-9-]+(\.[a-z]+)*))+$/.test(file));
    expect(odd).toEqual([]);
  });

  test('nothing is called by a name that says nothing', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|shared|lib|stuff)(\/|\.|$)/i;
    expect([...code.keys()].filter((file) => vague.test(file))).toEqual([]);
  });

  test('decisions are numbered without gaps and named in kebab-case', () => {
    const names = globSync('*.md', { cwd: `${root}src/decisions` }).filter((name) => name !== 'README.md'); // prettier-ignore
    expect(names.sort().map((name) => name.slice(0, 5))).toEqual(
      names.map((_, index) => `${String(index + 1).padStart(4, '0')}-`),
    );
    expect(names.filter((name) => !kebab.test(basename(name, '.md')))).toEqual([]);
  });

  test('the top level has the folders of the design and no other', () => {
    const generated = ['node_modules', 'dist'];
    const folders = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .filter((name) => !generated.includes(name));
    expect(folders.sort()).toEqual(['content', 'locales', 'src', 'test']);
  });
});

describe('packages', () => {
  const pinned = { ...manifest.dependencies, ...manifest.devDependencies };

  test('every package has one exact version', () => {
    const loose = Object.entries(pinned).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  test('the lock file agrees', () => {
    const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as {
      packages: Record<string, { version?: string } | undefined>;
    };
    const locked = Object.keys(pinned).map((name) => [
      name,
      lock.packages[`node_modules/${name}`]?.version,
    ]);
    expect(Object.fromEntries(locked)).toEqual(pinned);
  });

  test('every package that is imported is listed', () => {
    const unlisted = specifiers
      .map((specifier) => specifier.replace(/\?.*$/, ''))
      .filter((specifier) => !/^([.#/]|node:|astro:)/.test(specifier))
      .map((specifier) => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/'))
      .filter((name) => !(name in pinned));
    expect([...new Set(unlisted)]).toEqual([]);
  }); // prettier-ignore
});

describe.each(Object.entries(manifest.imports))('the door %s', (door, target) => {
  test('leads to a file', () => {
    expect(existsSync(join(root, target))).toBe(true);
  });

  test('is used', () => {
    expect(specifiers).toContain(door);
  });
});

const readmes = filesWithText('README.md', 'content/README.md', 'src/**/*.md');

describe.each([...readmes])('%s', (file, text) => {
  test('names only scripts that exist', () => {
    const named = [...text.matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g)];
    const missing = named
      .map(([, script, short]) => script ?? short ?? '')
      .filter((script) => !(script in manifest.scripts));
    expect(missing).toEqual([]);
  });

  test('links only to files that exist', () => {
    if (file === 'content/README.md') return;
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)];
    const dead = links
      .map(([, link]) => link ?? '')
      .filter((link) => !existsSync(join(root, dirname(file), link)));
    expect(dead).toEqual([]);
  });
});

test('README.md shows the two commands', () => {
  const text = readmes.get('README.md') ?? '';
  expect(text).toContain('npm ci && npm start');
  expect(text).toContain('npm ci && npm test');
});

/** Rooms with something in them; what is in `public` is served as it is, a README too. */
const rooms = readdirSync(`${root}src`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'public')
  .filter((entry) => globSync(`${entry.name}/**/*.*`, { cwd: `${root}src` }).length > 0)
  .map((entry) => entry.name);

/** The README of a room. Astro publishes every Markdown file in `pages` whose name has no `_` before it. */
function readmeOf(room: string): string {
  return readmes.get(`src/${room}/${room === 'pages' ? '_README' : 'README'}.md`) ?? '';
}

test.each(rooms)('src/%s has a README of at most 25 lines', (room) => {
  const lines = readmeOf(room).trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.length).toBeLessThanOrEqual(25);
});

test('src/README.md names every room, and none that does not exist', () => {
  const text = readmes.get('src/README.md') ?? '';
  const named = [...text.matchAll(/`([a-z0-9-]+)\/`/g)].map(([, name]) => name ?? '');
  expect([...new Set(named)].sort()).toEqual([...rooms, 'public'].sort());
});

test('each README of a room names exactly the doors of that room', () => {
  const wrong = rooms.flatMap((room) => {
    const own = Object.entries(manifest.imports)
      .filter(([, target]) => target.startsWith(`./src/${room}/`))
      .map(([door]) => door);
    const text = readmeOf(room);
    const listed = /^Doors?: (.*(?:\n.+)*)/m.exec(text)?.[1] ?? '';
    const named = [...listed.matchAll(/`(#[\w/-]+)`/g)].map(([, door]) => door ?? '');
    return own.sort().join() === named.sort().join() ? [] : [{ room, own, named }];
  });
  expect(wrong).toEqual([]);
});
