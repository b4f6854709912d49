import { createHash } from 'node:crypto';
import { expect, inject, test } from 'vitest';
import { securityHeaders } from '#integrations';
import { all, attribute, readSite, type BuiltPage } from '../support/built-site.ts';

const site = readSite(inject('site'));

/** A page's policy: directive to its sources. */
function policy(page: BuiltPage): Map<string, readonly string[]> {
  const text = attribute(page, 'meta[http-equiv="content-security-policy" i]', 'content') ?? '';
  return parsePolicy(text);
}

function parsePolicy(text: string): Map<string, readonly string[]> {
  return new Map(
    text
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

/** The raw text of each `name` element, as the browser hashes it, with its opening tag. */
function inline(page: BuiltPage, name: 'script' | 'style'): { tag: string; hash: string }[] {
  const elements = page.html.matchAll(new RegExp(`(<${name}\\b[^>]*>)([^]*?)</${name}>`, 'g'));
  // A script with an address of its own is governed by 'self'.
  const written = [...elements].filter(([, tag = '']) => !/\ssrc=/.test(tag));
  return written.map(([, tag = '', text = '']) => ({
    tag,
    hash: `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  }));
}

test('a page refuses everything that it does not name', () => {
  for (const page of site.pages) {
    expect(policy(page).get('default-src'), page.path).toEqual(["'none'"]);
  }
});

test('no page allows inline code, evaluated code or another host', () => {
  const loose = site.pages.flatMap((page) =>
    [...policy(page)].flatMap(([directive, sources]) =>
      sources
        .filter((source) => !/^'(none|self|wasm-unsafe-eval|sha256-[\w+/=]+)'$/.test(source))
        .filter((source) => !(directive === 'img-src' && source === 'data:'))
        .map((source) => `${page.path}: ${directive} ${source}`),
    ),
  );
  expect(loose).toEqual([]);
});

test.each(['script', 'style'] as const)('the hash of every inline %s is listed', (name) => {
  const found = site.pages.flatMap((page) =>
    inline(page, name)
      // Data, not code: browsers neither run it nor ask the policy.
      .filter(({ tag }) => !tag.includes('application/ld+json'))
      .map(({ tag, hash }) => ({ page, tag, hash })),
  );
  expect(found.length).toBeGreaterThan(site.pages.length - 1);
  const unlisted = found
    .filter(({ page, hash }) => !policy(page).get(`${name}-src`)?.includes(hash))
    .map(({ page, tag, hash }) => `${page.path}: ${tag} ${hash}`);
  expect(unlisted).toEqual([]);
});

test('the policy stands before everything that it governs', () => {
  for (const page of site.pages) {
    const policyAt = page.html.indexOf('http-equiv="content-security-policy"');
    const governed = page.html.search(/<style|<script(?! type="application\/ld\+json")|<body/);
    expect(policyAt, page.path).toBeGreaterThan(0);
    expect(policyAt, page.path).toBeLessThan(governed);
  }
});

test('no page hides code in an attribute or an address', () => {
  const hidden = site.pages.flatMap((page) =>
    all(page, '*').flatMap((element) =>
      [...element.attributes]
        .filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value))
        .map(({ name, value }) => `${page.path}: ${name}="${value}"`),
    ),
  );
  expect(hidden).toEqual([]);
});

/** The headers for every file as one host's file gives them, without the ones about caching. */
const hosts: Record<string, (text: string) => Record<string, string>> = {
  _headers: (text) => {
    const block = text.split(/^(?=\S)/m).find((part) => part.startsWith('/*\n')) ?? '';
    const lines = block
      .split('\n')
      .slice(1)
      .filter((line) => line.trim());
    return Object.fromEntries(
      lines.map((line) => [
        line.slice(0, line.indexOf(':')).trim(),
        line.slice(line.indexOf(':') + 1).trim(),
      ]),
    );
  },
  'staticwebapp.config.json': (text) =>
    (JSON.parse(text) as { globalHeaders: Record<string, string> }).globalHeaders,
  'nginx-headers.conf': (text) =>
    Object.fromEntries(
      [...text.matchAll(/^add_header (\S+) "(.*)" always;$/gm)].map(([, name = '', value = '']) => [
        name,
        value,
      ]),
    ),
};

test.each(Object.keys(hosts))('%s sends the headers of the one list', (file) => {
  const sent = hosts[file]?.(site.text(file)) ?? {};
  delete sent['Cache-Control'];
  expect(sent).toEqual(securityHeaders);
});

test.each(Object.keys(hosts))(
  '%s lets browsers keep hashed files for ever, and nothing else',
  (file) => {
    const text = site.text(file);
    expect(text).toContain('public, max-age=31536000, immutable');
    expect(text).toContain('public, max-age=0, must-revalidate');
    expect(text).toMatch(/\/_astro\//);
  },
);

test('the headers say what a page cannot say of itself', () => {
  expect(
    parsePolicy(securityHeaders['Content-Security-Policy'] ?? '').get('frame-ancestors'),
  ).toEqual(["'none'"]);
  expect(securityHeaders).toMatchObject({
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  });
  expect(securityHeaders['Strict-Transport-Security']).toMatch(/^max-age=\d{8}/);
});

test('a host that follows a file shows the page for lost readers', () => {
  expect(site.has('/404.html')).toBe(true);
  expect(site.text('staticwebapp.config.json')).toContain('"/404.html"');
  expect(site.text('nginx-headers.conf')).toContain('error_page 404 /404.html;');
});
