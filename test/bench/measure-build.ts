import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What one build cost. */
export interface BuildCost {
  pages: number;
  /** Processor seconds of the build, user and system. */
  cpu: number;
  /** Peak resident memory, MB. */
  memory: number;
}

const reporter = fileURLToPath(new URL('report-usage.ts', import.meta.url));

/** Builds the site from `content` with empty caches and says what it cost. */
export function measureBuild(content: string): BuildCost {
  const scratch = mkdtempSync(join(tmpdir(), 'saldo-bench-'));
  const usage = join(scratch, 'usage.json');
  const out = join(scratch, 'site');
  const run = spawnSync('node', ['node_modules/astro/bin/astro.mjs', 'build', '--force'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      NODE_OPTIONS: `--import ${reporter}`,
      SALDO_CACHE: join(scratch, 'cache'),
      SALDO_CONTENT: content,
      SALDO_OUT: out,
      SALDO_SEARCH: 'no',
      SALDO_USAGE: usage,
    },
  });
  if (run.status !== 0) throw new Error(`The build failed:\n${run.stdout}${run.stderr}`);
  const { cpu, memory } = JSON.parse(readFileSync(usage, 'utf8')) as Omit<BuildCost, 'pages'>;
  const pages = globSync('*/guidance/*/index.html', { cwd: out }).length;
  rmSync(scratch, { recursive: true, force: true });
  return { pages, cpu, memory };
}
