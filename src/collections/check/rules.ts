import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { prepareModel, type Checklist, type Model } from '#core/decision';
import { proveModel, type Proof } from '#core/decision/prove';
import { locales } from '#i18n';
import { readRules, suspensionFile, type RulesReading } from '../decision-rules.ts';
import { factFigures } from '../fact-figures.ts';
import { readLedger, type Ledger } from '../ledger.ts';
import type { Problem } from '../problem.ts';
import { proofProblem } from '../rules-problem.ts';
import { readArticles } from './articles.ts';
import type { ArticleReading } from './reading.ts';

/** A file of rules with its proof; both are there when its form is sound. */
export interface RulesCheck {
  checklist?: Checklist;
  proof?: Proof;
  problems: Problem[];
}

/** Everything a rule may cite: facts by id, and units of English articles as `article#unit`. */
export function citable(ledger: Ledger, articles: readonly ArticleReading[]): ReadonlySet<string> {
  const units = articles
    .filter(({ locale }) => locale === 'en')
    .flatMap(({ slug, sections }) =>
      sections.flatMap((section) => section.units.map(({ id }) => `${slug}#${id}`)),
    );
  return new Set([...ledger.facts.keys(), ...units]);
}

/** Proves the rules of a folder of content: form, references, every combination, examples, words. */
export function rulesProblems(
  contentDir: string,
  localesDir: string,
  root: string,
  ledger: Ledger,
  sources: ReadonlySet<string>,
): Problem[] {
  // What facts there are is not known, and so nothing can be said of rules that rest on them.
  if (ledger.unread.facts) return [];
  const reading = readRules(join(contentDir, suspensionFile), root, ledger);
  if (!reading) return [];
  const { problems } = proveRules(reading, ledger, sources);
  return [...problems, ...wordProblems(reading, localesDir, root)];
}

/**
 * The proof of the rules of a project's own content, or of another file of rules held against that content.
 * Undefined when there is no such file.
 */
export function checkRules(root: string, file?: string): RulesCheck | undefined {
  const content = join(root, 'content');
  const { ledger, problems } = readLedger(content, root);
  const reading = readRules(file ?? join(content, suspensionFile), root, ledger);
  if (!reading || problems.length > 0) return reading && { problems };
  const check = proveRules(
    reading,
    ledger,
    citable(ledger, readArticles(content, root, ledger, 'en')),
  );
  // Another file may have codes of its own, which the dictionaries of this project need not know.
  const words = file === undefined ? wordProblems(reading, join(root, 'locales'), root) : [];
  return { ...check, problems: [...check.problems, ...words] };
}

/** The proof of rules that were read, with all that is wrong. */
export function proveRules(
  { file, model, problems, lineOf }: RulesReading,
  ledger: Ledger,
  sources: ReadonlySet<string>,
): RulesCheck {
  if (!model) return { problems };
  const checklist = prepareModel(model, factFigures(ledger));
  const proof = proveModel(checklist, sources);
  const found = proof.problems.map((problem) => proofProblem(problem, model, file, lineOf));
  return { checklist, proof, problems: found };
}

function wordProblems(
  { file, model, lineOf }: RulesReading,
  localesDir: string,
  root: string,
): Problem[] {
  if (!model) return [];
  return locales.flatMap((locale) => {
    const path = join(localesDir, locale, 'checklist.json');
    const words = readJson(path);
    return codesOf(model).flatMap(({ name, key, at }) =>
      wordAt(words, key) === undefined
        ? [
            {
              file,
              line: lineOf(at),
              what: `no-sentence: ${name}`,
              expected: `a sentence in ${relative(root, path)}`,
              found: `nothing at ${key}`,
              repair: 'Say it in every language.',
            },
          ]
        : [],
    );
  });
}

/** A code that people read, the key of its sentence, and where it stands in the file. */
interface Coded {
  name: string;
  key: string;
  at: (string | number)[];
}

/** Every code of a model that people read. */
function codesOf(model: Model): Coded[] {
  const named = (list: string, names: readonly string[], ...keys: readonly string[]): Coded[] =>
    names.flatMap((name) =>
      keys.map((key) => ({ name, key: key.replace('*', name), at: [list, name] })),
    );
  const counted = (list: string, names: readonly string[], ...keys: readonly string[]): Coded[] =>
    names.flatMap((name, index) =>
      keys.map((key) => ({ name, key: key.replace('*', name), at: [list, index] })),
    );
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  return [
    ...named('facts', Object.keys(model.facts), 'question.*', 'help.*'),
    ...Object.entries(model.facts).flatMap(([name, { options = [] }]) =>
      options.map((one) => ({
        name,
        key: `answer.${name}.${one}`,
        at: ['facts', name, 'options'],
      })),
    ),
    ...counted('groups', model.groups, 'group.*'),
    ...counted('outcomes', model.outcomes, 'outcome.*.title', 'outcome.*.means'),
    ...named('duties', Object.keys(model.duties), 'duty.*'),
    ...counted('rules', ids(model.rules), 'reason.*'),
    ...counted('riders', ids(model.riders), 'reason.*'),
    ...counted('undocumented', ids(model.undocumented), 'undocumented.*'),
  ];
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // Dictionaries that cannot be read stop the build elsewhere, with the place.
    return {};
  }
}

function wordAt(words: unknown, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], words);
}
