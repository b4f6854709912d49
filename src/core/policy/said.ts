import { figure, type Figure } from '#core/sentence';
import { channels, jobRoles, letterIds, namedStages, portalRoles } from './known-codes.ts';
import type { StageDraft } from './stage.ts';

const roles: readonly string[] = [...portalRoles, ...jobRoles];

/** A role standing alone, such as in a table: our word for a code we know, else what the user wrote. */
export function saidRole(role: string): Figure {
  return wordOr(role, roles, 'role');
}

/** A role with its article, as the subject or the object of a sentence; never after a preposition. */
export function saidRoleInSentence(role: string): Figure {
  return wordOr(role, roles, 'roleInSentence');
}

/** A way to reach the customer, standing alone. */
export function saidChannel(channel: string): Figure {
  return wordOr(channel, channels, 'channel');
}

/** The name of a letter, standing alone. */
export function saidLetter(letter: string): Figure {
  return wordOr(letter, letterIds, 'letter');
}

/** The number of a stage that was added and has no name yet: its id is `step-` and that number. */
export function unnamedStage({ id, name }: Pick<StageDraft, 'id' | 'name'>): number | undefined {
  const number = name ? undefined : /^step-(\d{1,4})$/.exec(id)?.[1];
  return number === undefined ? undefined : Number(number);
}

/**
 * A stage by the name its user gave it, else by our word for its id, else by its number where it was added
 * without a name, else by the id made readable.
 */
export function saidStage({ id, name }: Pick<StageDraft, 'id' | 'name'>): Figure {
  if (name) return figure.text(name);
  const number = unnamedStage({ id, name });
  if (number !== undefined)
    return figure.said('policy:unnamedStage', { number: figure.count(number) });
  return namedStages.some((known) => known === id)
    ? figure.said(`policy:stage.${id}`)
    : figure.text(readable(id));
}

function wordOr(code: string, known: readonly string[], group: string): Figure {
  return known.includes(code) ? figure.said(`policy:${group}.${code}`) : figure.text(code);
}

/** `second-call` becomes `Second call`. */
function readable(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}
