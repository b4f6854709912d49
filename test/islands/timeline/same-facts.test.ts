import { h, render } from 'preact';
import { describe, expect, test } from 'vitest';
import type { LedgerEvent } from '#core/dunning';
import { dayOfYear, drawTimeline, invoicePicture, timelineEntries } from '#core/picture';
import { formatDate, locales } from '#i18n';
import { TimelineView } from '../../../src/islands/ui/timeline/TimelineView.tsx';
import { textOf, voiceOf } from '../../core/picture/drawn.ts';
import { presetTiming } from '../../support/policy-preset.ts';
import { cny, doneOnTime, examplePicture, ledgerOf } from '../../support/timeline-case.ts';
import { pageWith } from './page.ts';

const done = doneOnTime('pre-due', 'reminder-1', 'reminder-2');
const cases: Record<string, [LedgerEvent[], string]> = {
  'nothing happened': [[], '2026-03-02'],
  'a part paid and a promise broken': [
    [
      ...done,
      { on: '2026-04-10', type: 'payment', amount: cny(4_000) },
      { on: '2026-04-11', type: 'promise', until: '2026-04-13' },
      { on: '2026-04-14', type: 'promise-broken' },
    ],
    '2026-04-15',
  ],
  'held without an end': [
    [...done, { on: '2026-04-10', type: 'hold-placed', reason: 'legal' }],
    '2026-04-20',
  ],
  'suspended': [[{ on: '2026-05-13', type: 'suspended' }], '2026-06-20'],
}; // prettier-ignore

describe.each(locales)('in %s', (locale) => {
  const say = voiceOf(locale);
  test.each(Object.entries(cases))('picture, list and table say the same when %s', (_, one) => {
    const picture = examplePicture(...one);
    const { root } = pageWith(h(TimelineView, { picture, say, locale }));
    const items = [...root.querySelectorAll('.tl-list li')].map(({ textContent }) => textContent);
    const rows = [...root.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
    const drawing = textOf(drawTimeline(picture, say, { width: 960, text: 13, id: 'x' }));
    const entries = timelineEntries(picture);
    expect([items.length, rows.length]).toEqual([entries.length, entries.length]);
    entries.forEach(({ on, text, status, notes, access }, index) => {
      expect(items[index]).toContain(on ? formatDate(on, locale) : '');
      expect(rows[index]).toContain(on ? say(dayOfYear(on)) : '');
      const facts = [
        say(text),
        ...(status ? [say(status)] : []),
        ...notes.map(say),
        ...(access ? [say({ code: `timeline:state.${access}` })] : []),
      ];
      for (const fact of facts) {
        expect(items[index]).toContain(fact);
        expect(rows[index]).toContain(fact);
      }
      // A long text runs over several lines of the drawing.
      expect(drawing.replace(/\s/g, '')).toContain(say(text).replace(/\s/g, ''));
    });
  });
});

test('where days may move, the list says once for which days holidays are known, and marks each that may', () => {
  const made = invoicePicture({
    policy: presetTiming('balanced'),
    ledger: ledgerOf([]),
    calendar: { holidays: [], covers: { from: '2026-01-01', to: '2026-05-05' } },
    asAt: '2026-03-02',
    retention: { days: 60, fact: 'kept' },
  });
  if ('problems' in made) throw new Error('the case has no problems');
  const { root } = pageWith(h(TimelineView, { picture: made.picture, say: voiceOf('en'), locale: 'en' }));
  const said = [...root.querySelectorAll('.tl-known')].map(({ textContent }) => textContent);
  expect(said).toEqual([expect.stringContaining('from 1 January 2026 to 5 May 2026')]);
  for (const part of ['.tl-list li', 'tbody tr']) {
    const lines = [...root.querySelectorAll(part)].map(({ textContent }) => textContent ?? '');
    const about = (note: string) => lines.filter((line) => line.includes(note)).length;
    expect(about('Holidays not known: this day may move.')).toBe(1);
    expect(about('Moves with the suspension, whose day may move.')).toBe(4);
  }
}); // prettier-ignore

test('where every day stands, no word is lost on holidays', () => {
  const picture = examplePicture(...(cases['nothing happened'] as [LedgerEvent[], string]));
  const { root } = pageWith(h(TimelineView, { picture, say: voiceOf('en'), locale: 'en' }));
  expect(root.querySelector('.tl-known')).toBeNull();
});

test('the list carries the band: each entry stands in the state of access from its day on', () => {
  const picture = examplePicture(...(cases['nothing happened'] as [LedgerEvent[], string]));
  const { root } = pageWith(h(TimelineView, { picture, say: voiceOf('en'), locale: 'en' }));
  const states = timelineEntries(picture).map(({ access }) => access ?? 'is-undated');
  const classes = [...root.querySelectorAll('.tl-list li')].map((item) => item.className.split(' '));
  states.forEach((state, index) => expect(classes[index]).toContain(state));
}); // prettier-ignore

test('without a way to move them, no mark pretends to be movable', () => {
  const picture = examplePicture(...(cases['nothing happened'] as [LedgerEvent[], string]));
  const { root } = pageWith(h(TimelineView, { picture, say: voiceOf('en'), locale: 'en' }));
  expect(root.querySelectorAll('[role=slider]')).toHaveLength(0);
});

test('no element carries a style, which the policy of the page forbids', () => {
  const picture = examplePicture(...(cases['suspended'] as [LedgerEvent[], string]));
  const { root } = pageWith(
    h(TimelineView, { picture, say: voiceOf('en'), locale: 'en', onMoveIssue: () => undefined }),
  );
  expect(root.querySelectorAll('[style], style')).toHaveLength(0);
});

test('two timelines on one page share no id, though different islands drew them', () => {
  const { root } = pageWith(null);
  const picture = examplePicture([], '2026-03-02');
  for (let island = 0; island < 2; island += 1) {
    const place = root.appendChild(document.createElement('div'));
    render(h(TimelineView, { picture, say: voiceOf('en'), locale: 'en' }), place);
  }
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(4);
  expect(new Set(ids).size).toBe(ids.length);
});
