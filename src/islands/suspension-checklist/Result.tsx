import { useMemo, useState } from 'preact/hooks';
import type { ComponentChildren, Ref } from 'preact';
import { answersInAddress } from '#core/case';
import type { Answers } from '#core/decision';
import { formatDate } from '#i18n';
import { handTicks, takeTicks, type CaseChoices } from '../ui/case-in-tab.ts';
import { AnswerList } from './AnswerList.tsx';
import type { CaseView, OutcomeView } from './case-view.ts';
import { Clouds, Consequences } from './Consequences.tsx';
import { Dates } from './Dates.tsx';
import { Duties } from './Duties.tsx';
import { word, type Equipment } from './equipment.ts';
import { isExcluded, type PolicySays } from './use-case.ts';
import { Onward } from './Onward.tsx';
import { WhatIf } from './WhatIf.tsx';
import { Why } from './Why.tsx';
import { WhyNot } from './WhyNot.tsx';
import { WorldwideNote } from './Notes.tsx';

interface Props {
  equipment: Equipment;
  view: CaseView;
  outcome: OutcomeView;
  answers: Answers;
  headingRef: Ref<HTMLHeadingElement>;
  onChange: (fact: string) => void;
  onTake: (change: Answers) => void;
  choices: CaseChoices;
  onChoice: (change: CaseChoices) => void;
  policy: PolicySays | undefined;
  /** Further parts below the dates, such as letters. */
  children?: ComponentChildren;
}

/** The outcome with everything that follows from it. */
export function Result({
  equipment,
  view,
  outcome,
  answers,
  headingRef,
  onChange,
  onTake,
  choices,
  onChoice,
  policy,
  children,
}: Props) {
  // prettier-ignore
  const { tool, locale, edition, cloud } = equipment;
  // What is confirmed is this: another outcome, another day or another cloud has other consequences.
  const toAgree = [view.decision.rule, cloud, view.asAt].join(' ');
  const agreed = choices.agreed === toAgree;
  const onCloud = (one: typeof cloud) => onChoice({ cloud: one });
  const fragment = answersInAddress(answers, equipment.checklist);
  // Another case may come to the same result, by its address: ticks are those of these answers.
  const kept = useMemo(() => new Set(takeTicks(fragment)), [fragment]);
  const [ticked, setTicked] = useState<{ of: string; done: ReadonlySet<string> }>();
  const done = ticked?.of === fragment ? ticked.done : kept;
  const [change, setChange] = useState<Answers>();
  const asks = outcome.id === 'suspend';
  const ruled = edition.model.rules.find(({ id }) => id === view.decision.rule);
  // Fraud and misuse wait for no stage of a policy for unpaid invoices.
  const isByStages = asks && ruled?.group === 'non-payment';
  const isAgainst = isByStages && policy?.allows === false;
  const { role } = answers;
  const isOut = policy?.roles && typeof role === 'string' && isExcluded(policy.roles.codes, role);
  const mayWant = asks || outcome.duties.some(({ id }) => id === 'suspend-if-not-contained');
  const atOnce = outcome.duties.filter((duty) => duty.atOnce);
  const then = outcome.duties.filter((duty) => !duty.atOnce);
  const duties = { equipment, maySuspend: agreed, done, onDone: tick };
  function tick(duty: string, isDone: boolean) {
    const next = new Set(done);
    if (isDone) next.add(duty);
    else next.delete(duty);
    handTicks(fragment, [...next]);
    setTicked({ of: fragment, done: next });
  }
  const consequences = mayWant && (
    <Consequences
      {...{ equipment, agreed, asAt: view.asAt, onCloud }}
      onAgree={(isAgreed) => onChoice({ agreed: isAgreed ? toAgree : '' })}
    />
  );
  return (
    <div class={`result ${outcome.id}`} data-outcome={outcome.id}>
      <p class="printed">{tool('printed.asAt', { date: word(formatDate(view.asAt, locale)) })}</p>
      <div class="outcome">
        <p class="label">{tool('result.label')}</p>
        <h2 ref={headingRef} tabIndex={-1}>
          {isAgainst ? tool('policy.notAllowed') : outcome.title}
        </h2>
        {isAgainst && (
          <p>
            <strong>{tool('result.byAnswers', { outcome: word(outcome.title) })}</strong>
          </p>
        )}
        <p>{outcome.means}</p>
      </div>
      {isByStages && policy?.later !== undefined && <p class="note">{policy.later}</p>}
      {mayWant && isOut && (
        <p class="note">
          {tool('policy.roleOut', { role: word(equipment.rule(`answer.role.${role}`)) })}
        </p>
      )}
      {cloud !== '21vianet' && <WorldwideNote equipment={equipment} />}
      {outcome.urgent && atOnce.length > 0 && (
        <section class="first" aria-labelledby="at-once">
          <h3 id="at-once">{tool('steps.atOnce')}</h3>
          <Duties {...duties} duties={atOnce} />
        </section>
      )}
      <Why
        title={tool(isAgainst ? 'result.whyByAnswers' : 'result.why')}
        {...{ equipment, outcome }}
      />
      {asks && consequences}
      <section aria-labelledby="steps">
        <h3 id="steps">{tool(atOnce.length > 0 ? 'steps.then' : 'steps.title')}</h3>
        <p role="status" class="said">
          {asks && agreed && tool('steps.opened')}
        </p>
        <Duties {...duties} duties={then} />
      </section>
      {!asks && consequences}
      <Dates {...{ equipment, dates: outcome.dates, asAt: view.asAt, supposed: asks }}>
        {!mayWant && <Clouds {...{ equipment, onCloud }} />}
      </Dates>
      {children}
      {outcome.undocumented.length > 0 && (
        <section class="undocumented" aria-labelledby="undocumented">
          <h3 id="undocumented">{tool('undocumented.title')}</h3>
          <ul>
            {outcome.undocumented.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      )}
      <WhyNot {...{ equipment, view, answers, onTry: setChange }} />
      <WhatIf {...{ equipment, view, answers, change, onChange: setChange, onTake }} />
      <section aria-labelledby="check">
        <h3 id="check">{tool('answers.title')}</h3>
        <AnswerList {...{ equipment, questions: view.questions, onChange }} />
      </section>
      <Onward
        {...{ equipment, fragment }}
        link={answersInAddress(answers, equipment.checklist, cloud)}
      />
      <div class="printed">
        <p>
          {tool('printed.rules', {
            version: word(String(edition.model.version)),
            digest: word(edition.digest.slice(0, 16)),
          })}
        </p>
        <p class="sign">{tool('printed.signed')}</p>
        <p class="sign">{tool('printed.approved')}</p>
      </div>
    </div>
  );
}
