import { globSync, readFileSync } from 'node:fs';
import { root } from './build.ts';

/** The project's `package.json`, as far as tests ask it. */
export const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  scripts: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies: Record<string, string>;
  imports: Record<string, string>;
};

/** Files that match, relative to the project, with their texts. */
export function filesWithText(...patterns: readonly string[]): Map<string, string> {
  const files = globSync([...patterns], { cwd: root }).sort();
  return new Map(files.map((file) => [file, readFileSync(`${root}${file}`, 'utf8')]));
}
