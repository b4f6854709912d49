/** A file of this device that the browser can write again; only where it has the File System Access API. */
export interface FileHandle {
  name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{
    write(text: string): Promise<void>;
    close(): Promise<void>;
    abort(): Promise<void>;
  }>;
}

/** A file that can be written again, with the text that it had when it was last read or written here. */
export interface LinkedFile {
  handle: FileHandle;
  text: string;
}

interface Pickers {
  showSaveFilePicker?: (options: object) => Promise<FileHandle>;
}

/** Why nothing was written: not allowed, changed by somebody else meanwhile, or any other reason. */
export type SaveRefusal = 'refused' | 'changed' | 'failed';

/** What became of a file to save. A refused one is as it was before. */
export type Saved =
  { file: LinkedFile } | { downloaded: true } | { refused: SaveRefusal; name: string };

/**
 * Saves JSON text in a file: in `linked` where there is one, else where the reader chooses, else as a
 * download. Undefined when the reader gave up.
 */
export async function saveJsonFile(
  name: string,
  text: string,
  linked?: LinkedFile,
): Promise<Saved | undefined> {
  const pick = (globalThis as Pickers).showSaveFilePicker;
  if (!pick) {
    download(name, new Blob([text], { type: 'application/json' }));
    return { downloaded: true };
  }
  const types = [{ accept: { 'application/json': ['.json'] } }];
  let handle = linked?.handle;
  try {
    handle ??= await pick({ suggestedName: name, types });
  } catch (error) {
    if (isNamed(error, 'AbortError')) return undefined;
    return { refused: refusalOf(error), name };
  }
  try {
    if (linked && (await isChanged(linked))) return { refused: 'changed', name: handle.name };
    await writeText(handle, text);
  } catch (error) {
    return { refused: refusalOf(error), name: handle.name };
  }
  return { file: { handle, text } };
}

/** Whether a file holds something else than when it was last read or written here. One that is gone does not. */
async function isChanged({ handle, text }: LinkedFile): Promise<boolean> {
  try {
    return (await (await handle.getFile()).text()) !== text;
  } catch (error) {
    if (isNamed(error, 'NotFoundError')) return false;
    throw error;
  }
}

/** Writes a whole file; until it is closed the old one stands. */
async function writeText(handle: FileHandle, text: string): Promise<void> {
  const writable = await handle.createWritable();
  try {
    await writable.write(text);
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
  await writable.close();
}

function refusalOf(error: unknown): SaveRefusal {
  return isNamed(error, 'NotAllowedError', 'SecurityError') ? 'refused' : 'failed';
}

function isNamed(error: unknown, ...names: string[]): boolean {
  return error instanceof DOMException && names.includes(error.name);
}

/** Hands a file to the reader as a download. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken hold of it by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
