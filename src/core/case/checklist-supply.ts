import type { Ahead } from '#core/decision';
import type { RulesEdition } from '#core/record';

/** What a checklist needs to decide, the same in every language. */
export interface ChecklistData {
  edition: RulesEdition;
  /** All ways through its questions. */
  ahead: Ahead;
}

/** Work in the portal whose steps an article describes. */
export type PortalWork = 'suspend' | 'reactivate' | 'open-request' | 'open-partner-center-request';

/** What a checklist refers to, in one language. */
export interface ChecklistReferences {
  /** What each cite of a rule leads to: title of the article and of its section, or what a fact says. */
  cites: Readonly<Record<string, string>>;
  /** Values of facts, as they stand inside a sentence. */
  facts: Readonly<Record<string, string>>;
  /** The steps in the portal, as Markdown of one line each; labels are bold. */
  portal: Readonly<Record<PortalWork, readonly string[]>>;
}
