import { useEffect, useRef } from 'preact/hooks';
import { useTool } from '../state/context.ts';
import { AnswerField } from './AnswerField.tsx';
import { formSteps } from './questions.ts';

/** One step of the form with its way on and back. */
export function StepForm() {
  const { t, step, view } = useTool();
  const at = formSteps.findIndex(({ name }) => name === step.value);
  const { name, questions } = formSteps[at] ?? (formSteps[0] as (typeof formSteps)[number]);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(name);
  useEffect(() => {
    // The first step stands there already; a later one begins at its heading.
    // Who pressed *Undo* stays there, to press it again.
    const isUndoing = document.activeElement?.closest('.top-bar') ?? null;
    if (shown.current !== name && !isUndoing) heading.current?.focus();
    shown.current = name;
  }, [name]);
  const before = formSteps[at - 1];
  const after = formSteps[at + 1];
  return (
    <section aria-labelledby="pb-step">
      <h2 id="pb-step" ref={heading} tabIndex={-1}>
        {t(`step.${name}.title`)}
      </h2>
      <p class="intro">{t(`step.${name}.intro`)}</p>
      {questions.map((question) => (
        <AnswerField key={question.path.join('.')} question={question} />
      ))}
      <div class="turn">
        {before ? (
          <button type="button" onClick={() => (step.value = before.name)}>
            {t('nav.back', { step: { kind: 'text', text: t(`step.${before.name}.title`) } })}
          </button>
        ) : (
          <span />
        )}
        <button
          type="button"
          class="main-act"
          onClick={() => (after ? (step.value = after.name) : (view.value = 'check'))}
        >
          {after
            ? t('nav.next', { step: { kind: 'text', text: t(`step.${after.name}.title`) } })
            : t('nav.check')}
        </button>
      </div>
    </section>
  );
}
