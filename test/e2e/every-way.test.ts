import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answersInAddress } from '#core/case';
import { answerIn, decide, type Answers, type Decision } from '#core/decision';
import { everyPath } from '#core/decision/prove';
import { locales, type Locale } from '#i18n';
import { checklist, model } from '../core/decision/suspension.ts';
import { equipped, given, today } from '../islands/suspension-checklist/equipped.ts';
import { readingRoom } from '../support/reader.ts';

// A browser takes a page that changes its address thousands of times for one that hangs.
const room = readingRoom(undefined, ['--disable-ipc-flooding-protection']);

/** A way through all questions, with what it comes to. */
interface Way {
  answers: Answers;
  decision: Decision;
}

/**
 * Every way to an outcome, answers that no rule tells apart taken as one. Questions that only concern duties
 * are answered by turns: among the ways to each rule, every answer to them is given.
 */
function everyWay(): Way[] {
  const turns = new Map<string, number>();
  return [...everyPath(checklist)].map(({ rule, answers: coded }) => {
    let answers = given(coded);
    let decision = decide(checklist, answers, today);
    while (decision.ask !== undefined) {
      const fact = checklist.facts[checklist.factIndex.get(decision.ask) ?? 0];
      if (!fact) throw new Error(`No question ${decision.ask}.`);
      const turn = turns.get(`${rule} ${fact.id}`) ?? 0;
      turns.set(`${rule} ${fact.id}`, turn + 1);
      answers = { ...answers, [fact.id]: answerIn(fact, turn % fact.cells.length, today) ?? '' };
      decision = decide(checklist, answers, today);
    }
    return { answers, decision };
  });
}

const ways = everyWay();

/** One way of each kind: the first, one in the middle or the last, by its language, so that each walks others. */
function oneOfEach(locale: Locale, kind: (way: Way) => string): Way[] {
  const kinds = Map.groupBy(ways, kind);
  const share = locales.indexOf(locale) / (locales.length - 1);
  return [...kinds.values()].flatMap((all) => all[Math.floor(share * (all.length - 1))] ?? []);
}

const rule = ({ decision }: Way) => decision.rule ?? '';
/** The rule that decides, and the questions in the order in which they come. */
const order = (way: Way) => `${rule(way)} ${way.decision.used.join()}`;

/** What a result shows, as one line; the suspension itself stands behind its gate. */
function shownOf({ answers, decision }: Way): string {
  const reasons = decision.reasons.map(({ id }) => id);
  const gated = (duty: string) => (decision.outcome === 'suspend' && duty === 'suspend' ? 'gate' : duty); // prettier-ignore
  const duties = decision.duties.map(gated).sort();
  return [decision.outcome, reasons, duties, answersInAddress(answers, checklist)].join(' | ');
}

/** The tool with nothing answered. */
async function tool(locale: Locale): Promise<Page> {
  const { page, open } = await room.reader();
  await page.clock.setFixedTime(new Date(`${today}T10:00:00`));
  await open(`/${locale}/tools/suspension-checklist/`);
  await page.locator('.ask').waitFor();
  await page.evaluate(takeWheel);
  return page;
}

/** What a page is given to be driven from inside: from outside every click would be a journey. */
interface Driver {
  /** Waits until something holds, looking again whenever the checklist has changed. */
  until: (holds: () => boolean) => Promise<void>;
  /** Whether the result of these answers is on the screen. */
  shows: (fragment: string) => boolean;
  /** That result as `shownOf` says it, or what should not stand in any. */
  shown: (fragment: string) => string;
}

/** Puts a driver into the page; runs there. */
function takeWheel(): void {
  const driver: Driver = {
    until: (holds) =>
      new Promise((done) => {
        const look = () => {
          if (!holds()) return;
          watch.disconnect();
          done();
        };
        const watch = new MutationObserver(look);
        watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        look();
      }),
    shows: (fragment) => document.querySelector(`.onward a[href$="#new&${fragment}"]`) !== null,
    shown: (fragment) => {
      const result = document.querySelector('.result');
      const names = (name: string) => [...(result?.querySelectorAll(`[data-${name}]`) ?? [])].map((one) => one.getAttribute(`data-${name}`));
      const gates = [...(result?.querySelectorAll('.gate') ?? [])].map(() => 'gate');
      const silent = /checklist(-tool)?:|\{\{|undefined|Invalid Date/.exec(result?.textContent ?? '');
      if (silent) return `${silent[0]} in ${fragment}`;
      return [result?.getAttribute('data-outcome'), names('reason'), [...names('duty'), ...gates].sort(), fragment].join(' | ');
    },
  };
  Object.assign(window, driver);
} // prettier-ignore

/** Opens the address of each way and reads the result that it leads to, as `shownOf` says it. */
function open(page: Page, some: readonly Way[]): Promise<string[]> {
  const addresses = some.map(({ answers }) => answersInAddress(answers, checklist));
  return page.evaluate(async (all) => {
    const { until, shows, shown } = window as unknown as Driver;
    const found: string[] = [];
    for (const fragment of all) {
      location.replace(`#${fragment}`);
      await until(() => shows(fragment));
      found.push(shown(fragment));
    }
    return found;
  }, addresses);
}

/** Answers the questions of each way one after another, and starts again. */
function click(page: Page, locale: Locale, some: readonly Way[]): Promise<string[]> {
  const { rule: said } = equipped(locale);
  const steps = some.map(({ answers, decision }) => ({
    fragment: answersInAddress(answers, checklist),
    asked: decision.used.map((id) => ({ question: said(`question.${id}`), answer: String(answers[id]) })),
  }));
  return page.evaluate(async (all) => {
    const { until, shows, shown } = window as unknown as Driver;
    const one = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector);
    const found: string[] = [];
    for (const { fragment, asked } of all) {
      for (const { question, answer } of asked) {
        await until(() => one('.ask h2')?.textContent === question);
        const day = one<HTMLInputElement>('.ask input[type=date]');
        if (day && answer !== 'unknown') day.value = answer;
        else one(`.ask input[value="${answer}"]`)?.click();
        one('.ask button.main')?.click();
      }
      await until(() => shows(fragment));
      found.push(shown(fragment));
      one('.bar > button')?.click();
    }
    return found;
  }, steps);
} // prettier-ignore

/** Where the page shows something else than what was decided; a few are enough to see why. */
function differing(shown: readonly string[], expected: readonly Way[]) {
  return expected
    .map((way, index) => ({ expected: shownOf(way), shown: shown[index] }))
    .filter((one) => one.expected !== one.shown)
    .slice(0, 5);
}

test('there are tens of thousands of ways, and a thousand orders of questions with their rules', () => {
  expect(ways.length).toBeGreaterThan(10_000);
  const orders = locales.flatMap((locale) => oneOfEach(locale, order));
  expect(orders.length).toBeGreaterThan(3_000);
  expect(new Set(orders.map(rule)).size).toBe(model.rules.length);
  const given = new Set(orders.flatMap(({ decision }) => decision.reasons.map(({ id }) => id)));
  expect(model.riders.map(({ id }) => id).filter((id) => !given.has(id))).toEqual([]);
});

// A quiet machine needs some ten seconds for each; a loaded one ten times as many.
describe.each(locales)('in %s', (locale) => {
  test('every rule, by every order of its questions, shows its outcome, reasons and duties', async () => {
    const page = await tool(locale);
    const some = oneOfEach(locale, order);
    expect(differing(await open(page, some), some)).toEqual([]);
  }, 300_000);

  test('a third of the rules, another in each language, is reached by answering one question after another', async () => {
    const page = await tool(locale);
    const third = locales.indexOf(locale);
    const some = oneOfEach(locale, rule).filter((_, index) => index % locales.length === third);
    expect(differing(await click(page, locale, some), some)).toEqual([]);
  }, 300_000);
});
