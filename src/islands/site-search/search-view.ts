import type { Locale } from '#i18n';
import { prepare, search, warm, type Outcome, type SearchOptions } from '#search';
import type { SearchData } from '#search/data';
import { element } from '../ui/element.ts';
import { filterPanel } from './filter-panel.ts';
import { moveByArrows } from './move-by-arrows.ts';
import { conceptLine, resultItem } from './result-list.ts';
import { sentences, type Say } from './sentences.ts';

/** How long the reader must have stopped typing before a query is sent, in milliseconds. */
const pause = 120;

/** Where a search is shown, and what it does besides. */
export interface SearchView {
  reader: Locale;
  input: HTMLInputElement;
  /** What the view fills; emptied first. */
  place: HTMLElement;
  /** Told what was asked for, when it has been asked. */
  asked?: (typed: string) => void;
}

/**
 * Searches as the reader types, and shows the outcome below the field. A later query always wins over
 * an earlier one that answers late.
 */
export async function startSearch(view: SearchView): Promise<void> {
  view.place.replaceChildren();
  const data = await prepare(view.reader).catch(() => undefined);
  if (!data) return showUnavailable(view);
  new Search(view, data).start();
}

class Search {
  readonly #view: SearchView;
  readonly #data: SearchData;
  readonly #say: Say;
  readonly #status = element('p', { role: 'status', class: 'status' });
  readonly #notes = element('div');
  readonly #list = element('ol', { 'data-results': '', class: 'results' });
  readonly #help = element('div');
  readonly #options: SearchOptions;
  #latest = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(view: SearchView, data: SearchData) {
    this.#view = view;
    this.#data = data;
    this.#say = sentences(data);
    const panel = filterPanel(view.reader, this.#say, () => void this.#run());
    this.#options = panel.options;
    view.place.append(panel.element, this.#status, this.#notes, this.#list, this.#help);
  }

  start(): void {
    const { input, place } = this.#view;
    input.addEventListener('input', () => {
      this.#options.literal = false;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#run(), pause);
    });
    input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      void this.#run();
    });
    const ready = () => warm(this.#view.reader);
    input.addEventListener('focus', ready, { once: true });
    if (document.activeElement === input) ready();
    moveByArrows(input, place);
    if (input.value.trim()) void this.#run();
  }

  async #run(): Promise<void> {
    const request = ++this.#latest;
    const typed = this.#view.input.value;
    this.#view.asked?.(typed);
    if (!typed.trim()) return this.#clear();
    this.#list.setAttribute('aria-busy', 'true');
    for await (const outcome of search(typed, this.#view.reader, this.#options)) {
      if (request !== this.#latest) return;
      this.#show(outcome, readable(typed));
      // What is there is on the screen before more is asked for.
      if (outcome.busy) await new Promise((done) => setTimeout(done));
    }
  }

  /** Says something to screen readers, and nothing twice. */
  #tell(text: string): void {
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }

  #clear(): void {
    for (const part of [this.#list, this.#notes, this.#help]) part.replaceChildren();
    this.#list.removeAttribute('aria-busy');
    this.#tell('');
  }

  #show(outcome: Outcome, typed: string): void {
    const { results, failed, busy, corrected, found } = outcome;
    const say = this.#say;
    const focused = document.activeElement?.closest('li')?.dataset['slug'];
    this.#list.replaceChildren(
      ...results.map((result) => resultItem(result, this.#view.reader, say)),
    );
    this.#list.setAttribute('aria-busy', String(busy));
    // A list that grows while somebody moves through it must not lose their place.
    if (focused) this.#list.querySelector<HTMLElement>(`[data-slug="${focused}"] a`)?.focus();
    this.#notes.replaceChildren(...this.#notesOf(outcome, typed));
    this.#help.replaceChildren();
    const areTools = results.every(({ isTool }) => isTool);
    if (results.length > 0) this.#tell(say(areTools ? 'tools' : 'results', { count: found }));
    else if (busy) this.#tell(say('searching'));
    else if (failed.length > 0 && failed.length === this.#asked()) {
      this.#tell(say('failedAll'));
      this.#help.append(this.#again());
    } else {
      this.#tell(say('none', { words: corrected ?? typed }));
      this.#help.append(this.#nothingFound(outcome.near));
    }
  }

  #again(): HTMLElement {
    const again = element('button', { type: 'button' }, this.#say('again'));
    again.addEventListener('click', () => {
      this.#view.input.focus();
      void this.#run();
    });
    return element('p', {}, again);
  }

  #asked(): number {
    return this.#options.onlyOwn ? 1 : 3;
  }

  #notesOf({ concepts, corrected, failed }: Outcome, typed: string): HTMLElement[] {
    const say = this.#say;
    const notes: HTMLElement[] = [];
    if (corrected) {
      const undo = element('button', { type: 'button' }, say('literal', { words: typed }));
      undo.addEventListener('click', () => {
        this.#options.literal = true;
        void this.#run();
        this.#view.input.focus();
      });
      notes.push(element('p', {}, `${say('corrected', { words: corrected })} `, undo));
    }
    const line = conceptLine(concepts, this.#data, say);
    if (line) notes.push(line);
    if (failed.length > 0 && failed.length < this.#asked()) {
      const languages = failed.map((locale) => say(`language.${locale}`));
      const list = new Intl.ListFormat(this.#view.reader).format(languages);
      notes.push(element('p', { class: 'failed' }, say('failedSome', { languages: list })));
    }
    return notes;
  }

  #nothingFound(near: Outcome['near']): HTMLElement {
    const say = this.#say;
    const reader = this.#view.reader;
    const help = element('div');
    if (near.length > 0) {
      const words = near.map(({ id, name }) =>
        element('li', {}, element('a', { href: `/${reader}/glossary/#${id}` }, name)),
      );
      help.append(element('p', {}, say('nearest')), element('ul', {}, ...words));
    }
    const tasks = this.#data.tasks.map(([title, href]) =>
      element('li', {}, element('a', { href }, title)),
    );
    help.append(element('p', {}, say('noneHelp')), element('ul', {}, ...tasks));
    return help;
  }
}

/** What was typed as it can stand in a sentence: short, without what is not seen or turns text around. */
function readable(typed: string): string {
  const visible = typed.replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  const characters = [...visible];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : visible;
}

/** The words of the failure stand in the page, because nothing could be loaded. */
function showUnavailable(view: SearchView): void {
  const { unavailable = '', again = '' } = view.place.dataset;
  const button = element('button', { type: 'button' }, again);
  button.addEventListener('click', () => {
    view.input.focus();
    void startSearch(view);
  });
  const message = element('p', { role: 'alert' }, `${unavailable} `, button);
  view.place.replaceChildren(message);
}
