import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { indexSite, type IndexedPage } from '#search/build';

/** Makes the search index of the built site, and says how long that took by itself. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'saldo:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const started = process.hrtime.bigint();
        const pages = JSON.parse(readFileSync(`${site}search/pages.json`, 'utf8')) as IndexedPage[];
        await indexSite(site, pages);
        rmSync(`${site}search/pages.json`);
        const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
        logger.info(`${pages.length} articles indexed in ${milliseconds.toFixed(0)} ms`);
      },
    },
  };
}
