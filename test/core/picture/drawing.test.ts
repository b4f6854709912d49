import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineInput } from '#core/dunning';
import { drawTimeline, invoicePicture, type SvgNode, type TimelinePicture } from '#core/picture';
import { locales } from '#i18n';
import { cny, doneOnTime, ledgerOf, spring2026 } from '../../support/timeline-case.ts';
import { presetTiming } from '../../support/policy-preset.ts';
import {
  allNodes,
  anySoundCase,
  boxOf,
  ofClass,
  overlaps,
  standing,
  textOf,
  voiceOf,
} from './drawn.ts';

const size = { width: 680, text: 13, id: 'x' };
const say = voiceOf('en');

function pictureOf(input: TimelineInput): TimelinePicture {
  const made = invoicePicture(input);
  if ('problems' in made) throw new Error(made.problems.map(({ code }) => code).join());
  return made.picture;
}

function labels(drawing: SvgNode) {
  const beside = ['tl-flags', 'tl-events']
    .flatMap((name) => ofClass(drawing, name))
    .flatMap((part) => ofClass(part, 'tl-label'));
  return standing(drawing)
    .filter(({ node }) => beside.includes(node))
    .map((one) => boxOf(one, size.text));
}

/** What lies in the tiles of patterns, whose places are those of a tile. */
function patterned(drawing: SvgNode): Set<SvgNode> {
  const tiles = allNodes(drawing).filter(({ tag }) => tag === 'pattern');
  return new Set(tiles.flatMap(allNodes));
}

const usual = pictureOf({
  policy: presetTiming('balanced'),
  ledger: ledgerOf([
    ...doneOnTime('pre-due', 'reminder-1'),
    { on: '2026-04-10', type: 'payment', amount: cny(3_000) },
  ]),
  calendar: spring2026,
  asAt: '2026-04-15',
  retention: { days: 60, fact: 'kept' },
});

describe.each([680, 900, 1200])('%i pixels wide', (width) => {
  test('no label of a random timeline lies over another', () => {
    fc.assert(
      fc.property(anySoundCase, (input) => {
        const drawing = drawTimeline(pictureOf(input), say, { ...size, width });
        expect(overlaps(labels(drawing))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  test('no mark of a random timeline lies outside of the sheet', () => {
    fc.assert(
      fc.property(anySoundCase, (input) => {
        const drawing = drawTimeline(pictureOf(input), say, { ...size, width });
        const inside = standing(drawing).filter(({ node }) => !patterned(drawing).has(node));
        const places = inside.flatMap(({ node: { attributes }, x: from }) => {
          const { x = 0, x1 = x, x2 = x, cx = x, d = '' } = attributes;
          const ways = String(d).matchAll(/[MH](-?[\d.]+)/g);
          return [x, x1, x2, cx, ...Array.from(ways, ([, place]) => place)].map(
            (place) => from + Number(place),
          );
        });
        for (const place of places) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThan(width + 0.1);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('no label of a random timeline runs over an edge, in the longest of the languages', () => {
    fc.assert(
      fc.property(anySoundCase, (input) => {
        const drawing = drawTimeline(pictureOf(input), voiceOf('it'), { ...size, width });
        for (const { left, right } of labels(drawing)) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThan(width + 0.1);
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each(locales)('the labels of the usual case end before the edge in %s', (locale) => {
    const drawing = drawTimeline(usual, voiceOf(locale), { ...size, width });
    for (const { left, right } of labels(drawing)) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThan(width + 0.1);
    }
  });
});

test('every dated stage and every event is named in the drawing of a random timeline', () => {
  fc.assert(
    fc.property(anySoundCase, (input) => {
      const picture = pictureOf(input);
      const said = textOf(drawTimeline(picture, say, { ...size, width: 1000 }));
      for (const { text } of [...picture.flags, ...picture.undated]) {
        expect(said).toContain(say(text));
      }
      for (const { text } of picture.events) expect(said).toContain(say(text));
    }),
    { numRuns: 60 },
  );
});

test('the drawing has a name and a description under the ids handed in', () => {
  const { attributes, children } = drawTimeline(usual, say, size);
  const [title, description] = children as SvgNode[];
  expect([title?.tag, title?.attributes['id']]).toEqual(['title', 'x-title']);
  expect([description?.tag, description?.attributes['id']]).toEqual(['desc', 'x-desc']);
  expect(attributes).toMatchObject({
    role: 'img',
    'aria-labelledby': 'x-title',
    'aria-describedby': 'x-desc',
  });
  expect(description && textOf(description)).toContain('Suspended from 13 May 2026');
  expect(description && textOf(description)).toContain('The data is deleted on 12 July 2026');
});

test('two drawings on one page share no id', () => {
  const ids = (id: string) =>
    allNodes(drawTimeline(usual, say, { ...size, id })).flatMap(
      ({ attributes }) => attributes['id'] ?? [],
    );
  expect(new Set([...ids('a'), ...ids('b')]).size).toBe(2 * ids('a').length);
});

test('a drawing carries no style of its own, so that the policy of the page allows it', () => {
  for (const { attributes, tag } of allNodes(drawTimeline(usual, say, size))) {
    expect(attributes).not.toHaveProperty('style');
    expect(tag).not.toBe('style');
  }
});

test('each state of access has a pattern of its own', () => {
  const patterns = allNodes(drawTimeline(usual, say, size)).filter(({ tag }) => tag === 'pattern');
  const shapes = patterns.map(({ children }) => JSON.stringify(children));
  expect(patterns.map(({ attributes }) => attributes['id'])).toEqual([
    'x-full',
    'x-credit-hold',
    'x-suspended',
    'x-data-deleted',
  ]);
  expect(new Set(shapes).size).toBe(4);
});

test('what lies ahead looks different from what happened, though the state is the same', () => {
  const bands = ofClass(drawTimeline(usual, say, size), 'tl-bands')[0];
  const looks = ofClass(bands as SvgNode, 'tl-band').map(({ attributes }) => attributes['class']);
  expect(looks.slice(0, 2)).toEqual(['tl-band tl-full', 'tl-band tl-full tl-projected']);
});

test('a pole that must pass behind a label is drawn before it, so that its letters are whole', () => {
  fc.assert(
    fc.property(anySoundCase, (input) => {
      const drawing = drawTimeline(pictureOf(input), say, size);
      for (const part of ['tl-flags', 'tl-events'].flatMap((name) => ofClass(drawing, name))) {
        const order = allNodes(part).map(({ attributes }) => String(attributes['class'] ?? ''));
        const lastPole = order.findLastIndex((name) => /tl-(pole|heavy)$/.test(name));
        const firstLabel = order.findIndex((name) => name.startsWith('tl-label'));
        expect(firstLabel === -1 || lastPole < firstLabel).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('a running promise, which makes every label long, still leaves a picture in which none is cut by the edge', () => {
  const promised = pictureOf({
    policy: presetTiming('lenient'),
    ledger: ledgerOf([{ on: '2026-04-20', type: 'promise', until: '2026-04-27' }]),
    calendar: spring2026,
    asAt: '2026-04-20',
    retention: { days: 60, fact: 'kept' },
  });
  for (const width of [680, 748, 1000]) {
    const drawing = drawTimeline(promised, voiceOf('it'), { ...size, width });
    for (const { left, right } of labels(drawing)) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThan(width + 0.1);
    }
    const titles = ofClass(drawing, 'tl-flag').map(({ children }) => children[0] as SvgNode);
    expect(titles.map(textOf).join()).toContain('promessa di pagamento');
  }
});

test('the two clocks count from the due day and from the suspension', () => {
  const clocks = ofClass(drawTimeline(usual, say, size), 'tl-clock').map(textOf);
  expect(clocks).toHaveLength(2);
  expect(clocks[0]).toMatch(/^042.*Days after due$/);
  expect(clocks[1]).toMatch(/^060.*Days after suspension$/);
});

test('a name that is no word but markup stays text', () => {
  const policy = presetTiming('balanced');
  const [first, ...rest] = policy.stages;
  if (!first) throw new Error('the preset has stages');
  const name = '<script>alert(1)</script>';
  const picture = pictureOf({
    policy: { ...policy, stages: [{ ...first, name }, ...rest] },
    ledger: ledgerOf([]),
    calendar: spring2026,
    asAt: '2026-03-02',
    retention: null,
  });
  const drawing = drawTimeline(picture, say, { ...size, width: 1000 });
  expect(textOf(drawing)).toContain(name);
  expect(allNodes(drawing).some(({ tag }) => tag === 'script')).toBe(false);
});

test('a date beyond the known holidays carries a star, and a note under the picture says why', () => {
  const far = pictureOf({
    policy: presetTiming('balanced'),
    ledger: ledgerOf([]),
    calendar: { holidays: [], covers: { from: '2026-01-01', to: '2026-05-05' } },
    asAt: '2026-03-02',
    retention: { days: 60, fact: 'kept' },
  });
  const said = textOf(drawTimeline(far, say, size));
  expect(said).toContain('7 Jun*\u00a0\u00a0Warning about');
  expect(said).toContain('Jul*\u00a0\u00a0Data deleted');
  expect(said).toContain('* Holidays are known only from 1 January 2026 to 5 May 2026.');
  expect(textOf(drawTimeline(usual, say, size))).not.toContain('*');
});

test('a pointer over a flag is told why its stage moved', () => {
  const flag = ofClass(drawTimeline(usual, say, size), 'tl-flag').find((node) =>
    textOf(node).includes('Final notice'),
  );
  const [title] = flag?.children ?? [];
  expect(title && textOf(title)).toMatch(/^Final notice: planned\. Moved from /);
});
