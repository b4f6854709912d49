import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { completePolicy, policyDraftSchema } from '#core/policy';
import { BadInput } from './bad-input.ts';
import { jsonPath } from './json-path.ts';
import { check, shown } from './read-file.ts';
import type { Given, Outcome } from './run.ts';
import { sentences } from './sentences.ts';

const folder = fileURLToPath(new URL('../../content/rules/presets/', import.meta.url));

/** `saldo policy new`: a preset as JSON; what is still open goes to the other stream, unless `--json` is given. */
export function policyNew({ files, option, json }: Given): Omit<Outcome, 'code'> {
  if (files.length > 0) {
    throw new BadInput({ file: 'saldo', expected: sentences.noFile, found: shown(files[0]) });
  }
  const name = option('preset');
  const names = readdirSync(folder).map((file) => file.replace(/\.yaml$/, ''));
  const file = join(folder, `${name}.yaml`);
  if (name === undefined || !names.includes(name) || !existsSync(file)) {
    throw new BadInput({ file: '--preset', expected: sentences.oneOf(names), found: shown(name) });
  }
  const draft = check(file, parse(readFileSync(file, 'utf8')), policyDraftSchema);
  const whole = completePolicy(draft);
  const open = 'open' in whole ? whole.open.map(({ path }) => jsonPath(path)) : [];
  return {
    out: `${JSON.stringify(draft, null, 2)}\n`,
    errors: json || open.length === 0 ? '' : sentences.open(open),
  };
}
