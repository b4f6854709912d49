import { signal } from '@preact/signals';
import type { LinkedFile } from '../../ui/save-file.ts';

/** The file that the policy in hand was opened from or last saved in, where the browser can write it again. */
export const linkedFile = signal<LinkedFile | undefined>(undefined);

/** Remembers a file for the next time it is saved. */
export function linkFile(file: LinkedFile | undefined): void {
  linkedFile.value = file;
}
