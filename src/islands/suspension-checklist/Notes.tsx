import { answersFromAddress } from '#core/case';
import { lastAnswers } from '../ui/case-in-tab.ts';
import { containWords } from './case-view.ts';
import type { Equipment } from './equipment.ts';
import { word } from './equipment.ts';
import type { CaseAct, CaseState } from './use-case.ts';

interface ResumeProps {
  equipment: Equipment;
  state: CaseState;
  act: (act: CaseAct) => void;
}

/** Offers the case that was begun in this tab, where the address holds no answer. */
export function ResumeNote({ equipment: { tool, checklist }, state, act }: ResumeProps) {
  const { answers } = answersFromAddress(lastAnswers(), checklist, state.asAt);
  if (Object.keys(answers).length === 0) return null;
  return (
    <p class="note resume">
      {tool('resume.said')}{' '}
      <button type="button" onClick={() => act({ act: 'take', answers })}>
        {tool('resume.go')}
      </button>
    </p>
  );
}

/** What the link held that could not be read, and what to do about it. */
export function RefusedNote({ equipment, state }: { equipment: Equipment; state: CaseState }) {
  const { tool, rule } = equipment;
  const { refused, tooLong } = state;
  if (tooLong) return <p class="note">{tool('refused.tooLong')}</p>;
  if (refused.length === 0) return null;
  return (
    <div class="note" role="alert">
      <p>
        <strong>
          {tool('refused.title', { count: { kind: 'count', count: refused.length } })}
        </strong>
      </p>
      <ul>
        {refused.slice(0, 10).map(({ fact, answer, why }, index) => (
          <li key={index}>
            {why === 'no-such-fact'
              ? tool('refused.question', { id: word(fact) })
              : tool('refused.answer', {
                  answer: word(answer),
                  question: word(rule(`question.${fact}`)),
                })}
          </li>
        ))}
      </ul>
      <p>{tool('refused.todo')}</p>
    </div>
  );
}

/** What of the checklist does not hold for worldwide Partner Center, and where its differences stand. */
export function WorldwideNote({ equipment: { tool, locale } }: { equipment: Equipment }) {
  return (
    <p class="note" data-worldwide>
      {tool('worldwide.note')}{' '}
      <a href={`/${locale}/guidance/suspend-a-subscription/#worldwide`}>{tool('worldwide.more')}</a>
    </p>
  );
}

const firstSteps = ['phone-customer', 'reset-credentials', 'enforce-mfa', 'keep-logs', 'remove-intruder']; // prettier-ignore

/** What stops an intruder, at once: before the questions are answered. */
export function FirstSteps({ equipment }: { equipment: Equipment }) {
  const { tool, rule } = equipment;
  return (
    <section class="first" aria-labelledby="first-steps">
      <h2 id="first-steps">{tool('first.title')}</h2>
      <ol>
        {firstSteps.map((duty) => (
          <li key={duty}>{rule(`duty.${duty}`)}</li>
        ))}
      </ol>
      <p>{containWords(equipment, 'intruder')}</p>
    </section>
  );
}
