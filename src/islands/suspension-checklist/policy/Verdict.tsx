import type { OwnPolicy } from '#core/case';
import { saidStage } from '#core/policy';
import { figure, sentence, type Figure } from '#core/sentence';
import type { Say } from '#i18n';
import type { Equipment } from '../equipment.ts';

interface Props {
  equipment: Equipment;
  /** Says stages and holders. */
  say: Say;
  standing: OwnPolicy;
}

/** Whether the partner's own policy allows a suspension today, what is missing, and when it becomes possible. */
export function Verdict({ equipment: { tool, rule }, say, standing }: Props) {
  const { verdict, on, heldBy, missing, mayMove } = standing;
  const said = (one: Figure) => say(sentence('figures:asWritten', { text: one }));
  const date = on === null ? undefined : figure.date(on);
  const allowed = verdict === 'allowed';
  return (
    <div class="verdict-box" data-verdict={verdict}>
      <p>
        {verdict !== 'already' && (
          <strong>{tool(allowed ? 'policy.allowed' : 'policy.notAllowed')}</strong>
        )}{' '}
        {verdict === 'held' &&
          heldBy &&
          tool('policy.held', { holder: figure.text(say(sentence(`timeline:holder.${heldBy}`))) })}
        {verdict === 'not-needed' && tool('policy.notNeeded')}
        {verdict === 'given-back' && tool('policy.givenBack')}
        {verdict === 'no-stage' && tool('policy.noStage')}
        {verdict === 'already' && date && tool('policy.already', { date })}{' '}
        {(verdict === 'not-yet' || verdict === 'held') && date && tool('policy.from', { date })}
        {mayMove && ` ${tool('policy.mayMove')}`}
      </p>
      {missing.length > 0 && verdict !== 'not-needed' && verdict !== 'already' && (
        <>
          <p>{tool('policy.missing')}</p>
          <ul>
            {missing.map(({ stage, on: day }) => (
              <li key={stage.id}>
                {day === null
                  ? said(saidStage(stage))
                  : tool('policy.dueOn', {
                      stage: figure.text(said(saidStage(stage))),
                      date: figure.date(day),
                    })}
              </li>
            ))}
          </ul>
        </>
      )}
      {verdict === 'not-yet' && missing.length > 0 && <p>{rule('duty.send-missing-notices')}</p>}
    </div>
  );
}
