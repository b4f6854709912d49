import { answersInAddress } from '#core/case';
import { answerSentence, checklistOf, standingSentences, type DecisionRecord } from '#core/record';
import type { Equipment } from './equipment.ts';
import { PathInRules } from './PathInRules.tsx';

/** Why it was decided so, and the answers it rests on. */
export function Answers({ equipment, record }: { equipment: Equipment; record: DecisionRecord }) {
  const { t, say, rules, edition, locale } = equipment;
  // What no rule used goes back to the checklist too: under other answers it may be asked.
  const all = { ...record.alsoAnswered, ...record.answers };
  const fragment = answersInAddress(all, checklistOf(edition), record.cloud);
  return (
    <section aria-labelledby="answers">
      <h3 id="answers">{t('case.why')}</h3>
      <ul>
        {record.reasons.map(({ id }) => (
          <li key={id}>{rules(`reason.${id}`, record.cloud)}</li>
        ))}
      </ul>
      {record.standing && (
        <p>
          {standingSentences(record.standing)
            .map((one) => say(one))
            .join(' ')}
        </p>
      )}
      <details>
        <summary>{t('case.answers')}</summary>
        <dl class="answers">
          {Object.entries(record.answers).map(([fact, answer]) => (
            <div key={fact}>
              <dt>{rules(`question.${fact}`, record.cloud)}</dt>
              <dd>{say(answerSentence(fact, answer, edition))}</dd>
            </div>
          ))}
        </dl>
        {record.alsoAnswered && <p>{t('case.alsoAnswered')}</p>}
        {record.alsoAnswered && (
          <dl class="answers">
            {Object.entries(record.alsoAnswered).map(([fact, answer]) => (
              <div key={fact}>
                <dt>{rules(`question.${fact}`, record.cloud)}</dt>
                <dd>{say(answerSentence(fact, answer, edition))}</dd>
              </div>
            ))}
          </dl>
        )}
        <p>
          <a href={`/${locale}/tools/suspension-checklist/#${fragment}`}>
            {t('case.changeAnswers')}
          </a>
        </p>
      </details>
      <PathInRules equipment={equipment} record={record} />
    </section>
  );
}
