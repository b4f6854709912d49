export { ExposureLine } from './ExposureLine.tsx';
export { LateLines } from './LateLines.tsx';
export { LedgerEditor, type LedgerEditorProps } from './LedgerEditor.tsx';
export type { LedgerDesk, LedgerForm, LedgerState } from './ledger-form.ts';
export { moveIssue } from './move-issue.ts';
export { TimelineView, type TimelineViewProps } from './TimelineView.tsx';
