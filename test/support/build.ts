import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What one build left behind. */
export interface Build {
  ok: boolean;
  /** Folder of the built site. */
  out: string;
  /** All that was printed. */
  log: string;
}

/** What Vitest sets for its workers; Vite would take `DEV` for its own and build as for an author. */
const vitestNames = /^(DEV|PROD|SSR|MODE|TEST|VITEST.*)$/;

/** Builds the site for real, with settings such as `SALDO_CONTENT`, into a folder of its own. */
export function buildSite(settings: Record<string, string> = {}): Build {
  // Inside the project, because Astro shares one folder for half-built pages among all sites outside it.
  const folder = join(root, '.cache');
  mkdirSync(folder, { recursive: true });
  const out = mkdtempSync(join(folder, 'site-'));
  const cache = mkdtempSync(join(tmpdir(), 'saldo-cache-'));
  const inherited = Object.entries(process.env).filter(([name]) => !vitestNames.test(name));
  const run = spawnSync('npx', ['astro', 'build', '--force'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...Object.fromEntries(inherited),
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      SALDO_CACHE: cache,
      SALDO_OUT: out,
      ...settings,
    },
  });
  rmSync(cache, { recursive: true, force: true });
  return { ok: run.status === 0, out, log: `${run.stdout}${run.stderr}` };
}
