import { readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { invoicePicture, type TimelinePicture } from '#core/picture';
import { timelineSvg } from '../../../src/export/timeline-svg.ts';
import { timelineSvgStyle } from '../../../src/export/timeline-svg-style.ts';
import { doneOnTime, ledgerOf, spring2026 } from '../../support/timeline-case.ts';
import { presetTiming } from '../../support/policy-preset.ts';
import { voiceOf } from './drawn.ts';

function pictureWith(name: string): TimelinePicture {
  const policy = presetTiming('balanced');
  const [first, ...rest] = policy.stages;
  if (!first) throw new Error('the preset has stages');
  const made = invoicePicture({
    policy: { ...policy, stages: [{ ...first, name }, ...rest] },
    ledger: ledgerOf(doneOnTime('reminder-1')),
    calendar: spring2026,
    asAt: '2026-04-02',
    retention: { days: 60, fact: 'kept' },
  });
  if ('problems' in made) throw new Error('the case has no problems');
  return made.picture;
}

const say = voiceOf('en');

const hostile = [
  '</text><script>alert(1)</script>',
  '"><svg onload="alert(1)">',
  "' onmouseover='alert(1)",
  ']]><!ENTITY x "y">&x;',
  'a\u0000b\u001fc\ud800',
  '</style><style>*{display:none}',
];

describe.each(hostile)('a stage called %j', (name) => {
  const text = timelineSvg(pictureWith(name), say, { width: 1000 });
  const file = new DOMParser().parseFromString(text, 'image/svg+xml');

  test('adds no element and no attribute', () => {
    const plain = timelineSvg(pictureWith('Plain'), say, { width: 1000 });
    const tags = (svg: string) => [...svg.matchAll(/<([a-z]+)/gi)].map(([, tag]) => tag);
    expect(new Set(tags(text))).toEqual(new Set(tags(plain)));
    expect(/<[^>]*\son[a-z]+=/i.test(text)).toBe(false);
  });
  test('is shown as it was written, as far as XML can hold it', () => {
    // What no XML can hold shows as the mark for something unreadable.
    const shown = name.replace(/[\u0000\u001f\ud800]/g, '\ufffd'); // eslint-disable-line no-control-regex
    expect(file.documentElement?.textContent).toContain(shown);
  });
  test('leaves the file well-formed', () => {
    expect(wellFormed(text)).toBe(true);
  });
});

/** Whether every element that opens closes in its order, and no bare sign is left. */
function wellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, closing, tag = '', rest = ''] of xml.matchAll(/<(\/?)([a-z]+)([^<>]*)>/gi)) {
    if (closing) {
      if (open.pop() !== tag) return false;
    } else if (!rest.endsWith('/')) open.push(tag);
  }
  const outside = xml.replace(/<\/?[a-z]+(\s[a-z][a-z0-9:-]*="[^"<]*")*\/?>/gi, '');
  const isEscaped = !/[<>]|&(?!(amp|lt|gt|quot|#39);)/.test(outside);
  // eslint-disable-next-line no-control-regex
  return open.length === 0 && isEscaped && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(xml);
}

test('the file needs nothing else: no address, no script, no font to fetch', () => {
  const text = timelineSvg(pictureWith('Plain'), say);
  expect(text.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\((?!#)|@import/);
  expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
});

test('page and file give a look to the same classes', () => {
  const page = readFileSync('src/styles/timeline.css', 'utf8');
  const classes = (css: string) => new Set(css.match(/\.tl-[a-z-]+/g));
  const ofFile = classes(timelineSvgStyle);
  expect([...ofFile].filter((name) => !classes(page).has(name))).toEqual([]);
  const drawn =
    timelineSvg(pictureWith('Plain'), say)
      .match(/class="[^"]*"/g)
      ?.join(' ') ?? '';
  const own = [...classes(page)].filter((name) => new RegExp(`\\b${name.slice(1)}\\b(?!-)`).test(drawn)); // prettier-ignore
  expect(own.filter((name) => !ofFile.has(name))).toEqual([]);
});
