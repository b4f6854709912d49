import { Answers, OriginNote } from './QuestionForm.tsx';
import type { Equipment } from './equipment.ts';
import type { QuestionView } from './question-view.ts';

interface Props {
  equipment: Equipment;
  questions: readonly QuestionView[];
  onAnswer: (fact: string, answer: string) => void;
}

/** Every question that was asked, is asked, or may still come; answers without effect are kept, and greyed. */
export function OnePage({ equipment, questions, onAnswer }: Props) {
  const { tool } = equipment;
  return (
    <ol class="all">
      {questions.map((question) => (
        <li key={question.id} class={question.standing} data-question={question.id}>
          <fieldset>
            <legend>{question.text}</legend>
            {question.standing !== 'used' && (
              <p class="standing">
                {tool(
                  question.standing === 'kept'
                    ? 'answers.kept'
                    : question.standing === 'next'
                      ? 'page.next'
                      : 'page.later',
                )}
              </p>
            )}
            <p class="help">
              {question.help}
              <OriginNote equipment={equipment} origin={question.origin} />
            </p>
            <Answers
              equipment={equipment}
              question={question}
              onAnswer={(answer) => onAnswer(question.id, answer)}
            />
          </fieldset>
        </li>
      ))}
    </ol>
  );
}
