import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import type { Locale } from '#i18n';
import type { Problem } from './problem.ts';
import { readYaml, type Read } from './read-yaml.ts';
import {
  factsFileSchema,
  termsFileSchema,
  type Fact,
  type Labels,
  type Source,
  type Term,
} from './schemas.ts';

/** What every page draws on: facts with their sources, and the words to use. */
export interface Ledger {
  facts: ReadonlyMap<string, Fact>;
  sources: ReadonlyMap<string, Source>;
  terms: ReadonlyMap<string, Term>;
  labels: Labels;
  register: z.infer<typeof termsFileSchema>['register'];
  /** Files that could not be read: what they hold is not known, and so nothing is unknown. */
  unread: { facts: boolean; terms: boolean };
}

/** A ledger as far as it could be read, with all that is wrong in its two files. */
export interface LedgerReading {
  ledger: Ledger;
  problems: Problem[];
  lineOf: { facts: Read<unknown>['lineOf']; terms: Read<unknown>['lineOf'] };
}

/** The source keys of a fact, as a list. */
export function sourceKeys(fact: Fact): string[] {
  return typeof fact.source === 'string' ? [fact.source] : fact.source;
}

/** Title and address of a source for a reader of `locale`; `lang` where the title is in another language. */
export function sourceLink(
  source: Source,
  locale: Locale,
): { title: string; href: string; lang: string | undefined } {
  const own = source.titles?.[locale];
  return {
    title: own ?? source.title,
    href: source.url.startsWith('/') ? `/${locale}${source.url}` : source.url,
    lang: own !== undefined || source.lang === locale ? undefined : source.lang,
  };
}

/** Reads `facts.yaml` and `terms.yaml` of a content folder. Unknown source keys are problems too. */
export function readLedger(contentDir: string, root: string): LedgerReading {
  const facts = readFile(join(contentDir, 'facts.yaml'), root, factsFileSchema);
  const terms = readFile(join(contentDir, 'terms.yaml'), root, termsFileSchema);
  const ledger: Ledger = {
    facts: new Map(Object.entries(facts.value?.facts ?? {})),
    sources: new Map(Object.entries(facts.value?.sources ?? {})),
    terms: new Map(Object.entries(terms.value?.terms ?? {})),
    labels: terms.value?.labels ?? {},
    register: terms.value?.register ?? {},
    unread: { facts: !facts.value, terms: !terms.value },
  };
  const unknownSources = [...ledger.facts].flatMap(([id, fact]) =>
    sourceKeys(fact)
      .filter((key) => !ledger.sources.has(key))
      .map((key) => ({
        file: relative(root, join(contentDir, 'facts.yaml')),
        line: facts.lineOf(['facts', id, 'source']),
        what: `fact ${id} names a source that is not listed`,
        expected: 'a key of sources in the same file',
        found: key,
        repair: 'Correct the key, or list the source.',
      })),
  );
  return {
    ledger,
    problems: [...facts.problems, ...terms.problems, ...unknownSources],
    lineOf: { facts: facts.lineOf, terms: terms.lineOf },
  };
}

function readFile<S extends z.ZodType>(path: string, root: string, schema: S): Read<z.infer<S>> {
  const file = relative(root, path);
  try {
    return readYaml(readFileSync(path, 'utf8'), file, schema);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const problem = {
      file,
      what: 'a file is missing',
      expected: 'the file',
      found: 'nothing',
      repair: 'Write it; content/README.md shows its form.',
    };
    return { value: undefined, problems: [problem], lineOf: () => undefined };
  }
}
