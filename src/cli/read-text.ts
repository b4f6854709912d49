import { readFileSync, statSync } from 'node:fs';
import { figure, sentence } from '#core/sentence';
import { BadInput } from './bad-input.ts';

/** A text of a million characters has at most four times as many bytes. */
const mostBytes = 4_000_000;
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'noFile',
  EISDIR: 'folder',
  EACCES: 'noPermission',
};

/** The text of a file. Refused: one that is not there or not UTF-8, four million bytes or more, a device. */
export function readText(file: string): string {
  try {
    const about = statSync(file);
    // A device may never end.
    if (about.isCharacterDevice()) throw unreadable(file, 'device');
    if (about.size > mostBytes) {
      throw new BadInput({
        file,
        expected: sentence('errors:expected.atMostBytes', { count: figure.count(mostBytes) }),
        found: sentence('errors:found.bytes', { count: figure.count(about.size) }),
        whatToDo: sentence('errors:whatToDo.otherFile'),
      });
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof BadInput) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw unreadable(file, reasons[code ?? ''] ?? 'otherBytes');
  }
}

function unreadable(file: string, reason: string): BadInput {
  return new BadInput({
    file,
    expected: sentence('errors:expected.readable'),
    found: sentence(`errors:found.${reason}`),
    whatToDo: sentence('errors:whatToDo.otherPath'),
  });
}
