import { useTool } from '../state/context.ts';

/** The Document in the language of the customer. */
export function DocumentTab() {
  const { t } = useTool();
  return <p>{t('preview.soon')}</p>;
}
