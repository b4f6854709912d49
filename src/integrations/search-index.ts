import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { indexSite } from '#search/build';
import type { IndexInput } from '#search/data';

/** Makes the search index of the built site, and says how long that took by itself. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'saldo:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const started = process.hrtime.bigint();
        const file = `${site}search/index-input.json`;
        const input = JSON.parse(readFileSync(file, 'utf8')) as IndexInput;
        await indexSite(site, input);
        rmSync(file);
        const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
        logger.info(`${input.pages.length} articles indexed in ${milliseconds.toFixed(0)} ms`);
      },
    },
  };
}
