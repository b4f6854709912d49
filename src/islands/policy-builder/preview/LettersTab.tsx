import { useTool } from '../state/context.ts';

/** The Letters in the language of the customer. */
export function LettersTab() {
  const { t } = useTool();
  return <p>{t('preview.soon')}</p>;
}
