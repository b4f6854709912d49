import { OriginNote } from './QuestionForm.tsx';
import { word, type Equipment } from './equipment.ts';
import type { QuestionView } from './question-view.ts';

interface Props {
  equipment: Equipment;
  questions: readonly QuestionView[];
  onChange: (fact: string) => void;
}

/** The answers given so far, each with a way to change it; those without effect now come last. */
export function AnswerList({ equipment, questions, onChange }: Props) {
  const { tool } = equipment;
  const given = questions.filter(({ answer }) => answer !== undefined);
  const kept = given.filter(({ standing }) => standing === 'kept');
  const rows = (some: readonly QuestionView[]) => (
    <dl class="answers">
      {some.map((question) => (
        <div key={question.id} data-answer={question.id}>
          <dt>{question.text}</dt>
          <dd>
            {question.answerLabel}
            <OriginNote equipment={equipment} origin={question.origin} />
          </dd>
          <dd class="change">
            <button
              type="button"
              onClick={() => onChange(question.id)}
              aria-label={tool('answers.changeWhat', { question: word(question.text) })}
            >
              {tool('answers.change')}
            </button>
          </dd>
        </div>
      ))}
    </dl>
  );
  return (
    <>
      {rows(given.filter(({ standing }) => standing !== 'kept'))}
      {kept.length > 0 && (
        <section class="kept">
          <h4>{tool('answers.kept')}</h4>
          {rows(kept)}
        </section>
      )}
    </>
  );
}
