import type { Page } from 'playwright-core';
import { checklist } from '../core/decision/suspension.ts';
import type { Step } from './every-way.ts';

/** What was walked, and where the page showed something else than it should; a few are enough to see why. */
export interface Walked {
  ways: number;
  /** Questions that were on the screen, one after another. */
  questions: number;
  differing: { after: string; expected: string; shown: string }[];
}

/**
 * Walks through the checklist of a page, depth first: presses an answer, reads what comes of it, goes back
 * to the question and presses the next. `questions` is what each question says. Nothing is painted and no
 * answer is written into the address meanwhile: a browser takes longer for both than for all the rest.
 */
export function walk(page: Page, tree: Step, questions: Readonly<Record<string, string>>): Promise<Walked> {
  const facts = checklist.facts.map(({ id }) => id);
  // Results that say the same are handed over once; and all as text, because it is much.
  const results = new Map<string, number>();
  const numbered = JSON.stringify(tree, (key, value: unknown) => {
    if (key !== 'result' || typeof value !== 'string') return value;
    const number = results.get(value) ?? results.size;
    results.set(value, number);
    return number;
  });
  return page.evaluate(walkHere, JSON.stringify({ numbered, results: [...results.keys()], questions, facts }));
} // prettier-ignore

/** A tree whose results are numbers. */
type Numbered = { ask: string; on: Record<string, Numbered> } | { result: number };

/** Runs in the page, of which it knows no more than a reader sees. */
async function walkHere(text: string): Promise<Walked> {
  type Given = Readonly<Record<string, string>>;
  const { numbered, results, questions, facts } = JSON.parse(text) as { numbered: string; results: string[]; questions: Given; facts: string[] }; // prettier-ignore
  const walked: Walked = { ways: 0, questions: 0, differing: [] };
  document.documentElement.style.setProperty('display', 'none');
  const writeAddress = history.replaceState.bind(history);
  history.pushState = () => undefined;
  history.replaceState = () => undefined;

  const onScreen = () => document.querySelector('.ask, .result');
  const lines = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent).join('\n'); // prettier-ignore
  const address = (given: Given) => facts.flatMap((id) => (given[id] === undefined ? [] : [`${id}=${given[id]}`])).join('&'); // prettier-ignore

  /** Until another question or a result is on the screen. */
  const moved = async (from: Element | null) => {
    // It is drawn before anything else happens; only a slower page needs to be watched.
    for (let turn = 0; turn < 10 && onScreen() === from; turn++) await Promise.resolve();
    if (onScreen() !== from) return;
    await new Promise<void>((done, fail) => {
      const late = setTimeout(() => fail(new Error(`Nothing came of an answer: ${lines('.ask')}`)), 60_000); // prettier-ignore
      const watch = new MutationObserver(() => {
        if (onScreen() === from) return;
        watch.disconnect();
        clearTimeout(late);
        done();
      });
      watch.observe(document.body, { subtree: true, childList: true });
    });
  };
  const press = async (answer: string) => {
    const before = onScreen();
    const choice = document.querySelector<HTMLInputElement>(`.ask input[value="${answer}"]`);
    const day = document.querySelector<HTMLInputElement>('.ask input[type=date]');
    if (choice) choice.click();
    else if (day) {
      day.value = answer;
      day.dispatchEvent(new Event('change', { bubbles: true }));
    }
    document.querySelector<HTMLElement>('.ask button.main')?.click();
    await moved(before);
  };
  /** The address of the answers before, and what a browser tells a page on the way back to it. */
  const back = async (given: Given) => {
    const before = onScreen();
    const to = `#${address(given)}`;
    if (location.hash !== to) writeAddress(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
    await moved(before);
  };
  const same = (expected: string, shown: string, given: Given) => {
    if (expected !== shown) walked.differing.push({ after: address(given), expected, shown });
    return expected === shown;
  };
  const readResult = async (expected: string, given: Given) => {
    walked.ways++;
    const [outcome = ''] = expected.split('\n');
    const said = lines('.outcome').includes(outcome) ? outcome : lines('.outcome');
    const rest = lines('.reason > p:first-child, .duties > li > label, .gate');
    same(expected, `${said}\n${rest}`, given);
    const kept = document.querySelector<HTMLAnchorElement>('.onward a')?.hash ?? '';
    same(`#new&${address(given)}`, kept, given);
    const silent = /checklist(-tool)?:|\{\{|undefined|Invalid Date/.exec(lines('.result'));
    same('', silent?.[0] ?? '', given);
    // The page comes to breathe: what it does after each drawing would pile up.
    if (walked.ways % 50 === 0) await new Promise(requestAnimationFrame);
  };
  const from = async (step: Numbered, given: Given): Promise<void> => {
    if (walked.differing.length > 4) return;
    if ('result' in step) return readResult(results[step.result] ?? '', given);
    walked.questions++;
    const { ask, on } = step;
    const asked = lines('.ask h2, .ask .help, .ask .choices label');
    if (!same(questions[ask] ?? '', asked, given)) return;
    // Results first: on the way back from them the address is still that of this question.
    const isLong = ([, next]: [string, Numbered]) => Number('ask' in next);
    let isFirst = true;
    for (const [answer, next] of Object.entries(on).sort((a, b) => isLong(a) - isLong(b))) {
      if (!isFirst) await back(given);
      isFirst = false;
      await press(answer);
      await from(next, { ...given, [ask]: answer });
    }
  };
  await from(JSON.parse(numbered) as Numbered, {});
  return walked;
}
