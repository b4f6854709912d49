import { resolve } from 'node:path';
import { checkRules, problemText, type RulesCheck } from '#collections/check';
import { readRules } from '#collections/decision-rules';
import { factFigures } from '#collections/fact-figures';
import { readLedger } from '#collections/ledger';
import { differences } from '#core/decision/prove';
import { BadInput } from './bad-input.ts';
import { projectFolder } from './own-rules.ts';
import { shown } from './read-file.ts';
import type { Given, Outcome } from './run.ts';
import { sentences } from './sentences.ts';

/** Where the rules that were checked come out otherwise than those of an older file; undefined without one. */
function changesSince(older: string | undefined, { checklist }: RulesCheck) {
  if (older === undefined || !checklist) return undefined;
  const { ledger } = readLedger(`${projectFolder}content`, projectFolder);
  const before = readRules(resolve(older), projectFolder, ledger);
  if (!before)
    throw new BadInput({ file: older, expected: sentences.rulesFile, found: sentences.nothing });
  if (!before.model)
    throw new BadInput({ file: older, expected: sentences.soundRules, found: before.problems.slice(0, 1).map(problemText).join('').trim() }); // prettier-ignore
  return {
    file: older,
    changes: differences([before.model, checklist.model], factFigures(ledger)),
  };
}

/**
 * `saldo rules check`: the proof of the rules, or of a file of rules that was named. Ends with 1 and the
 * problems, each with line and rule and, where one exists, answers that show it. With `--against` also which
 * answers come out otherwise than by an older file.
 */
export function rulesCheck({
  files,
  option,
  json,
}: Given): Omit<Outcome, 'code'> & { code: 0 | 1 } {
  const [file] = files;
  if (files.length > 1)
    throw new BadInput({ file: 'saldo', expected: sentences.oneRulesFile, found: shown(files[1]) });
  const check = checkRules(projectFolder, file === undefined ? undefined : resolve(file));
  if (!check)
    throw new BadInput({ file: file ?? 'saldo', expected: sentences.rulesFile, found: sentences.nothing }); // prettier-ignore
  const { proof } = check;
  const since = changesSince(option('against'), check);
  const problems = check.problems.map((one) => (file === undefined ? one : { ...one, file }));
  const code = problems.length === 0 ? 0 : 1;
  if (json) {
    const counts = proof && {
      combinations: String(proof.combinations),
      questions: proof.facts,
      rules: proof.rules,
      riders: proof.riders,
      outcomes: proof.outcomes,
      examples: proof.examples,
    };
    const changes = since && (since.changes?.map((one) => ({ ...one, combinations: String(one.combinations) })) ?? null); // prettier-ignore
    const printed = { proved: code === 0, ...counts, problems, ...(since && { changes }) };
    return { code, out: `${JSON.stringify(printed)}\n`, errors: '' };
  }
  return {
    code,
    out: `${proof && code === 0 ? sentences.proof(proof) : ''}${since ? sentences.changes(since.file, since.changes) : ''}`,
    errors: sentences.firstFew(problems.map(problemText)),
  };
}
