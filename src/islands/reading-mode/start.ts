import { sayDaysFromToday } from './from-today.ts';
import type { ReadingRequest } from './request.ts';

/**
 * The few lines an article carries so that the reading tools load only when somebody uses them, or
 * asked for two languages before, or came from a search.
 */
const tools = document.querySelector<HTMLElement>('[data-reading]');

const article = document.querySelector<HTMLElement>('[data-article]');
if (article) sayDaysFromToday(article, article.dataset['locale'] ?? document.documentElement.lang);

if (tools) {
  const ask = async (what: ReadingRequest) => {
    await import(/* @vite-ignore */ tools.dataset['reading'] ?? '');
    document.dispatchEvent(new CustomEvent('saldo:reading', { detail: what }));
  };

  tools.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    const beside = button?.dataset['beside'];
    if (beside !== undefined) void ask({ beside });
    else if (button) void ask({ handles: true });
  });

  // One quiet handle follows the pointer or the tap from paragraph to paragraph.
  const handle = document.createElement('button');
  handle.className = 'handle';
  handle.textContent = '¶';
  handle.type = 'button';
  handle.tabIndex = -1;
  handle.setAttribute('aria-hidden', 'true');
  handle.addEventListener('click', () => {
    const unit = handle.parentElement;
    if (unit) void ask({ unit, opener: handle });
  });
  document.querySelector<HTMLElement>('.body')?.addEventListener('pointerover', (event) => {
    // A finger would meet it by chance; on a phone the button above the article shows all of them.
    if (event.pointerType === 'touch') return;
    const { target } = event;
    const unit = (target as Element).closest('.body [id]:is(p,li,td,th,h2,h3)');
    if (unit && !unit.querySelector(':scope > .handle')) unit.append(handle);
  });

  let kept: string | null = null;
  try {
    kept = localStorage.getItem('saldo.beside');
  } catch {
    // Storage is forbidden: nothing was kept.
  }
  const query = new URLSearchParams(location.search);
  const found = query.getAll('hl');
  if (found.length > 0) void ask({ found });
  const wanted = query.get('beside') ?? kept;
  if (wanted && tools.querySelector(`button[data-beside="${CSS.escape(wanted)}"]`)) {
    void ask({ beside: wanted });
  }
}
