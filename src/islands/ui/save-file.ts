/** A file of this device that the browser can write again; only where it has the File System Access API. */
export interface FileHandle {
  name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}

interface Pickers {
  showSaveFilePicker?: (options: object) => Promise<FileHandle>;
}

/** Whether files can be saved in place here. */
export function canSaveInPlace(): boolean {
  return 'showSaveFilePicker' in globalThis;
}

/**
 * Saves JSON text in a file: in place where the browser can and a handle is known, else where the reader
 * chooses, else as a download. Gives the handle back for the next time. Undefined when the reader gave up.
 */
export async function saveJsonFile(
  name: string,
  text: string,
  handle?: FileHandle,
): Promise<{ handle?: FileHandle } | undefined> {
  const pick = (globalThis as Pickers).showSaveFilePicker;
  if (!pick) {
    download(name, new Blob([text], { type: 'application/json' }));
    return {};
  }
  try {
    const chosen =
      handle ??
      (await pick({
        suggestedName: name,
        types: [{ accept: { 'application/json': ['.json'] } }],
      }));
    const writable = await chosen.createWritable();
    await writable.write(text);
    await writable.close();
    return { handle: chosen };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
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
