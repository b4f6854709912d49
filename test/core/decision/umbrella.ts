import { prepareModel } from '#core/decision';
import { modelSchema } from '#core/decision/prove';

/**
 * Whether to take an umbrella: a model with every kind of question, and nothing about subscriptions.
 * Written as a file would hold it.
 */
export const umbrellaFile = {
  id: 'umbrella',
  version: 1,
  examplesAsAt: '2026-11-23',
  figures: { soaking: 'rain.soaking' },
  facts: {
    rain: { kind: 'choice', options: ['none', 'some', 'storm'], unknown: true },
    millimetres: { kind: 'number', unknown: true, when: { rain: 'some' } },
    hood: { kind: 'yes-no', when: { rain: ['some', 'unknown'] } },
    'washed-on': { kind: 'date', unknown: true, when: { hood: 'yes' } },
    bag: { kind: 'choice', options: ['small', 'large'] },
    guest: { kind: 'yes-no', unknown: true },
  },
  conditions: { wet: { any: [{ rain: 'storm' }, { millimetres: { from: 'soaking' } }] } },
  groups: ['weather'],
  outcomes: ['stay', 'take', 'leave'],
  duties: { pack: { needs: ['room'] }, 'dry-later': {}, 'buy-bag': {}, check: {} },
  rules: [
    rule('storm', { rain: 'storm' }, 'stay', ['check']),
    rule('soaked', { holds: 'wet' }, 'take', ['dry-later', 'pack']),
    rule('clean-hood', { hood: 'yes', 'washed-on': { below: 7 } }, 'leave', ['check']),
    rule('rain-unknown', { rain: 'unknown' }, 'take', ['pack']),
    rule('some-rain', { rain: 'some', not: { millimetres: { from: 'soaking' } } }, 'leave', [
      'check',
    ]),
    rule('amount-unknown', { millimetres: 'unknown' }, 'take', ['pack']),
    // The hood is not asked about when there is no rain: so it is no hindrance.
    rule('dry', { rain: 'none', not: { any: [{ bag: 'large' }, { hood: 'yes' }] } }, 'leave', [
      'check',
    ]),
    rule('dry-with-room', { rain: 'none', bag: 'large' }, 'take', ['pack']),
  ],
  riders: [
    {
      id: 'guest-known',
      after: { outcomes: ['stay'] },
      when: { guest: ['yes', 'no'] },
      duties: ['dry-later'],
      cites: ['weather#rain-1'],
      certainty: 'ours',
    },
    {
      id: 'no-room',
      after: { needs: ['room'] },
      when: { bag: 'small' },
      duties: ['buy-bag'],
      cites: ['weather#bags-1'],
      certainty: 'ours',
    },
  ],
};

/** The umbrella checklist; soaking begins at 5 millimetres. */
export const umbrella = prepareModel(
  modelSchema.parse(umbrellaFile),
  new Map([['rain.soaking', 5]]),
);

function rule(id: string, when: object, outcome: string, duties: string[]) {
  return {
    id,
    group: 'weather',
    when,
    outcome,
    duties,
    cites: ['weather#rain-1'],
    certainty: 'ours',
  };
}
