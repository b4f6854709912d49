import type { Version } from '../state/tool.ts';
import { useTool } from '../state/context.ts';

/** What has changed in effect since a version. */
export function VersionDifference({ before }: { before: Version }) {
  const { t, draft } = useTool();
  const same = JSON.stringify(before.draft) === JSON.stringify(draft.value);
  return <p>{t(same ? 'versions.same' : 'versions.differs')}</p>;
}
