import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** Headers for every file. The page itself carries the hashes of its own styles and scripts. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
};

/** Files whose name holds a hash of their content, and so may be kept for ever. */
const hashedFiles = '/_astro/*';
const forever = 'public, max-age=31536000, immutable';
const revalidate = 'public, max-age=0, must-revalidate';

/** Writes the same headers in the forms that common hosts read: `_headers`, Azure, nginx. */
export function headers(): AstroIntegration {
  return {
    name: 'saldo:headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        writeFileSync(new URL('_headers', dir), headersFile());
        writeFileSync(new URL('staticwebapp.config.json', dir), azureFile());
        writeFileSync(new URL('nginx-headers.conf', dir), nginxFile());
      },
    },
  };
}

function headersFile(): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  return [
    '/*',
    ...lines,
    `  Cache-Control: ${revalidate}`,
    hashedFiles,
    `  ! Cache-Control`,
    `  Cache-Control: ${forever}`,
    '',
  ].join('\n');
}

function azureFile(): string {
  const config = {
    globalHeaders: { ...securityHeaders, 'Cache-Control': revalidate },
    routes: [{ route: hashedFiles, headers: { 'Cache-Control': forever } }],
    responseOverrides: { 404: { rewrite: '/404.html' } },
    trailingSlash: 'always',
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

function nginxFile(): string {
  const lines = Object.entries(securityHeaders).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  );
  return [
    '# Include this in the server block. $saldo_cache comes from the map, which stands in the http block:',
    `#   map $uri $saldo_cache { default "${revalidate}"; ~^/_astro/ "${forever}"; }`,
    ...lines,
    'add_header Cache-Control $saldo_cache always;',
    'error_page 404 /404.html;',
    '',
  ].join('\n');
}
