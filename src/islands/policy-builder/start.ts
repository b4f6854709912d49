import { Fragment, h, render } from 'preact';
import { isLocale, sayer, type Locale, type Say, type Words } from '#i18n';
import { Builder } from './Builder.tsx';
import style from './policy-builder.css?inline';
import { startKeeping } from './keep/keeping.ts';
import { followPlaces } from './keep/visited-places.ts';
import { isShared } from './keep/shared-mark.ts';
import { civilDay } from './state/civil-day.ts';
import { ToolContext } from './state/context.ts';
import { createTool, type PolicyData } from './state/tool.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets.push(sheet);

for (const mount of document.querySelectorAll<HTMLElement>('[data-policy-builder]')) {
  void start(mount).catch(() => failed(mount));
}

/** Fetches words and data, and puts the tool where its explanation stood. */
async function start(mount: HTMLElement): Promise<void> {
  const reader = document.documentElement.lang;
  const locale: Locale = isLocale(reader) ? reader : 'en';
  const known = new Map<Locale, Promise<Words>>();
  const words = (of: Locale): Promise<Words> => {
    const asked = known.get(of) ?? json<Words>(`/${of}/tools/policy-words.json`);
    known.set(of, asked);
    asked.catch(() => known.delete(of));
    return asked;
  };
  const [own, data] = await Promise.all([words(locale), json<PolicyData>('/tools/policy-data.json')]); // prettier-ignore
  const voices = new Map<Locale, Say>();
  const ownTexts = new Map(Object.entries(data.ownTexts));
  const voice = async (of: Locale): Promise<Say> => {
    const made = voices.get(of) ?? sayer(of, await words(of), ownTexts);
    voices.set(of, made);
    return made;
  };
  const tool = createTool({ locale, words: own, say: await voice(locale), data, today: civilDay(new Date()), embedded: 'builder' in mount.dataset, voice }); // prettier-ignore
  const keeping = startKeeping(tool);
  const incoming = isShared(location.hash) ? await import('./keep/incoming.ts') : undefined;
  const shared = await incoming?.fromLink(location.hash);
  if (!shared) await keeping.resume();
  else if ('work' in shared) {
    await incoming?.takeIn(shared, tool, keeping);
    // The policy is kept from here on: a reload must not take it from the link again.
    history.replaceState(null, '', location.pathname + location.search);
  }
  // In an article, Back belongs to the reader.
  if (!tool.embedded) followPlaces(tool, keeping);
  mount.replaceChildren();
  mount.classList.add('tool');
  mount.dataset['started'] = '';
  const problems =
    shared && !('work' in shared)
      ? h(
          ToolContext.Provider,
          { value: tool },
          h((await import('./keep/IncomingProblems.tsx')).IncomingProblems, { incoming: shared }),
        )
      : null;
  render(h(Fragment, null, problems, h(Builder, { tool, keeping })), mount);
}

/** Says that the tool could not be had, in the words that the page brought. */
function failed(mount: HTMLElement): void {
  const note = document.createElement('p');
  note.className = 'notice';
  note.setAttribute('role', 'alert');
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = mount.dataset['again'] ?? '';
  again.addEventListener('click', () => {
    note.remove();
    void start(mount).catch(() => failed(mount));
  });
  note.append(mount.dataset['unavailable'] ?? '', ' ', again);
  mount.prepend(note);
}

async function json<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as T;
}
