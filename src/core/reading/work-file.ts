/** What tells a file of the builder from a policy alone. */
const kind = 'saldo-policy-work';

/** The number of the form that is written now. */
export const workFileVersion = 1;

/** A policy with its name, versions, invoice and languages, as a file holds them; nobody vouches for the parts. */
export interface WorkFile {
  kind: typeof kind;
  version: unknown;
  name: unknown;
  work: unknown;
}

/** The text of such a file: two spaces and a line end; the same work gives the same bytes. */
export function workFileText({ name, work }: { name: string; work: object }): string {
  return `${JSON.stringify({ kind, version: workFileVersion, name, work }, null, 2)}\n`;
}

/** Such a file in a text; undefined for anything else, which may be a policy alone or junk. */
export function workFileIn(text: string): WorkFile | undefined {
  try {
    const file: unknown = JSON.parse(text);
    return Object(file).kind === kind ? (file as WorkFile) : undefined;
  } catch {
    return undefined;
  }
}
