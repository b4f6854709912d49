/** What the reading tools say about one other language. */
export interface LanguageWords {
  show: string;
  hide: string;
  loading: string;
  loaded: string;
  failed: string;
  /** Address of the same article in that language. */
  url: string;
}

/** What the reading tools say; the page hands it over as data. */
export interface ReadingWords {
  copy: string;
  copied: string;
  cite: string;
  cited: string;
  close: string;
  paragraph: string;
  manual: string;
  /** With `{text}` and `{link}` to be filled in. */
  citation: string;
  /** With `{words}` to be filled in. */
  marked: string;
  unmark: string;
  languages: Record<string, LanguageWords>;
}

const tools = document.querySelector<HTMLElement>('[data-reading]');

/** The sentences of this page. */
export const words = JSON.parse(tools?.dataset['words'] ?? '{}') as ReadingWords;

/** Says something to screen readers, and nothing twice. */
export function announce(text: string): void {
  const status = tools?.querySelector('[role=status]');
  if (status) status.textContent = text;
}

/** The buttons above the article. */
export function toolButtons(): HTMLButtonElement[] {
  return [...(tools?.querySelectorAll('button') ?? [])];
}
