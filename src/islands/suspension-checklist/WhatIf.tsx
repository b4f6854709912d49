import { useEffect, useId, useRef } from 'preact/hooks';
import type { Answers } from '#core/decision';
import { caseView, type CaseView } from './case-view.ts';
import { word, type Equipment } from './equipment.ts';
import type { QuestionView } from './question-view.ts';

interface Props {
  equipment: Equipment;
  view: CaseView;
  answers: Answers;
  /** Answers that are different in the other case; undefined before one is chosen. */
  change: Answers | undefined;
  onChange: (change: Answers | undefined) => void;
  onTake: (change: Answers) => void;
}

/** The case as it is, and the same with an answer changed, side by side. */
export function WhatIf({ equipment, view, answers, change, onChange, onTake }: Props) {
  const { tool } = equipment;
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const chosenHere = useRef<Answers>();
  useEffect(() => {
    // What was chosen elsewhere on the page may open far below: at once, so that nothing moves by itself.
    if (!change || change === chosenHere.current) return;
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [change]);
  const choose = (next: Answers | undefined) => {
    chosenHere.current = next;
    onChange(next);
  };
  const used = view.questions.filter(({ standing }) => standing === 'used');
  const fact = change && Object.keys(change)[0];
  const question = used.find((one) => one.id === fact);
  const changed = { ...answers, ...change };
  const other = change ? caseView(equipment, changed, view.asAt) : undefined;
  return (
    <section class="what-if" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} ref={title} tabIndex={-1}>
        {tool('whatIf.title')}
      </h3>
      <p class="help">{tool('whatIf.lead')}</p>
      <p class="pick">
        <label for={`${id}-which`}>{tool('whatIf.which')}</label>
        <select
          id={`${id}-which`}
          value={question?.id ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const chosen = used.find((one) => one.id === value);
            choose(chosen && { [value]: anotherAnswer(chosen) });
          }}
        >
          <option value="" />
          {used.map(({ id: one, text }) => (
            <option key={one} value={one}>
              {text}
            </option>
          ))}
        </select>
      </p>
      {question && (
        <p class="pick">
          <label for={`${id}-other`}>{tool('whatIf.other')}</label>
          {question.kind === 'date' && (
            <input
              type="date"
              id={`${id}-other`}
              value={String(change?.[question.id] ?? '')}
              onChange={({ currentTarget: { value } }) => value && choose({ [question.id]: value })}
            />
          )}
          {question.kind === 'choice' && (
            <select
              id={`${id}-other`}
              value={String(change?.[question.id] ?? '')}
              onChange={({ currentTarget: { value } }) => choose({ [question.id]: value })}
            >
              {question.options.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </p>
      )}
      {change && other && (
        <>
          <p class="verdict" role="status">
            {tool(`whatIf.${difference(view, other)}`)}
          </p>
          <div class="sides">
            <Side equipment={equipment} title={tool('whatIf.pinned')} view={view} />
            <Side equipment={equipment} title={tool('whatIf.changed')} view={other} />
          </div>
          <p class="go">
            <button type="button" onClick={() => onTake(change)}>
              {tool('whatIf.take')}
            </button>
            <button type="button" onClick={() => onChange(undefined)}>
              {tool('whatIf.close')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

/** What is tried first: an answer that was not given; another day is for the reader to choose. */
function anotherAnswer({ kind, options, answer = '' }: QuestionView): string {
  return (kind === 'choice' && options.find(({ value }) => value !== answer)?.value) || answer;
}

function Side({ equipment, title, view }: { equipment: Equipment; title: string; view: CaseView }) {
  const { tool, rule } = equipment;
  const { outcome, decision } = view;
  return (
    <div class="side">
      <h4>{title}</h4>
      {outcome && (
        <>
          <p class="outcome-name">{outcome.title}</p>
          <p>{outcome.reasons[0]?.text}</p>
          <ol>
            {outcome.duties.map(({ id, text, gated }) => (
              <li key={id}>{gated ? tool('whatIf.gated') : text}</li>
            ))}
          </ol>
        </>
      )}
      {decision.ask !== undefined && (
        <p>{tool('whatIf.asks', { question: word(rule(`question.${decision.ask}`)) })}</p>
      )}
    </div>
  );
}

function difference(one: CaseView, other: CaseView): 'same' | 'sameOutcome' | 'differs' {
  if (one.decision.outcome !== other.decision.outcome) return 'differs';
  const steps = ({ decision }: CaseView) => `${decision.rule} ${decision.duties.join()}`;
  return steps(one) === steps(other) ? 'same' : 'sameOutcome';
}
