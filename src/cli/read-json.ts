import { readFileSync, statSync } from 'node:fs';
import { BadInput } from './bad-input.ts';
import { jsonPath } from './json-path.ts';
import { sentences } from './sentences.ts';

const mostBytes = 1_000_000;
const mostLevels = 20;
/** Names that could reach the prototype of an object. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The JSON in a file. Refused, each with one problem: a file that is not there or not UTF-8, more than a
 * million bytes, text that is not JSON, more than twenty levels, names that could reach a prototype.
 */
export function readJson(file: string): unknown {
  const value = parse(file, text(file));
  let level: { value: unknown; path: (string | number)[] }[] = [{ value, path: [] }];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > mostLevels)
      refuse(file, level[0]?.path, sentences.levels(mostLevels), sentences.deeper);
    // Level by level: a walk that calls itself would end where the nesting is deepest.
    level = level.flatMap(({ value: node, path }) => {
      if (typeof node !== 'object' || node === null) return [];
      return Object.entries(node).map(([key, child]) => {
        const step = Array.isArray(node) ? Number(key) : key;
        if (forbidden.has(key)) refuse(file, path, sentences.ordinaryName, JSON.stringify(key));
        return { value: child as unknown, path: [...path, step] };
      });
    });
  }
  return value;
}

function text(file: string): string {
  try {
    const about = statSync(file);
    const { size } = about;
    // A device may never end.
    if (about.isCharacterDevice()) refuse(file, undefined, sentences.readable, sentences.device);
    if (size > mostBytes) refuse(file, undefined, sentences.bytes(mostBytes), `${size} bytes`);
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof BadInput) throw error;
    const { code } = error as NodeJS.ErrnoException;
    return refuse(file, undefined, sentences.readable, sentences.unreadable(code ?? ''));
  }
}

function parse(file: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return refuse(file, undefined, sentences.json, printable(what));
  }
}

function refuse(
  file: string,
  path: readonly (string | number)[] | undefined,
  expected: string,
  found: string,
): never {
  throw new BadInput({ file, path: path && jsonPath(path), expected, found });
}

/** What a message of the parser quotes from the file may hold anything, so it is made fit for a terminal. */
function printable(what: string): string {
  return JSON.stringify(what.slice(0, 160)).slice(1, -1).replaceAll('\\"', '"');
}
