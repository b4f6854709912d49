import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { root } from './build.ts';

/** A copy of the real content that the tests of one file may change. */
export interface RealContent {
  /** Absolute path, for `SALDO_CONTENT`. */
  folder: string;
  read: (file: string) => string;
  write: (file: string, text: string) => void;
  remove: (file: string) => void;
}

/** Copies the real content; the copy is gone when the tests of this file are over. */
export function realContent(): RealContent {
  const folder = mkdtempSync(join(tmpdir(), 'saldo-real-content-'));
  cpSync(join(root, 'content'), folder, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    write: (file, text) => writeFileSync(join(folder, file), text),
    remove: (file) => rmSync(join(folder, file)),
  };
}
