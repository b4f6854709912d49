import { describe, expect, test } from 'vitest';
import { problemText } from '#collections/check';
import { contentFolder, instead, type Change } from '../../support/content-folder.ts';

const first = 'content/es/guidance/first.md';
const second = 'content/es/guidance/second.mdx';

interface Difference {
  kind: string;
  file: string;
  change: Change;
  /** Words on the line that must be named. */
  on: string;
  /** What the report must name: the section, and both sides of the difference. */
  names: readonly string[];
}

function difference(
  kind: string,
  file: string,
  [from, to]: [string, string],
  on: string,
  ...names: string[]
): Difference {
  return { kind, file, change: instead(from, to), on, names };
}

const differences: Difference[] = [
  difference('a paragraph more', first, ['## ', 'De más.\n\n## '], 'De más.', '#intro', 'end of the section', 'De más.'),
  difference('a paragraph less', first, ['Lea [la lista](#before-2).\n', ''], '{#before}', '#before', 'warning/p', 'end of the section'),
  difference('an item less', second, ['2. :lang[dunning]{is=en}\n', ''], '{#rates}', '#rates', 'ol/li', 'end of the section'),
  difference('points in place of steps', second, ['1. Cuesta', '- Cuesta'], '- Cuesta', '#rates', 'ol/li', 'ul/li'),
  difference('another kind of block', first, [':::warning', ':::note'], 'Lea [', '#before', 'warning/p', 'note/p'),
  difference('text taken out of its block', first, [':::warning\nLea [la lista](#before-2).\n:::', 'Lea [la lista](#before-2).'], 'Lea [', '#before', 'warning/p', 'p: Lea'),
  difference('a cell more', first, ['| :fact[data.kept]{as=number} |', '| :fact[data.kept]{as=number} |\n| a | b |'], '| a | b |', '#before', 'cell: a'),
  difference('a heading more', first, ['## Antes', '## Ahora {#now}\n\n## Antes'], '{#now}', '## {#before}', '## {#now}'),
  difference('a heading of another depth', first, ['## Antes', '### Antes'], '{#before}', '## {#before}', '### {#before}'),
  difference('other facts in a paragraph', first, [':fact[data.kept].', ':fact[late.fee].'], ':fact[late.fee]', '#intro', 'data.kept', 'late.fee'),
  difference('no fact where the original has one', second, [':fact[late.fee]', 'algo'], 'algo', '#rates', 'late.fee', 'no fact'),
  difference('other links in a section', first, ['(#before-2)', '(#before-1)'], '{#before}', '#before', '#before-2', '#before-1'),
  difference('no link where the original has one', second, ['[Primeros pasos](first.md)', 'algo'], '---', '#intro', 'first.md', 'no link'),
  difference('another kind of article', first, ['kind: procedure', 'kind: guide'], 'kind:', 'kind', 'procedure', 'guide'),
  difference('another place in the order', first, ['order: 1', 'order: 3'], 'order:', 'order', '1', '3'),
  difference('another cloud', first, ['[21vianet]', '[21vianet, worldwide]'], 'appliesTo:', 'appliesTo', 'worldwide'),
  difference('other sources', first, ['[one]', '[one, two]'], 'sources:', 'sources', 'two'),
  difference('another date of the source', first, ['2018-10-29', '2018-10-30'], 'sourceDate:', 'sourceDate', '2018-10-30'),
  difference('other related articles', first, ['[second]', '[second, second]'], 'related:', 'related'),
]; // prettier-ignore

describe('a translation that differs from its original is one problem, with both sides named', () => {
  test.each(differences.map((one) => [one.kind, one] as const))('%s', (_, one) => {
    const folder = contentFolder({ [one.file]: one.change });
    const [problem, ...others] = folder.problems();
    expect(others).toEqual([]);
    expect(problem?.file).toBe(one.file);
    expect(problem?.line).toBe(folder.lineOf(one.file, one.on));
    for (const name of one.names) expect(problem && problemText(problem)).toContain(name);
  });
});

test('only the first difference of structure is named: the rest follows from it', () => {
  const folder = contentFolder({
    [first]: (sound) => sound.replace('## ', 'Uno.\n\n## ').replace(':::warning', ':::note'),
  });
  expect(folder.problems().map((problem) => problem.line)).toEqual([folder.lineOf(first, 'Uno.')]);
});

test('words, terms, labels and reviewed dates may differ between languages', () => {
  const folder = contentFolder({
    [first]: (sound) =>
      sound
        .replace('reviewed: 2026-11-23', 'reviewed: 2026-11-20')
        .replace(':ui[Submit]', '*este botón*')
        .replace(/:term\[.*?\]\{of=policy\}/, 'Así se acuerda.'),
  });
  expect(folder.problems()).toEqual([]);
});

test('an article that is missing in one language is no problem: it falls back', () => {
  expect(contentFolder({ [second]: () => undefined }).problems()).toEqual([]);
});

test('a translation without its English original is a problem of its file', () => {
  const folder = contentFolder({ 'content/es/guidance/third.md': () => 'x' });
  expect(folder.problems().map((problem) => [problem.file, problem.what])).toContainEqual([
    'content/es/guidance/third.md',
    'an article without its English original',
  ]);
});
