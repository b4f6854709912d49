import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { run, type Outcome } from '../../src/cli/run.ts';

/** A folder for the files of one test file; gone when its tests are over. */
export interface Desk {
  /** Writes a file, text as it is and anything else as JSON; gives its path. */
  file: (name: string, content: unknown) => string;
  /** Runs the command line, words separated by spaces; `%name` stands for a file written before. */
  saldo: (words: string) => Promise<Outcome>;
}

/** Makes a folder in which commands can be tried. */
export function desk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'saldo-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    file: (name, content) => {
      const path = join(folder, name);
      const isRaw = typeof content === 'string' || content instanceof Uint8Array;
      writeFileSync(path, isRaw ? content : JSON.stringify(content));
      return path;
    },
    saldo: (words) =>
      run(
        words
          .split(' ')
          .filter(Boolean)
          .map((word) => word.replace(/^%/, `${folder}/`)),
      ),
  };
}
