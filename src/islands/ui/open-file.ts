import type { FileHandle } from './save-file.ts';

/** A file as the reader chose it: text not yet judged, and the way to write it again where there is one. */
export interface OpenedFile {
  name: string;
  text: string;
  handle?: FileHandle;
}

/** Why a chosen file gives no text. */
export type FileRefusal = 'too-large' | 'unreadable';

interface Pickers {
  showOpenFilePicker?: (options: object) => Promise<FileHandle[]>;
}

/**
 * Asks the reader for a file and reads its text, at most `mostBytes`. Undefined when the reader gave up.
 * `accept` lists endings, such as `.json`.
 */
export async function openFile(
  accept: string,
  mostBytes: number,
): Promise<OpenedFile | { refused: FileRefusal; name: string } | undefined> {
  const pick = (globalThis as Pickers).showOpenFilePicker;
  if (!pick) {
    const file = await chooseFile(accept);
    return file && readText(file, mostBytes);
  }
  let handle: FileHandle | undefined;
  try {
    [handle] = await pick({ types: [{ accept: { 'application/json': accept.split(',') } }] });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
  if (!handle) return undefined;
  try {
    const read = await readText(await handle.getFile(), mostBytes);
    return 'text' in read ? { ...read, handle } : read;
  } catch {
    // Gone or locked between choosing and reading.
    return { refused: 'unreadable', name: handle.name };
  }
}

/** The text of a file, as far as it is UTF-8 and not too large. */
export async function readText(
  file: File,
  mostBytes: number,
): Promise<OpenedFile | { refused: FileRefusal; name: string }> {
  if (file.size > mostBytes) return { refused: 'too-large', name: file.name };
  try {
    const bytes = await file.arrayBuffer();
    return { name: file.name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { refused: 'unreadable', name: file.name };
  }
}

function chooseFile(accept: string): Promise<File | undefined> {
  return new Promise((chosen) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.addEventListener('change', () => chosen(input.files?.[0]));
    input.addEventListener('cancel', () => chosen(undefined));
    input.click();
  });
}
