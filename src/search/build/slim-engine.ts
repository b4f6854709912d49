import { readFileSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

/** Takes spaces and long names out of the engine, which comes with both. */
export function slimEngine(path: string): void {
  const { code } = transformSync(readFileSync(path, 'utf8'), {
    minify: true,
    format: 'esm',
    target: 'es2022',
  });
  writeFileSync(path, code);
}
