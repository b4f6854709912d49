import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { buildSite } from './build.ts';
import { ensureBrowser } from './browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the site, built once for all tests of this run. */
    site: string;
  }
}

/** Builds the real site once and makes sure that a browser is there; cleans up afterwards. */
export default function setup(project: TestProject): () => void {
  ensureBrowser();
  const { ok, out, log } = buildSite();
  if (!ok) throw new Error(`The site does not build:\n${log}`);
  project.provide('site', out);
  return () => rmSync(out, { recursive: true, force: true });
}
