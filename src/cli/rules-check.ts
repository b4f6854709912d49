import { resolve } from 'node:path';
import { checkRules, problemText } from '#collections/check';
import { BadInput } from './bad-input.ts';
import { projectFolder } from './own-rules.ts';
import { shown } from './read-file.ts';
import type { Given, Outcome } from './run.ts';
import { sentences } from './sentences.ts';

/**
 * `saldo rules check`: the proof of the rules, or of a file of rules that was named. Ends with 1 and the
 * problems, each with line and rule and, where one exists, answers that show it.
 */
export function rulesCheck({ files, json }: Given): Omit<Outcome, 'code'> & { code: 0 | 1 } {
  const [file] = files;
  if (files.length > 1)
    throw new BadInput({ file: 'saldo', expected: sentences.oneRulesFile, found: shown(files[1]) });
  const check = checkRules(projectFolder, file === undefined ? undefined : resolve(file));
  if (!check)
    throw new BadInput({ file: file ?? 'saldo', expected: sentences.rulesFile, found: sentences.nothing }); // prettier-ignore
  const { proof } = check;
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
    const printed = { proved: code === 0, ...counts, problems };
    return { code, out: `${JSON.stringify(printed)}\n`, errors: '' };
  }
  return {
    code,
    out: proof && code === 0 ? sentences.proof(proof) : '',
    errors: sentences.firstFew(problems.map(problemText)),
  };
}
