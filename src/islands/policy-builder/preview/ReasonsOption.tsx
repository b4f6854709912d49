import { useTool } from '../state/context.ts';

/** Whether the document says why each clause is there: in the preview, on paper and in files alike. */
export function ReasonsOption() {
  const { t, reasons } = useTool();
  return (
    <label class="option">
      <input
        type="checkbox"
        checked={reasons.value}
        onChange={({ currentTarget: { checked } }) => (reasons.value = checked)}
      />
      {t('preview.reasons')}
    </label>
  );
}
