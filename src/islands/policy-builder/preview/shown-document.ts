import type { Document } from '#core/document';
import { useTool } from '../state/context.ts';

/** The document that the writer chose to see. */
export function useShownDocument(): Document | undefined {
  const { made, which } = useTool();
  return which.value === 'summary' ? made.summary.value : made.document.value;
}
