import { useTool } from '../state/context.ts';

/** The policy as files and letters to hand on. */
export function TakeAway() {
  const { t } = useTool();
  return (
    <section aria-labelledby="pb-take">
      <h2 id="pb-take">{t('take.title')}</h2>
    </section>
  );
}
