import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { answersInAddress } from '#core/case';
import type { CaseChoices } from '../ui/case-in-tab.ts';
import { AnswerList } from './AnswerList.tsx';
import { caseView, type CaseView } from './case-view.ts';
import { cloudOf } from '../ui/case-in-tab.ts';
import { forCloud, useChoices } from './cloud.ts';
import { word, type Equipment } from './equipment.ts';
import { FirstSteps, RefusedNote, ResumeNote } from './Notes.tsx';
import { OnePage } from './OnePage.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { questionView } from './question-view.ts';
import { Result } from './Result.tsx';
import { useCase, type CaseAct, type CaseState } from './use-case.ts';
import { rememberView, rememberedView, type View } from './remembered-view.ts';

/** What a part that only the page of the tool has may see and do. */
export interface FurtherProps {
  /** Where it stands: before the questions, or below the dates of the outcome. */
  place: 'before' | 'after';
  equipment: Equipment;
  state: CaseState;
  view: CaseView;
  act: (act: CaseAct) => void;
  choices: CaseChoices;
  onChoice: (change: CaseChoices) => void;
}

interface Props {
  equipment: Equipment;
  /** What only the page of the tool has. Without it the checklist stands inside an article: the address is the article's. */
  Further: ComponentType<FurtherProps> | undefined;
}

/** The checklist: questions one at a time or all on one page, and what they come to. */
export function Checklist({ equipment: given, Further }: Props) {
  const embedded = !Further;
  const { tool, checklist, locale } = given;
  const [state, act] = useCase(given, !embedded);
  const [choices, onChoice] = useChoices(answersInAddress(state.answers, checklist));
  const cloud = cloudOf(choices);
  const ownRoles = state.policy?.roles?.said;
  const equipment = useMemo(
    () => ({ ...forCloud(given, cloud), ownRoles }),
    [given, cloud, ownRoles],
  );
  const [shown, setShown] = useState<View>(embedded ? 'one' : rememberedView());
  const { answers, asAt, origins, changing } = state;
  const view = useMemo(
    () => caseView(equipment, answers, asAt, origins),
    [equipment, answers, asAt, origins],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const place = changing ?? view.decision.ask ?? view.decision.rule;
  const isDone = view.outcome !== undefined && view.decision.ask === undefined;
  useLayoutEffect(() => {
    // The reader's own step moves the focus to what it led to; the page's loading moves nothing.
    if (state.moves > 0 && shown === 'one') heading.current?.focus();
  }, [place, state.moves]);
  useEffect(() => {
    const entrances = document.querySelector<HTMLElement>('[data-entrances]');
    if (entrances && !embedded) entrances.hidden = Object.keys(answers).length > 0;
  }, [answers, embedded]);
  const started = Object.keys(answers).length > 0;
  return (
    <section class="case" aria-label={tool('short')} data-embedded={embedded || undefined}>
      <p class="said" role="status">
        {state.moves > 0 && announcement(equipment, view)}
      </p>
      {!embedded && (
        <div class="bar">
          <div role="group" aria-label={tool('view.label')}>
            {(['one', 'page'] as const).map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={shown === one}
                onClick={() => {
                  rememberView(one);
                  setShown(one);
                }}
              >
                {tool(`view.${one}`)}
              </button>
            ))}
          </div>
          {started && (
            <button type="button" onClick={() => act({ act: 'start-again' })}>
              {tool('startAgain')}
            </button>
          )}
        </div>
      )}
      <RefusedNote equipment={equipment} state={state} />
      {state.removed && (
        <p class="note" role="status">
          {tool('started')}{' '}
          <button type="button" onClick={() => act({ act: 'undo' })}>
            {tool('undo')}
          </button>
        </p>
      )}
      {!embedded && !started && !state.removed && <ResumeNote {...{ equipment, state, act }} />}
      {Further && (
        <Further place="before" {...{ equipment, state, view, act, choices, onChoice }} />
      )}
      {shown === 'page' ? (
        <PageView
          {...{ equipment, state, view, act, choices, onChoice, isDone, Further }}
          heading={heading}
        />
      ) : (
        <OneView
          {...{ equipment, state, view, act, choices, onChoice, isDone, Further }}
          heading={heading}
        />
      )}
      {embedded && (
        <p class="after">
          <a
            href={`/${locale}/tools/suspension-checklist/#${answersInAddress(answers, checklist, cloud)}`}
          >
            {tool('embedded.open')}
          </a>
        </p>
      )}
    </section>
  );
}

interface ViewProps {
  equipment: Equipment;
  state: CaseState;
  view: CaseView;
  act: (act: CaseAct) => void;
  choices: CaseChoices;
  onChoice: (change: CaseChoices) => void;
  isDone: boolean;
  heading: { current: HTMLHeadingElement | null };
  Further: Props['Further'];
}

function OneView(props: ViewProps) {
  const { equipment, state, view, act, isDone } = props;
  const { answers, changing } = state;
  const ask = changing ?? view.decision.ask;
  if (isDone && changing === undefined) return <Outcome {...props} />;
  if (ask === undefined) return null;
  const last = view.decision.used.at(-1);
  const given = view.questions.filter(({ answer }) => answer !== undefined);
  return (
    <>
      <UrgentFirst equipment={equipment} state={state} view={view} />
      <SoFar equipment={equipment} view={view} />
      <QuestionForm
        key={ask}
        equipment={equipment}
        question={{ ...questionView(equipment, ask, answers[ask] ?? state.earlier[ask]), origin: state.origins[ask] }}
        headingRef={props.heading}
        onAnswer={(answer) => act({ act: 'answer', fact: ask, answer })}
        onBack={
          changing === undefined && last !== undefined
            ? () => act({ act: 'change', fact: last })
            : undefined
        }
        onCancel={
          changing === undefined ? undefined : () => act({ act: 'change', fact: undefined })
        }
      />
      <p class="to-come">{toCome(equipment, view)}</p>
      {given.length > 0 && (
        <SoFarAnswers equipment={equipment} view={view} act={act} />
      )}
    </>
  );
} // prettier-ignore

function PageView(props: ViewProps) {
  const { equipment, state, view, act, isDone } = props;
  return (
    <>
      <UrgentFirst equipment={equipment} state={state} view={view} />
      <p class="to-come">{toCome(equipment, view)}</p>
      <OnePage
        equipment={equipment}
        questions={view.questions}
        onAnswer={(fact, answer) => act({ act: 'answer', fact, answer })}
      />
      {isDone ? <Outcome {...props} /> : <SoFar equipment={equipment} view={view} />}
    </>
  );
}

function Outcome({ heading, Further, ...of }: ViewProps) {
  const { equipment, state, view, act, choices, onChoice } = of;
  if (!view.outcome) return null;
  return (
    <Result
      key={`${view.decision.rule} ${view.decision.used.join()}`}
      equipment={equipment}
      view={view}
      outcome={view.outcome}
      answers={state.answers}
      headingRef={heading}
      onChange={(fact) => act({ act: 'change', fact })}
      onTake={(answers) => act({ act: 'take', answers })}
      {...{ choices, onChoice }}
      policy={state.policy}
    >
      {Further && <Further place="after" {...{ equipment, state, view, act, choices, onChoice }} />}
    </Result>
  );
}

/** The answers given so far, folded; written only while they are open, because every answer would write them anew. */
function SoFarAnswers({ equipment, view, act }: Pick<ViewProps, 'equipment' | 'view' | 'act'>) {
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{equipment.tool('answers.soFar')}</summary>
      {open && (
        <AnswerList
          equipment={equipment}
          questions={view.questions}
          onChange={(fact) => act({ act: 'change', fact })}
        />
      )}
    </details>
  );
}

/** While harm is done and nothing is decided yet, the steps that stop an intruder come before any question. */
function UrgentFirst({ equipment, state, view }: Pick<ViewProps, 'equipment' | 'state' | 'view'>) {
  const harm = state.answers['harm'] === 'yes' && view.decision.used.includes('harm');
  const byOther = ['customer', 'own'].includes(String(state.answers['wrongdoer']));
  return harm && !byOther && !view.outcome ? <FirstSteps equipment={equipment} /> : null;
}

/**
 * What is known before the last question is answered. What is urgent does not wait for it, and stands under
 * what it does; a suspension waits until its consequences are confirmed.
 */
function SoFar({ equipment, view }: Pick<ViewProps, 'equipment' | 'view'>) {
  const { tool, rule } = equipment;
  const { outcome } = view;
  if (!outcome) return null;
  const atOnce = outcome.duties.filter((duty) => duty.atOnce && !duty.gated);
  const contain = rule('outcome.contain.title');
  const soFar = tool('soFar.title', { outcome: word(outcome.title) });
  return (
    <section class={atOnce.length > 0 ? 'first' : 'note'}>
      <p>
        <strong>{atOnce.length > 0 ? contain : soFar}</strong>
      </p>
      {atOnce.length > 0 && (
        <ol>
          {atOnce.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ol>
      )}
      {atOnce.length > 0 && outcome.title !== contain && <p>{soFar}</p>}
      {outcome.duties.some(({ gated }) => gated) && <p>{tool('soFar.gated')}</p>}
      <p>{tool('soFar.more')}</p>
    </section>
  );
}

function toCome({ tool }: Equipment, { toCome: { min, max } }: CaseView): string {
  if (max === 0) return '';
  if (min === max) return tool('toComeExactly', { number: word(String(min)) });
  return tool('toCome', { from: word(String(min)), to: word(String(max)) });
}

function announcement(equipment: Equipment, view: CaseView): string {
  const outcome = view.outcome
    ? equipment.tool('result.announced', { outcome: word(view.outcome.title) })
    : '';
  return [outcome, toCome(equipment, view)].filter(Boolean).join('. ');
}
