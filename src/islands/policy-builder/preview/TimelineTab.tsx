import { useTool } from '../state/context.ts';

/** The Timeline in the language of the customer. */
export function TimelineTab() {
  const { t } = useTool();
  return <p>{t('preview.soon')}</p>;
}
