import { useTool } from '../state/context.ts';
import { formSteps, stepOf } from './questions.ts';

/** The steps at one glance: where the writer is, and where something is still open. */
export function StepNav() {
  const { t, step, view, open, work } = useTool();
  const left = new Set([
    ...open.value.map(({ path }) => stepOf(path)),
    ...Object.values(work.value.pending).map(({ path }) => stepOf(path)),
  ]);
  return (
    <nav class="steps" aria-label={t('nav.steps')}>
      <ol>
        {formSteps.map(({ name }) => (
          <li key={name}>
            <button
              type="button"
              aria-current={view.value === 'form' && step.value === name ? 'step' : undefined}
              onClick={() => {
                step.value = name;
                view.value = 'form';
              }}
            >
              {t(`step.${name}.title`)}
              {left.has(name) && <span class="open-mark"> {t('nav.open')}</span>}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            aria-current={view.value === 'check' ? 'step' : undefined}
            onClick={() => (view.value = 'check')}
          >
            {t('nav.check')}
          </button>
        </li>
      </ol>
    </nav>
  );
}
