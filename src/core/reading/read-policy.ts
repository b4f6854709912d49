import { migrate, policyDraftSchema, type PolicyDraft } from '#core/policy';
import { figure, sentence } from '#core/sentence';
import { limitProblem } from './limits.ts';
import type { Problems } from './problem.ts';
import { readJsonText } from './read-json-text.ts';
import { readValue } from './read-value.ts';

/** A policy from a file, a link or a store, and the version it was written in when that was an older one. */
export interface ReadPolicy {
  draft: PolicyDraft;
  migratedFrom?: number;
}

/**
 * The draft in a text or a value that nobody vouches for. Never throws, never changes what is handed in.
 * A place in a problem is one of the newest version, also where the policy was written in an older one.
 */
export function readPolicy(textOrValue: unknown): ReadPolicy | Problems {
  const given = valueOf(textOrValue);
  if ('problems' in given) return given;
  const migrated = migrate(given.value);
  if ('unknownVersion' in migrated) {
    return {
      problems: [
        {
          path: ['version'],
          expected: sentence('errors:expected.version', {
            newest: figure.count(migrated.newest),
          }),
          found: String(migrated.unknownVersion),
          whatToDo: sentence('errors:whatToDo.newerSaldo'),
        },
      ],
    };
  }
  const read = readValue(migrated.value, policyDraftSchema);
  if ('problems' in read) return read;
  return {
    draft: read.value,
    ...(migrated.from === undefined ? {} : { migratedFrom: migrated.from }),
  };
}

function valueOf(textOrValue: unknown): { value: unknown } | Problems {
  if (typeof textOrValue === 'string') return readJsonText(textOrValue);
  const problem = limitProblem(textOrValue);
  return problem ? { problems: [problem] } : { value: textOrValue };
}
