import { describe, expect, test } from 'vitest';
import { eventSchema, holders, moveReasons, type LedgerEvent } from '#core/dunning';
import { eventText, statusText } from '#core/picture';
import { effects } from '#core/policy';
import { sentence, type Sentence } from '#core/sentence';
import { locales } from '#i18n';
import { translatorOf } from '#i18n/dictionaries';
import { cny } from '../../support/timeline-case.ts';
import { presetTiming } from '../../support/policy-preset.ts';
import { voiceOf } from './drawn.ts';

const on = '2026-04-01';
const amount = cny(10);

/** An event of every type, in each way that is said differently. */
const events: LedgerEvent[] = [
  { on, type: 'delivered' },
  { on, type: 'delivered', proved: true },
  { on, type: 'payment', amount },
  { on, type: 'payment-returned', amount },
  { on, type: 'dispute-opened', amount },
  { on, type: 'dispute-closed' },
  { on, type: 'promise', until: on },
  { on, type: 'promise-kept' },
  { on, type: 'promise-broken' },
  { on, type: 'plan-agreed', instalments: [{ dueOn: on, amount }] },
  { on, type: 'hold-placed', reason: 'legal' },
  { on, type: 'hold-placed', reason: 'manual', until: on },
  { on, type: 'hold-lifted' },
  { on, type: 'hold-lifted', reason: 'payment-in-transit' },
  { on, type: 'stage-done', stage: 'call' },
  { on, type: 'stage-done', stage: 'call', proved: true },
  { on, type: 'suspended' },
  { on, type: 'reactivated' },
  { on, type: 'cancelled' },
];

const types = eventSchema.def.options.map(({ def }) => [...def.shape.type.def.values][0]);

test('an event of every type is tried here', () => {
  expect([...new Set(events.map(({ type }) => type))].sort()).toEqual([...types].sort());
});

const statuses = ['done', 'missed', 'not-needed', 'due', 'planned'] as const;
const states = ['full', ...effects.slice(1)];

/** Every sentence whose code is made from another code. */
const said: Record<string, Sentence[]> = {
  'event': events.map((event) => eventText(event, presetTiming('balanced'))),
  'status': statuses.map((status) => statusText({ status })),
  'holder': holders.map((heldBy) => statusText({ status: 'held', heldBy })),
  'reason to move': [...moveReasons, 'noticeOf', 'orderOf'].map((why) => sentence(`timeline:move.${why}`)),
  'state of access': states.map((state) => sentence(`timeline:state.${state}`)),
  'month': Array.from({ length: 12 }, (_, index) => sentence(`timeline:month.${index + 1}`)),
  'type of event to add': types.map((type) => sentence(`timeline:editor.type.${type}`)),
  'thing wrong with a field': [
    'missing', 'date', 'order', 'amount', 'decimals', 'currency', 'long', 'unknown-stage', 'small-balance-currency',
  ].map((code) => sentence(`timeline:problem.${code}`)),
}; // prettier-ignore

describe.each(locales)('in %s', (locale) => {
  const say = voiceOf(locale);
  test.each(Object.entries(said))('every %s has words', (_, sentences) => {
    const without = sentences.map(say).filter((text) => text === '' || /timeline:|policy:/.test(text));
    expect(without).toEqual([]);
  }); // prettier-ignore

  test.each(states)('the state %s has the name that the whole site gives it', (state) => {
    const site = translatorOf(locale, 'site')(`state.${state}` as 'state.full');
    expect(say(sentence(`timeline:state.${state}`))).toBe(site);
  });
});
