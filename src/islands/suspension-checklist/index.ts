import { h, render } from 'preact';
import type { Locale } from '#i18n';
import { Checklist } from './Checklist.tsx';
import { equip, type Supply } from './equipment.ts';
import style from './suspension-checklist.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets.push(sheet);

/** Loads rules and words and shows the checklist in a place of the page, or says that it cannot. */
async function start(mount: HTMLElement): Promise<void> {
  const { data = '', words = '', locale = 'en', failed = '', again = '' } = mount.dataset;
  try {
    const supply = await Promise.all([json(data), json(words)]);
    const equipment = equip({ data: supply[0], words: supply[1] } as Supply, locale as Locale);
    mount.replaceChildren();
    render(h(Checklist, { equipment, embedded: mount.dataset['checklist'] === 'article' }), mount);
  } catch {
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.textContent = again;
    retry.addEventListener('click', () => void start(mount));
    mount.replaceChildren(failed, ' ', retry);
  }
}

async function json(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

for (const mount of document.querySelectorAll<HTMLElement>('[data-checklist]')) void start(mount);
