/**
 * The few lines every page carries for the search: its trigger, its keys, and nothing else until one
 * of them is used. Without scripts the trigger is a link to the page of the search.
 */
const trigger = document.querySelector<HTMLElement>('[data-search]');
const page = document.querySelector<HTMLElement>('[data-search-page]');

if (trigger) {
  const load = () => import(/* @vite-ignore */ trigger.dataset['search'] ?? '');
  const open = async () => {
    // The page of the search has its own field.
    const field = document.querySelector<HTMLInputElement>('main input[type=search]');
    if (page && field) {
      field.focus();
      return;
    }
    try {
      await load();
      document.dispatchEvent(new CustomEvent('saldo:search', { detail: trigger }));
    } catch {
      location.href = (trigger as HTMLAnchorElement).href;
    }
  };
  trigger.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open();
  });
  document.addEventListener('keydown', (event) => {
    const writing = (event.target as Element).matches('input, textarea, select, [contenteditable]');
    const slash =
      event.key === '/' && !writing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const chord =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (!slash && !chord) return;
    event.preventDefault();
    void open();
  });
  if (page) void load();
}
