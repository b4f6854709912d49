import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, stillToCome, type Answers } from '#core/decision';
import { waysAhead } from '#core/decision/prove';
import { everyAnswer } from './cases.ts';
import { checklist } from './suspension.ts';
import { umbrella } from './umbrella.ts';

const today = '2026-11-23';

describe.each([
  ['the suspension', checklist],
  ['the umbrella', umbrella],
])('%s', (_, list) => {
  const ahead = waysAhead(list);

  test('says before each question how few and how many can still come, and is never wrong', () => {
    fc.assert(
      fc.property(everyAnswer(list, today), (answers) => {
        const asked: string[] = [];
        let given: Answers = {};
        const said: { min: number; max: number; before: number }[] = [];
        for (;;) {
          const { min, max, facts } = stillToCome(list, ahead, given, today);
          said.push({ min, max, before: asked.length });
          const { ask } = decide(list, given, today);
          if (ask === undefined) break;
          expect(facts).toContain(ask);
          asked.push(ask);
          given = { ...given, [ask]: answers[ask] ?? '' };
        }
        for (const { min, max, before } of said) {
          expect(asked.length - before).toBeGreaterThanOrEqual(min);
          expect(asked.length - before).toBeLessThanOrEqual(max);
        }
        expect(said.at(-1)).toMatchObject({ min: 0, max: 0 });
      }),
    );
  });

  test('counts no question that is answered already, in whatever order', () => {
    fc.assert(
      fc.property(everyAnswer(list, today), (answers) => {
        expect(stillToCome(list, ahead, answers, today)).toMatchObject({ min: 0, max: 0 });
      }),
    );
  });
});

test('all ways through the questions of the suspension are few enough to send to a browser', () => {
  expect(JSON.stringify(waysAhead(checklist)).length).toBeLessThan(5000);
});
