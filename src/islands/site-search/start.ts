/**
 * The few lines every page carries for the search: its trigger, its keys, and nothing else until one
 * of them is used. Without scripts the trigger is a link to the page of the search.
 */
const trigger = document.querySelector<HTMLElement>('[data-search]');
const page = document.querySelector<HTMLElement>('[data-search-page]');

if (trigger) {
  const { search: address = '', unavailable = '', again = '', close = '' } = trigger.dataset;
  let failures = 0;
  // Some browsers never ask again for a module that failed, unless its address looks new.
  const load = () => import(/* @vite-ignore */ failures ? `${address}#${failures}` : address);
  const button = (text: string, act: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    made.addEventListener('click', act);
    return made;
  };
  /** Says that the search cannot be had; the page stays, because it can still be read. */
  const tell = (retry: () => Promise<void>) => {
    failures += 1;
    const place = page ?? document.body.appendChild(document.createElement('dialog'));
    const shut = () => (place === page ? page.replaceChildren() : place.remove());
    place.replaceChildren(
      unavailable,
      ' ',
      button(again, () => (shut(), void retry())),
    );
    if (place instanceof HTMLDialogElement) {
      place.append(' ', button(close, shut));
      place.addEventListener('close', shut);
      place.showModal();
    }
  };
  const start = () => load().catch(() => tell(start));
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
      tell(open);
    }
  };
  trigger.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open();
  });
  document.addEventListener('keydown', (event) => {
    const writing = (event.target as Element).matches('input, textarea, select, [contenteditable]');
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    const chord =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (writing || (!slash && !chord)) return;
    event.preventDefault();
    void open();
  });
  if (page) void start();
}
