import { h, render } from 'preact';
import { rulesSentence } from '#core/case';
import type { RulesEdition } from '#core/record';
import { sentence } from '#core/sentence';
import { isLocale, sayer, type Locale, type Say, type Words } from '#i18n';
import { canDigest } from '../ui/sha-256.ts';
import { CaseLog } from './CaseLog.tsx';
import style from './case-log.css?inline';
import { openCases } from './case-store.ts';
import type { Equipment } from './equipment.ts';
import { openIncoming } from './incoming.ts';
import { plain } from './plain.ts';
import { watchPlace } from './place.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets.push(sheet);

for (const mount of document.querySelectorAll<HTMLElement>('[data-case-log]')) begin(mount);

function begin(mount: HTMLElement): void {
  mount.replaceChildren(loading(mount.dataset['loading'] ?? ''));
  if (canDigest()) void start(mount).catch(() => failed(mount));
  else mount.replaceChildren(alert(mount.dataset['insecure'] ?? ''));
}

async function start(mount: HTMLElement): Promise<void> {
  const language = document.documentElement.lang;
  const locale: Locale = isLocale(language) ? language : 'en';
  const voices = new Map<Locale, Promise<Say>>();
  const voice = (of: Locale): Promise<Say> => {
    const asked =
      voices.get(of) ??
      json<Words>(`/${of}/tools/case-words.json`).then((words) => {
        const say = sayer(of, words);
        return (said) => plain(say(said));
      });
    voices.set(of, asked);
    asked.catch(() => voices.delete(of));
    return asked;
  };
  const [say, edition] = await Promise.all([
    voice(locale),
    json<RulesEdition>('/rules/suspension.json'),
  ]);
  const equipment: Equipment = {
    locale,
    edition,
    say,
    voice,
    t: (key, figures) => say(sentence(`case-log:${key}`, figures)),
    rules: (key, cloud) => say(rulesSentence(key, edition, cloud)),
  };
  const cases = openCases();
  await cases.refresh();
  const where = watchPlace();
  mount.replaceChildren();
  mount.dataset['started'] = '';
  render(h(CaseLog, { equipment, cases, where, incoming: openIncoming(cases, edition) }), mount);
}

function failed(mount: HTMLElement): void {
  const note = alert(mount.dataset['unavailable'] ?? '');
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = mount.dataset['again'] ?? '';
  again.addEventListener('click', () => {
    note.remove();
    begin(mount);
  });
  note.append(' ', again);
  mount.replaceChildren(note);
}

function loading(text: string): HTMLElement {
  const note = document.createElement('p');
  note.className = 'loading';
  note.textContent = text;
  return note;
}

function alert(text: string): HTMLElement {
  const note = document.createElement('p');
  note.className = 'notice';
  note.setAttribute('role', 'alert');
  note.textContent = text;
  return note;
}

async function json<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as T;
}
