import { toggleUnit } from './beside.ts';
import { announce, toolButtons, words } from './words.ts';
import { unitsHere } from './units.ts';

/** Opens the menu of one unit: copy its link, cite it, show it in another language. */
export function openMenu(unit: HTMLElement, opener: HTMLElement): void {
  closeMenu();
  const menu = document.createElement('div');
  menu.className = 'menu';
  menu.role = 'group';
  menu.ariaLabel = words.paragraph;
  const link = new URL(`#${unit.id}`, location.href);
  for (const own of ['beside', 'hl']) link.searchParams.delete(own);
  const close = () => {
    closeMenu();
    if (opener.isConnected && opener.tabIndex >= 0) opener.focus();
  };
  menu.append(
    button(words.copy, () => void copy(link.href, words.copied, menu)),
    button(words.cite, () => void copy(citation(unit, link), words.cited, menu)),
    ...Object.entries(words.languages).map(([language, other]) => {
      const shown = unit.querySelector<HTMLElement>(':scope > .other')?.lang === language;
      return button(shown ? other.hide : other.show, () => {
        close();
        void toggleUnit(unit, language);
      });
    }),
    button(words.close, close),
  );
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  // A menu inside a table cell or list item would be read as part of it; it stands after its block.
  const block = unit.closest('.body > *') ?? unit;
  (unit.matches('p, h2, h3') ? unit : block).after(menu);
  menu.querySelector('button')?.focus();
}

/** Closes the menu that is open, if any. */
export function closeMenu(): void {
  document.querySelector('.menu')?.remove();
}

/** Shows a handle on every unit, for those who use the keyboard or a screen reader; or takes them away. */
export function toggleHandles(): void {
  const toggle = toolButtons().find((button) => 'handles' in button.dataset);
  const shown = toggle?.getAttribute('aria-pressed') === 'true';
  toggle?.setAttribute('aria-pressed', String(!shown));
  closeMenu();
  for (const old of document.querySelectorAll('.body .handle.all')) old.remove();
  if (shown) return;
  for (const unit of unitsHere()) {
    const handle = button('¶', () => openMenu(unit, handle));
    handle.className = 'handle all';
    handle.ariaLabel = `${words.paragraph}: ${unitText(unit).slice(0, 40)}`;
    unit.append(handle);
  }
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

function unitText(unit: HTMLElement): string {
  const copy = unit.cloneNode(true) as HTMLElement;
  for (const extra of copy.querySelectorAll('.src, .handle, .other, ul, ol')) extra.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function citation(unit: HTMLElement, link: URL): string {
  return words.citation.replace('{text}', () => unitText(unit)).replace('{link}', () => link.href);
}

async function copy(text: string, done: string, menu: HTMLElement): Promise<void> {
  menu.querySelector('output')?.remove();
  const output = document.createElement('output');
  menu.append(output);
  try {
    await navigator.clipboard.writeText(text);
    output.textContent = done;
    announce(done);
  } catch {
    // The clipboard may be forbidden: the reader can still take the text by hand.
    const field = document.createElement('textarea');
    field.readOnly = true;
    field.value = text;
    field.rows = 3;
    field.ariaLabel = words.manual;
    output.append(`${words.manual} `, field);
    field.select();
  }
}
