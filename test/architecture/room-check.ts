import { posix } from 'node:path';
import { importsOf } from '../support/imports.ts';
import { reserved, rooms, type Room } from './room-table.ts';

/** What is wrong with the imports of some files, each with its repair; nothing when all is well. */
export function importFaults(
  files: ReadonlyMap<string, string>,
  doors: Readonly<Record<string, string>>,
): string[] {
  return [...files].flatMap(([file, text]) =>
    importsOf(file, text).flatMap(({ specifier, line }) => {
      const repair = repairOf(file, specifier.replace(/\?.*$/, ''), doors);
      return repair === undefined ? [] : [`${file}:${line} imports ${specifier}. ${repair}`];
    }),
  );
}

/** The row of the table for a file, and the folder that is its room. */
export function roomOf(file: string): { rule: Room; folder: string } | undefined {
  const parts = file.replace(/^src\//, '').split('/');
  for (const rule of rooms) {
    const wanted = rule.room.split('/');
    const fits = wanted.every((name, index) => name === '*' || name === parts[index]);
    if (fits && (parts.length > wanted.length || rule.room === parts.join('/'))) {
      return { rule, folder: posix.join('src', ...parts.slice(0, wanted.length)) };
    }
  }
  return undefined;
}

function repairOf(
  file: string,
  specifier: string,
  doors: Readonly<Record<string, string>>,
): string | undefined {
  const home = roomOf(file);
  if (!home) return 'Its room is not in test/architecture/room-table.ts: add a row that says what it may import.';
  const guarded = reserved.find(({ what }) => what === specifier);
  if (guarded && !guarded.files.some((one) => matches(one, file))) return guarded.instead;
  if (specifier.startsWith('.')) return relativeRepair(file, specifier, home);
  if (specifier.startsWith('#')) return doorRepair(specifier, home, doors);
  if (home.rule.packages.some((one) => matches(one, specifier))) return undefined;
  return `${home.folder} may use ${list(home.rule.packages)}. ${home.rule.instead}`;
} // prettier-ignore

function relativeRepair(
  file: string,
  specifier: string,
  { rule, folder }: { rule: Room; folder: string },
): string | undefined {
  const target = posix.join(posix.dirname(file), specifier);
  if ([folder, ...(rule.folders ?? [])].some((one) => target.startsWith(`${one}/`))) {
    return /\.[a-z]+$/.test(specifier) ? undefined : 'Write the ending of the file: plain Node must find it.';
  }
  return `That is another room: go through its door in the imports of package.json. ${rule.instead}`;
} // prettier-ignore

function doorRepair(
  specifier: string,
  { rule, folder }: { rule: Room; folder: string },
  doors: Readonly<Record<string, string>>,
): string | undefined {
  const target = doors[specifier];
  if (target === undefined) return 'There is no such door: add it to the imports of package.json.';
  if (posix.normalize(target).startsWith(`${folder}/`)) {
    return 'That is the same room: use a relative path.';
  }
  if (rule.doors.some((one) => matches(one, specifier))) return undefined;
  return `${folder} may open ${list(rule.doors)}. ${rule.instead}`;
}

function matches(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

function list(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.join(', ');
}
