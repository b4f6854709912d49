import { answersApart } from '#core/case';
import { answerWords } from '../answer-words.ts';
import type { FurtherProps } from '../Checklist.tsx';
import { word } from '../equipment.ts';
import type { OwnStanding } from './own-case.ts';

type Props = Pick<FurtherProps, 'equipment' | 'state' | 'view' | 'act'> & { standing: OwnStanding };

/** Where the answers and the partner's own policy or invoice differ, and one press that takes over what those say. */
export function Apart({ equipment, state, view, act, standing }: Props) {
  const { tool, rule } = equipment;
  const apart = answersApart(standing.own.answers, state.answers, view.decision.used);
  if (apart.length === 0) return null;
  const take = () =>
    act({
      act: 'overrule',
      answers: Object.fromEntries(apart.map(({ fact, said }) => [fact, said])),
      origins: Object.fromEntries(apart.map(({ fact, by }) => [fact, by])),
    });
  return (
    <div class="note" role="status" data-apart={apart.map(({ fact }) => fact).join(' ')}>
      <p>
        <strong>{tool('apart.title')}</strong>
      </p>
      <ul>
        {apart.map(({ fact, given, said, by }) => (
          <li key={fact}>
            {tool(`apart.${by}`, {
              question: word(rule(`question.${fact}`)),
              given: word(answerWords(equipment, fact, given)),
              said: word(answerWords(equipment, fact, said)),
            })}
          </li>
        ))}
      </ul>
      <p>{tool('apart.todo')}</p>
      <p class="go">
        <button type="button" onClick={take}>
          {tool('apart.take')}
        </button>
      </p>
    </div>
  );
}
