import { describe, expect, test } from 'vitest';
import { problemText, type Problem } from '#collections/check';
import { locales } from '#i18n';
import {
  contentFolder,
  instead,
  type Change,
  type ContentFolder,
} from '../../support/content-folder.ts';

/** One kind of bad input: how it comes about, and where and as what it must be reported. */
interface BadInput {
  kind: string;
  changes: Readonly<Record<string, Change>>;
  /** Words on the line that the report must name; `undefined` when a whole file is meant. */
  on: string | undefined;
  /** What the report must quote or name. */
  names: string;
  /** Files that must be named; those changed, unless it says otherwise. */
  files?: readonly string[];
}

const first = (locale: string) => `content/${locale}/guidance/first.md`;
const second = (locale: string) => `content/${locale}/guidance/second.mdx`;
const everywhere = (file: (locale: string) => string, change: Change) =>
  Object.fromEntries(locales.map((locale) => [file(locale), change]));
const added = (text: string): Change => instead('## ', `${text}\n\n## `);
const atEnd =
  (text: string): Change =>
  (sound) =>
    `${sound}\n${text}\n`;

/** The same slip in every language, so that the languages still agree with one another. */
function inText(kind: string, text: string, names: string, on = lineWith(names, text)): BadInput {
  return { kind, changes: everywhere(first, added(text)), on, names };
}

function lineWith(words: string, text: string): string | undefined {
  return text.split('\n').find((line) => line.includes(words));
}

function heading(kind: string, text: string, names: string): BadInput {
  return { kind, changes: everywhere(second, atEnd(text)), on: text, names };
}

function inFile(
  kind: string,
  file: string,
  [from, to]: [string, string],
  on: string | undefined,
  names: string,
): BadInput {
  return { kind, changes: { [file]: instead(from, to) }, on, names };
}

/** Slips that leave the rest of their file readable. */
const slips: BadInput[] = [
  inText('an unknown fact', 'A :fact[data.kpet] b', 'data.kpet'),
  inText('an unknown term', 'A :term[b]{of=polizy} c', 'polizy'),
  inText('an unknown portal label', 'A :ui[Sumbit] b', 'Sumbit'),
  inText('a label that is only a name of the language', 'A :ui[constructor] b', 'constructor'),
  inText('an unknown access state', 'A :state[paused] b', 'paused'),
  inText('an unknown directive', 'A :fcat[data.kept] b', 'fcat'),
  inText('a directive without its brackets', 'A :fact b', 'fact'),
  inText('an unknown block', ':::waring\nA\n:::', 'waring'),
  inText('a block with two colons', '::note[A]', '::note'),
  inText('a block that a table swallows', ':::note\n| a |\n|---|\n| b |\n:::', ':::', 'b |\n:::'),
  inText('foreign words without their language', 'A :lang[dunning] b', 'dunning'),
  inText('raw HTML in a sentence', 'A <br> b', '<br>'),
  inText('raw HTML on its own', '<hr class="x">', '<hr class="x">'),
  inText('raw HTML inside a directive', 'A :lang[b <br> c]{is=en} d', ':lang'),
  inText('a link to an article that does not exist', 'A [b](frist.md) c', 'frist.md'),
  inText('a dead anchor in another article', 'A [b](second.mdx#raets) c', 'raets'),
  inText('a dead anchor in the same article', 'A [b](#befroe) c', 'befroe'),
  inText('a link to the other language by file', 'A [b](../../it/guidance/first.md) c', '../../it'),
  inText('a link to the other language by address', 'A [b](/es/guidance/first/) c', '/es/guidance'),
  inText('a link without encryption', 'A [b](http://example.org) c', 'http://example.org'),
  inText('a link that runs a script', 'A [b](javascript:alert) c', 'javascript:alert'),
  inText('a link by reference', 'A [b][c] d\n\n[c]: frist.md', 'c'),
  inText('an empty cell', '| a | b |\n|---|---|\n| c | |', 'empty', 'c | |'),
  heading('a heading without an id', '### Loose', 'none'),
  heading('a heading with an id that is not kebab-case', '### Loose {#Loose_One}', 'Loose_One'),
  heading('a heading too deep', '#### Deep {#deep}', '####'),
  heading('a second title', '# Top {#top}', '#'),
  heading('an id used twice', '### Twice {#rates}', 'rates'),
  heading('a heading that takes the id of a unit', '### Clash {#rates-2}', 'rates-2'),
  heading('a heading that takes an id of the page', '### Main {#main}', 'main'),
  {
    kind: 'an article that names an unknown source',
    changes: everywhere(first, instead('sources: [one]', 'sources: [oen]')),
    on: 'sources: [oen]',
    names: 'oen',
  },
  {
    kind: 'an article related to one that does not exist',
    changes: everywhere(first, instead('related: [second]', 'related: [secnod]')),
    on: 'related: [secnod]',
    names: 'secnod',
  },
  inFile('an unknown field', second('es'), ['order: 2', 'order: 2\nautor: yo'], 'autor', 'autor'),
  inFile('a fact with an unknown source', 'content/facts.yaml', ['[one, two]', '[one, tow]'], 'tow', 'tow'),
  inFile('a term whose article does not exist', 'content/terms.yaml', ['article: first', 'article: frist'], 'article: frist', 'frist'),
  {
    kind: 'two files for one article',
    changes: { [second('en').replace('.mdx', '.md')]: () => contentText('en') },
    on: undefined,
    names: second('en').replace('.mdx', '.md'),
    files: [second('en')],
  },
]; // prettier-ignore

/** Faults after which a file, or what stands in it, cannot be known. */
const breaks: BadInput[] = [
  inFile('broken YAML in front matter', first('it'), ['title: Primi', 'title: Primi: due'], 'title: ', 'YAML'),
  inFile('a tab in the front matter', first('es'), ['kind:', '\tkind:'], '\tkind', 'YAML'),
  inFile('broken YAML in the facts', 'content/facts.yaml', ['cloud: any', 'cloud: any: all'], 'any: all', 'YAML'),
  inFile('broken YAML in the terms', 'content/terms.yaml', ['Submit:', '\tSubmit:'], 'Submit', 'YAML'),
  inFile('a key twice in front matter', first('it'), ['order: 1', 'order: 1\norder: 2'], 'order: 2', 'unique'),
  inFile('a fact twice', 'content/facts.yaml', ['late.fee:', 'data.kept:'], '05-22\n  data.kept:', 'unique'),
  inFile('an alias', 'content/facts.yaml', ['source: one', 'source: *one'], 'source: *one', '*one'),
  inFile('a field left out of front matter', first('es'), ['kind: procedure\n', ''], 'title:', 'kind'),
  inFile('a field left out of a fact', 'content/facts.yaml', ['    cloud: any\n', ''], 'What a late', 'late.fee → cloud'),
  inFile('a language left out of a fact', 'content/facts.yaml', [', es: Cuánto cuesta pagar tarde.', ''], 'What a late', 'says → es'),
  inFile('a value of the wrong type', first('es'), ['order: 1', 'order: first'], 'order: first', '"first"'),
  inFile('a value of no known kind', 'content/facts.yaml', ['{ money: 40,', '{ mony: 40,'], 'mony', 'late.fee → value'),
  inFile('a date of the wrong form', first('es'), ['reviewed: 2026-11-23', 'reviewed: 23/11/2026'], 'reviewed', '23/11/2026'),
  inFile('an unknown kind of article', first('es'), ['kind: procedure', 'kind: process'], 'kind:', 'process'),
  inFile('a field of a term misspelt', 'content/terms.yaml', ['{ preferred: coll', '{ prefered: x, preferred: coll'], 'prefered', 'prefered'),
  inFile('no front matter', first('it'), ['---\n', ''], 'title:', 'front matter'),
  inFile('a { in MDX', second('es'), ['Cuesta', 'Cuesta {'], 'Cuesta {', '{'),
  inFile('a < in MDX', second('es'), ['Cuesta', 'Cuesta <4'], 'Cuesta <4', '<'),
  inFile('a tag left open in MDX', second('es'), ['Cuesta', 'Cuesta <b>'], 'Cuesta <b>', '<b>'),
  {
    kind: 'no file of facts',
    changes: { 'content/facts.yaml': () => undefined },
    on: undefined,
    names: 'missing',
  },
]; // prettier-ignore

/** The sound text of `second.mdx`, to be written once more under another name. */
function contentText(locale: string): string {
  let text = '';
  contentFolder({ [second(locale)]: (sound) => (text = sound) });
  return text;
}

/** Where a fault must be reported: `file:line` for each file it stands in. */
function places(fault: BadInput, folder: ContentFolder): string[] {
  return (fault.files ?? Object.keys(fault.changes)).map((file) =>
    fault.on === undefined ? `${file}:` : `${file}:${folder.lineOf(file, fault.on)}`,
  );
}

function placeOf(problem: Problem): string {
  return `${problem.file}:${problem.line ?? ''}`;
}

test('a sound content folder has no problems', () => {
  expect(contentFolder().problems()).toEqual([]);
});

describe('bad input is one problem in each file that has it, with its line', () => {
  test.each([...slips, ...breaks].map((fault) => [fault.kind, fault] as const))(
    '%s',
    (_, fault) => {
      const folder = contentFolder(fault.changes);
      const problems = folder.problems();
      expect(problems.map(placeOf), problems.map(problemText).join('\n')).toEqual(
        places(fault, folder),
      );
      for (const problem of problems) expect(problemText(problem)).toContain(fault.names);
    },
  );
});

test('all slips of a folder are reported in one run', () => {
  const folder = contentFolder(together(slips));
  const found = folder.problems().map((problem) => `${placeOf(problem)} ${problemText(problem)}`);
  const silent = slips.filter(
    (slip) =>
      !places(slip, folder).every((place) =>
        found.some((text) => text.startsWith(`${place} `) && text.includes(slip.names)),
      ),
  );
  expect(silent.map((slip) => slip.kind)).toEqual([]);
});

test.each(breaks.map((fault) => [fault.kind, fault] as const))(
  '%s hides no slip in another file and makes none up',
  (_, fault) => {
    const slip = inFile('a slip', first('en'), ['{#before}', '{#before}\n\n### Loose'], '### Loose', 'none');
    const folder = contentFolder({ ...fault.changes, ...slip.changes });
    expect(folder.problems().map(placeOf).sort()).toEqual(
      [...places(fault, folder), ...places(slip, folder)].sort(),
    );
  },
); // prettier-ignore

/** Several faults as one set of changes, those to the same file one after another. */
function together(faults: readonly BadInput[]): Record<string, Change> {
  const changes: Record<string, Change> = {};
  for (const fault of faults) {
    for (const [file, change] of Object.entries(fault.changes)) {
      const earlier = changes[file];
      changes[file] = earlier ? (sound) => change(earlier(sound) ?? '') : change;
    }
  }
  return changes;
}
