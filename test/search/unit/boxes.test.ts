import { expect, test } from 'vitest';
import { boxesOf } from '../../../src/search/build/boxes.ts';

const box = (name: string, inside: string) =>
  `<div class="box ${name}" role="note"><div class="box-title">Title</div>${inside}</div>`;

test.each([
  [
    'every paragraph in it',
    box('ours', '<p id="a-1">A</p><p id="a-2">B</p>'),
    [
      ['a-1', 'ours'],
      ['a-2', 'ours'],
    ],
  ],
  ['a list in it', box('worldwide', '<ul><li id="a-1">A</li></ul>'), [['a-1', 'worldwide']]],
  [
    'a table in it, and nothing after it',
    `${box('not-documented', '<div class="wide"><table><td id="a-1">A</td></table></div><p id="a-2">B</p>')}<p id="a-3">C</p>`,
    [
      ['a-1', 'not-documented'],
      ['a-2', 'not-documented'],
    ],
  ],
  ['nothing, where the title says nothing about it', box('note', '<p id="a-1">A</p>'), []],
])('the name of a box is noted for %s', (_, html, noted) => {
  expect([...boxesOf(html)]).toEqual(noted);
});
