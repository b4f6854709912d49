import { h, render, type ComponentType } from 'preact';
import type { Locale } from '#i18n';
import { Checklist, type FurtherProps } from './Checklist.tsx';
import { equip, type Supply } from './equipment.ts';
import style from './suspension-checklist.css?inline';

/**
 * Loads rules and words and shows the checklist in every place that is marked for it, or says that it
 * cannot. `Further` is what only the page of the tool has: policy, letters, calendar, request.
 */
export function showChecklists(Further?: ComponentType<FurtherProps>): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  for (const mount of document.querySelectorAll<HTMLElement>('[data-checklist]'))
    void show(mount, Further);
}

async function show(
  mount: HTMLElement,
  Further: ComponentType<FurtherProps> | undefined,
): Promise<void> {
  const { locale = 'en', failed = '', again = '' } = mount.dataset;
  try {
    const [data, words] = await Promise.all([
      json('/tools/checklist-data.json'),
      json(`/${locale}/tools/checklist-words.json`),
    ]);
    const equipment = equip({ data, words } as Supply, locale as Locale);
    mount.replaceChildren();
    render(h(Checklist, { equipment, Further }), mount);
    // Who comes with a case, perhaps an urgent one, sees the case first and not the title of the page.
    if (Further && location.hash.includes('=')) mount.scrollIntoView();
  } catch {
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.textContent = again;
    retry.addEventListener('click', () => void show(mount, Further));
    mount.replaceChildren(failed, ' ', retry);
  }
}

async function json(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
