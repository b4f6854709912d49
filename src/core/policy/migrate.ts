import { fromVersion0, isVersion0 } from './migrate-0.ts';

/** Version of the policies that the schema of this room reads. */
export const newestVersion = 1;

/** From version n, its place in the list, to version n + 1. Takes anything, changes nothing it is given. */
const steps: readonly ((value: Readonly<Record<string, unknown>>) => Record<string, unknown>)[] = [
  fromVersion0,
];

/** A value in the newest form, with the version it had if that was older; or a version nobody here knows. */
export type Migrated =
  { value: unknown; from?: number } | { unknownVersion: number; newest: number };

/**
 * Leads a policy of an older version to the newest, step by step. Whether it is sound is for the schema to
 * say, so whatever is not of an older version is given back as it is. A newer version is refused.
 */
export function migrate(value: unknown): Migrated {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { value };
  const given = value as Record<string, unknown>;
  const { version } = given;
  if (typeof version === 'number' && Number.isInteger(version) && version > newestVersion) {
    return { unknownVersion: version, newest: newestVersion };
  }
  const from = isVersion0(given) ? 0 : newestVersion;
  if (from === newestVersion) return { value };
  return { value: steps.slice(from).reduce((at, step) => step(at), given), from };
}
