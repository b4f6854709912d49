import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Model } from '#core/decision';
import { modelProblems, modelSchema } from '#core/decision/prove';
import { canonicalJson, decisiveText, withoutRemarks, type RulesEdition } from '#core/record';
import type { Figure } from '#core/sentence';
import { locales } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import { factFigures } from './fact-figures.ts';
import type { Ledger } from './ledger.ts';
import type { Problem } from './problem.ts';
import { readYaml, type Read } from './read-yaml.ts';
import { referenceProblem } from './rules-problem.ts';

/** The rules of one file, as far as they could be read. */
export interface RulesReading {
  /** The file as the writer knows it. */
  file: string;
  /** Undefined when something is wrong with its form or with what it refers to. */
  model: Model | undefined;
  problems: Problem[];
  lineOf: Read<unknown>['lineOf'];
}

/** Where the rules of the suspension stand in a folder of content. */
export const suspensionFile = 'rules/suspension.yaml';

/** Reads a file of rules and what it refers to; undefined when there is no such file. */
export function readRules(path: string, root: string, ledger: Ledger): RulesReading | undefined {
  if (!existsSync(path)) return undefined;
  const file = relative(root, path);
  const { value, problems, lineOf } = readYaml(readFileSync(path, 'utf8'), file, modelSchema);
  const found = value ? modelProblems(value, factFigures(ledger)) : [];
  const references = value
    ? found.map((problem) => referenceProblem(problem, value, file, lineOf))
    : [];
  const sound = problems.length === 0 && references.length === 0;
  return { file, model: sound ? value : undefined, problems: [...problems, ...references], lineOf };
}

/** The edition of a sound model: what a browser needs, what a record names. */
export function editionOf(whole: Model, ledger: Ledger): RulesEdition {
  const model = withoutRemarks(whole);
  const all = factFigures(ledger);
  const ids = Object.values(model.figures);
  const figures = Object.fromEntries(ids.map((id) => [id, all.get(id) ?? 0]));
  return {
    digest: sha256(decisiveText({ model, figures })),
    model,
    figures,
    said: Object.fromEntries(
      Object.entries(model.figures).map(([name, id]) => [name, saidFigure(id, ledger)]),
    ),
    texts: Object.fromEntries(
      locales.map((locale) => [
        locale,
        sha256(canonicalJson(wordsOf(locale, 'checklist'))).slice(0, 16),
      ]),
    ),
  };
}

/** The rules of the suspension in a folder of content. Throws when they are not sound: check them first. */
export function suspensionRules(
  contentDir: string,
  root: string,
  ledger: Ledger,
): { model: Model; edition: RulesEdition } {
  const model = readRules(join(contentDir, suspensionFile), root, ledger)?.model;
  if (!model) throw new Error(`${suspensionFile} is not sound: the content was not checked first.`);
  return { model, edition: editionOf(model, ledger) };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A fact as it stands in a sentence. */
function saidFigure(id: string, { facts }: Ledger): Figure {
  const value = facts.get(id)?.value;
  if (value && 'duration' in value) {
    if (value.unit === 'business-day') return { kind: 'days', days: value.duration, of: 'working' };
    if (value.unit === 'day') return { kind: 'days', days: value.duration };
    if (value.unit === 'hour') return { kind: 'hours', hours: value.duration };
    if (value.unit === 'month') return { kind: 'months', months: value.duration };
  }
  if (value && 'count' in value) return { kind: 'count', count: value.count };
  throw new Error(`facts.yaml: ${id} is no figure that a sentence of the rules can say.`);
}
