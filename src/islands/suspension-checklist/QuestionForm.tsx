import { useId, useState } from 'preact/hooks';
import type { Ref, TargetedEvent } from 'preact';
import { formatDate } from '#i18n';
import { today } from './civil-day.ts';
import type { Equipment } from './equipment.ts';
import type { QuestionView } from './question-view.ts';

interface Props {
  equipment: Equipment;
  question: Omit<QuestionView, 'standing'>;
  headingRef: Ref<HTMLHeadingElement>;
  onAnswer: (answer: string) => void;
  onBack: (() => void) | undefined;
  /** Leaves the answer as it was; only while one is being changed. */
  onCancel: (() => void) | undefined;
}

/** One question with its answers and a button: nothing goes on before the reader says so. */
export function QuestionForm({
  equipment,
  question,
  headingRef,
  onAnswer,
  onBack,
  onCancel,
}: Props) {
  const { tool } = equipment;
  const [missing, setMissing] = useState<Wrong>();
  const id = useId();
  const submit = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const [chosen, day] = [data.get('answer'), data.get('day')];
    const answer = typeof chosen === 'string' && chosen ? chosen : day;
    const wrong = wrongWith(question, answer);
    if (!wrong && typeof answer === 'string') return onAnswer(answer);
    setMissing(wrong);
    event.currentTarget.querySelector<HTMLElement>('input')?.focus();
    return undefined;
  };
  const error = missing && tool(missing);
  return (
    <form class="ask" onSubmit={submit} noValidate>
      <fieldset aria-describedby={`${id}-help ${id}-error`}>
        <legend>
          <h2 ref={headingRef} tabIndex={-1}>
            {question.text}
          </h2>
        </legend>
        <p class="help" id={`${id}-help`}>
          {question.help}
        </p>
        <p class="wrong" id={`${id}-error`}>
          {error}
        </p>
        <Answers {...{ equipment, question, invalid: missing !== undefined }} />
      </fieldset>
      <p class="go">
        <button type="submit" class="main">
          {tool('next')}
        </button>
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {tool('cancelChange')}
          </button>
        )}
        {onBack && (
          <button type="button" onClick={onBack}>
            {tool('back')}
          </button>
        )}
      </p>
    </form>
  );
}

type Wrong = 'missingAnswer' | 'missingDate' | 'futureDate' | undefined;

/** What keeps an answer from being taken, as the key of its sentence. */
function wrongWith({ kind, past }: Props['question'], answer: FormDataEntryValue | null): Wrong {
  if (typeof answer !== 'string' || answer === '')
    return kind === 'date' ? 'missingDate' : 'missingAnswer';
  return past && /^\d/.test(answer) && answer > today() ? 'futureDate' : undefined;
}

interface AnswersProps {
  equipment: Equipment;
  question: Omit<QuestionView, 'standing'>;
  invalid?: boolean;
  /** Called at once with each answer; without it the form is read when it is sent. */
  onAnswer?: (answer: string) => void;
}

/** The answers to a question: radio buttons, or a date with *I do not know* beside it. */
export function Answers({ equipment, question, invalid = false, onAnswer }: AnswersProps) {
  const { tool, locale } = equipment;
  const group = useId();
  const { answer, kind, options, past } = question;
  const [future, setFuture] = useState(false);
  const isDate = kind === 'date';
  const day = isDate && answer !== 'unknown' ? answer : undefined;
  const change = ({ currentTarget: { value } }: TargetedEvent<HTMLInputElement>) => {
    const wrong = wrongWith(question, value);
    setFuture(wrong === 'futureDate');
    if (!wrong) onAnswer?.(value);
  };
  const name = onAnswer ? `answer-${group}` : 'answer';
  return (
    <>
      {isDate && (
        <label class="day">
          {tool('date')}
          <input
            type="date"
            name="day"
            key={day}
            defaultValue={day}
            aria-invalid={invalid || undefined}
            min="2000-01-01"
            max={past ? today() : '2099-12-31'}
            // A date and *I do not know* are one answer: the later of the two counts.
            onChange={(event) => {
              const unknown = event.currentTarget
                .closest('fieldset')
                ?.querySelector<HTMLInputElement>('input[type=radio]');
              if (unknown && event.currentTarget.value) unknown.checked = false;
              change(event);
            }}
          />
          {future && onAnswer && (
            <span class="wrong" role="alert">
              {tool('futureDate')}
            </span>
          )}
          {day && <span class="said">{formatDate(day, locale)}</span>}
        </label>
      )}
      <div class="choices">
        {options.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={value === answer}
              key={String(value === answer)}
              aria-invalid={invalid || undefined}
              onChange={change}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </>
  );
}

/** Where an answer came from, as a small note; nothing when the reader gave it. */
export function OriginNote({ equipment: { tool }, origin }: { equipment: Equipment; origin: QuestionView['origin'] }) { // prettier-ignore
  if (!origin) return null;
  return <em class="origin"> ({tool(origin === 'policy' ? 'answers.fromPolicy' : 'answers.fromLedger')})</em>;
} // prettier-ignore
