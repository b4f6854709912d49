import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { prepareModel, type Checklist, type Model } from '#core/decision';
import { modelProblems, modelSchema } from '#core/decision/prove';
import { readLedger } from '#collections/ledger';
import { readArticle } from '../../../src/collections/check/article.ts';
import { readYaml } from '../../../src/collections/read-yaml.ts';
import { factFigures } from '#collections/fact-figures';
import { root } from '../../support/build.ts';

const { ledger } = readLedger(`${root}content`, root);

/** Facts of the ledger that are one number, by their ids. */
export const figures = factFigures(ledger);

/** Everything a rule may cite: facts by id and units of English articles as `article#unit`. */
export const sources: ReadonlySet<string> = new Set([
  ...ledger.facts.keys(),
  ...globSync('content/en/guidance/*.{md,mdx}', { cwd: root }).flatMap(unitsOf),
]);

const file = 'content/rules/suspension.yaml';

/** The rules of the suspension as their file says, read like any other content. */
export const reading = readYaml(readFileSync(`${root}${file}`, 'utf8'), file, modelSchema);

/** The suspension model; a broken file fails every test that uses it. */
export const model: Model = soundModel();

/** The suspension checklist, ready to decide. */
export const checklist: Checklist = prepareModel(model, figures);

/** A copy of the model, changed in one way, made ready. */
export function mutated(change: (copy: Model) => void): Checklist {
  const copy = structuredClone(model);
  change(copy);
  return prepareModel(copy, figures);
}

function soundModel(): Model {
  if (!reading.value) throw new Error(JSON.stringify(reading.problems, null, 1));
  const problems = modelProblems(reading.value, figures);
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 1));
  return reading.value;
}

function unitsOf(path: string): string[] {
  const slug = basename(path).replace(/\.mdx?$/, '');
  const article = readArticle(
    readFileSync(`${root}${path}`, 'utf8'),
    path,
    { locale: 'en', slug },
    ledger,
  );
  return article.sections.flatMap(({ units }) => units.map(({ id }) => `${slug}#${id}`));
}
