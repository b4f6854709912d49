import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Absolute path of the project. npm starts every script there; the address of this file would not do,
 * because the build moves it.
 */
export const root = process.cwd();

/** A folder setting, as an absolute path. */
function folder(name: string, otherwise: string): string {
  return resolve(root, process.env[name] ?? otherwise);
}

/** Absolute path of the folder with `facts.yaml`, `terms.yaml` and a folder per language (`SALDO_CONTENT`). */
export const contentDir = folder('SALDO_CONTENT', 'content');

/** The same folder as a `file:` address that ends in a slash. */
export const contentUrl = pathToFileURL(`${contentDir}/`);

/** Absolute path of the folder the site is built into (`SALDO_OUT`). */
export const outDir = folder('SALDO_OUT', 'dist');

/** Absolute path of the folder for caches that may be deleted at any time (`SALDO_CACHE`). */
export const cacheDir = folder('SALDO_CACHE', '.cache/astro');

/** Whether the build ends with a search index; measurements leave it out (`SALDO_SEARCH=no`). */
export const withSearch = process.env['SALDO_SEARCH'] !== 'no';

/** Address the site is published at; canonical links, feeds and the sitemap need it (`SALDO_SITE`). */
export const siteUrl = process.env['SALDO_SITE'] ?? 'https://saldo.example';

/**
 * The civil day on which the site is built, `YYYY-MM-DD`. Facts past their review date are marked from
 * this day on. `SALDO_TODAY` fixes it, so that one input builds the same bytes on any day.
 */
export const today = process.env['SALDO_TODAY'] ?? new Date().toISOString().slice(0, 10);

/**
 * Whether the browser tests walk every way through the checklist in every language
 * (`SALDO_EVERY_WAY=yes`), and not each way in one of them.
 */
export const everyWayInEachLanguage = process.env['SALDO_EVERY_WAY'] === 'yes';
