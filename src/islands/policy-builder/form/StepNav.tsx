import { useComputed, useSignal } from '@preact/signals';
import { figure } from '#core/sentence';
import { useTool } from '../state/context.ts';
import { focusHeading } from './focus-heading.ts';
import { formSteps, stepOf, type StepName } from './questions.ts';

/**
 * The steps at one glance: where the writer is, and where something is still open. Where there is little
 * room they are folded behind the step at hand.
 */
export function StepNav() {
  const { t, step, view, made, work } = useTool();
  const isOpen = useSignal(false);
  // As one text, which stays the same while the same steps are open.
  const openSteps = useComputed(() =>
    [...made.gaps.value, ...Object.values(work.value.pending)]
      .map(({ path }) => stepOf(path))
      .join(' '),
  );
  const left = new Set(openSteps.value.split(' '));
  const steps: readonly (StepName | 'check')[] = [...formSteps.map(({ name }) => name), 'check'];
  const title = (name: StepName | 'check') => t(name === 'check' ? 'nav.check' : `step.${name}.title`);
  const now = view.value === 'form' ? step.value : view.value;
  const at = steps.findIndex((name) => name === now);
  const here = steps[at];
  const go = (name: StepName | 'check') => {
    if (name !== 'check') step.value = name;
    view.value = name === 'check' ? name : 'form';
    // What was pressed is folded away again.
    if (isOpen.value) focusHeading();
    isOpen.value = false;
  };
  return (
    <nav class="steps" aria-label={t('nav.steps')}>
      <button
        type="button"
        class="steps-at"
        aria-expanded={isOpen.value}
        aria-controls="pb-steps"
        onClick={() => (isOpen.value = !isOpen.value)}
      >
        {here === undefined
          ? t('nav.steps')
          : t('nav.at', { number: figure.count(at + 1), of: figure.count(steps.length), step: figure.text(title(here)) })}
      </button>
      <ol id="pb-steps" class={isOpen.value ? 'is-open' : undefined}>
        {steps.map((name) => (
          <li key={name}>
            <button type="button" aria-current={name === here ? 'step' : undefined} onClick={() => go(name)}>
              {title(name)}
              {name !== 'check' && left.has(name) && <span class="open-mark"> {t('nav.open')}</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
} // prettier-ignore
