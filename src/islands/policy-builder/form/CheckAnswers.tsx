import { useEffect, useRef } from 'preact/hooks';
import { figure, sentence, type Figure } from '#core/sentence';
import { saidChannel, saidRole, saidStage, type PolicyDraft } from '#core/policy';
import { keyOf, valueAt, type Path } from '../state/at-path.ts';
import { useTool } from '../state/context.ts';
import { formSteps, stepOf, wordsOf, type Question, type Unit } from './questions.ts';
import { saidWhen } from './StageSummary.tsx';

/** All answers on one page, what is still open at the top, each with a way back to its field. */
export function CheckAnswers() {
  const { t, say, draft, open, work, asked, goTo, view } = useTool();
  const heading = useRef<HTMLElement>(null);
  useEffect(() => {
    asked.value = true;
    heading.current?.focus();
  }, [asked]);
  const problems = [
    ...Object.values(work.value.pending).map(({ path, code }) => ({ path, code })),
    ...open.value.filter(({ path }) => !(keyOf(path) in work.value.pending)),
  ];
  return (
    <section aria-labelledby="pb-check">
      {problems.length > 0 ? (
        <div class="error-summary" role="alert" tabIndex={-1} ref={heading as preact.RefObject<HTMLDivElement>}>
          <h2 id="pb-check">{t('check.open', { count: figure.count(problems.length) })}</h2>
          <ul>
            {problems.map(({ path, code }) => (
              <li key={keyOf(path)}>
                <button type="button" class="link" onClick={() => goTo(path)}>
                  {t('check.problem', {
                    field: figure.text(fieldName(path)),
                    what: figure.said(`policy-builder:wrong.${code}`),
                  })}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <>
          <h2 id="pb-check" tabIndex={-1} ref={heading as preact.RefObject<HTMLHeadingElement>}>
            {t('check.whole')}
          </h2>
          <p class="intro">{t('check.wholeText')}</p>
          <button type="button" class="main-act" onClick={() => (view.value = 'take')}>
            {t('nav.take')}
          </button>
        </>
      )}
      {formSteps.map(({ name, questions }) => (
        <div key={name} class="answers">
          <h3>{t(`step.${name}.title`)}</h3>
          <dl>
            {questions.map((question) => (
              <div key={keyOf(question.path)}>
                <dt>{say(sentence(`${wordsOf(question.path)}.label`))}</dt>
                <dd>
                  {answerLines(question).map((line, index) => (
                    <span class="line" key={index}>
                      {line}
                    </span>
                  ))}
                </dd>
                <dd class="acts">
                  <button type="button" class="link" onClick={() => goTo(question.path)}>
                    {t('check.change')} <span class="said">{say(sentence(`${wordsOf(question.path)}.label`))}</span>
                  </button>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );

  function fieldName(path: Path): string {
    if (path[0] === 'stages' && typeof path[1] === 'number') {
      const stage = draft.value.stages?.[path[1]];
      const part = path[2] === 'offset' ? 'when' : String(path[2] ?? 'name');
      return t('check.stageField', {
        stage: stage ? saidStage(stage) : figure.text(''),
        field: figure.said(`policy-builder:stage.${part}.label`),
      });
    }
    const own = formSteps
      .flatMap(({ questions }) => questions)
      .find(({ path: asked }) => asked.every((key, at) => key === path[at]));
    return own ? say(sentence(`${wordsOf(own.path)}.label`)) : t(`step.${stepOf(path)}.title`);
  }

  function answerLines({ path, answer }: Question): string[] {
    const value = valueAt(draft.value, path);
    const written = (text: Figure) => say({ code: 'figures:asWritten', figures: { text } });
    const nothing = [t('check.nothing')];
    switch (answer.kind) {
      case 'stages':
        return (draft.value.stages ?? []).map((stage) => `${written(saidStage(stage))}: ${say(saidWhen(stage))}`);
      case 'contacts':
        return (draft.value.partner?.contacts ?? []).map(({ name, email, phone }) => [name, email, phone].filter(Boolean).join(', '));
      case 'late-charges':
        return draft.value.lateCharges ? [say(sentence(`policy:lateCharges.${draft.value.lateCharges.kind}`)), ...chargeLines(draft.value.lateCharges)] : nothing;
      default:
    }
    if (value === null) return [say(sentence(`${wordsOf(path)}.none`))];
    if (value === undefined) return nothing;
    switch (answer.kind) {
      case 'holds':
        return [t(value === true ? 'check.yes' : 'check.no')];
      case 'choice':
        return [say(sentence(`policy:${answer.words}.${String(value)}`))];
      case 'several':
        return (value as string[]).length ? (value as string[]).map((code) => say(sentence(`policy:${answer.words}.${code}`))) : nothing;
      case 'known-or-own':
        return [written(answer.words === 'role' ? saidRole(String(value)) : saidChannel(String(value)))];
      case 'number':
        return [written(counted(answer.unit, Number(value)))];
      case 'date':
        return [written(figure.date(String(value)))];
      case 'amount':
        return [typeof value === 'object' && 'currency' in value ? written(figure.money(value as { value: string; currency: string })) : String(value)];
      case 'lines':
        return (value as string[]).length ? (value as string[]) : nothing;
      default:
        return String(value).split('\n');
    }
  }

  function chargeLines(charges: NonNullable<PolicyDraft['lateCharges']>): string[] {
    const written = (text: Figure) => say({ code: 'figures:asWritten', figures: { text } });
    return [
      ...(charges.kind === 'contract-rate' && charges.percentPerYear !== undefined ? [t('check.perYear', { percent: figure.percent(charges.percentPerYear) })] : []),
      ...('fixedCompensation' in charges && charges.fixedCompensation ? [written(figure.money(charges.fixedCompensation))] : []),
    ];
  }
} // prettier-ignore

/** A number with what it counts. */
function counted(unit: Unit, number: number): Figure {
  switch (unit) {
    case 'days':
      return figure.calendarDays(number);
    case 'workingDays':
      return figure.workingDays(number);
    case 'months':
      return figure.months(number);
    case 'hours':
      return figure.hours(number);
    case 'percent':
      return figure.percent(number);
    case 'instalments':
      return figure.said('policy-builder:instalments', { count: figure.count(number) });
  }
}
