/**
 * What a reader asks of the reading tools, sent as the detail of a `saldo:reading` event: a language to
 * set beside the article (empty for none), handles on every unit, the menu of one unit, or marks on
 * the words that a search found.
 */
export type ReadingRequest =
  | { beside: string }
  | { handles: true }
  | { unit: HTMLElement; opener: HTMLElement }
  | { found: readonly string[] };
