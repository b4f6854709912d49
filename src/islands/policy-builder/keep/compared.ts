import { signal } from '@preact/signals';

/** Id of the kept policy that the one in hand is compared with. */
export const compared = signal<string | undefined>(undefined);
