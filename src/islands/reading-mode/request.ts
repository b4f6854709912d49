/**
 * What a reader asks of the reading tools, sent as the detail of a `saldo:reading` event: a language to
 * set beside the article (empty for none), handles on every unit, or the menu of one unit.
 */
export type ReadingRequest =
  { beside: string } | { handles: true } | { unit: HTMLElement; opener: HTMLElement };
