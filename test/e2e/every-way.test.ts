import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '#i18n';
import { everyWayInEachLanguage } from '#settings';
import { model } from '../core/decision/suspension.ts';
import { today } from '../islands/suspension-checklist/equipped.ts';
import { everyWay, questionsIn, resultsIn, treeOf, type Way } from '../support/every-way.ts';
import { readingRoom } from '../support/reader.ts';
import { walk } from '../support/walk-ways.ts';

// A browser takes a page that changes its address thousands of times for one that hangs.
const room = readingRoom(undefined, ['--disable-ipc-flooding-protection']);

const ways = everyWay();

/** So many ways that follow each other are walked in one language: they begin with the same answers. */
const together = 64;

/** The ways of one language: its third of all, and the first, the middle or the last of every order of questions. */
function waysOf(locale: Locale): readonly Way[] {
  if (everyWayInEachLanguage) return ways;
  const at = locales.indexOf(locale);
  const third = ways.filter((_, index) => Math.floor(index / together) % locales.length === at);
  const share = at / (locales.length - 1);
  const orders = [...Map.groupBy(ways, order).values()];
  const one = orders.flatMap((all) => all[Math.floor(share * (all.length - 1))] ?? []);
  return [...new Set([...third, ...one])];
}

const rule = ({ decision }: Way) => decision.rule ?? '';
/** The rule that decides, and the questions in the order in which they come. */
const order = (way: Way) => `${rule(way)} ${way.decision.used.join()}`;

/** The tool with nothing answered. */
async function tool(locale: Locale): Promise<Page> {
  const { page, open } = await room.reader();
  await page.clock.setFixedTime(new Date(`${today}T10:00:00`));
  await open(`/${locale}/tools/suspension-checklist/`);
  await page.locator('.ask').waitFor();
  return page;
}

test('there are tens of thousands of ways: the languages share them, and each has every rule and every order of questions', () => {
  expect(ways.length).toBeGreaterThan(10_000);
  expect(new Set(locales.flatMap(waysOf)).size).toBe(ways.length);
  const orders = new Set(ways.map(order));
  expect(orders.size).toBeGreaterThan(1_000);
  for (const locale of locales) {
    const some = waysOf(locale);
    expect(new Set(some.map(order))).toEqual(orders);
    expect(new Set(some.map(rule)).size).toBe(model.rules.length);
  }
  const given = new Set(ways.flatMap(({ decision }) => decision.reasons.map(({ id }) => id)));
  expect(model.riders.map(({ id }) => id).filter((id) => !given.has(id))).toEqual([]);
});

describe.each(locales)('in %s', (locale) => {
  test('every way, answer by answer, asks the questions that the rules ask, and ends with their outcome, reasons and duties in words', async () => {
    const page = await tool(locale);
    const some = waysOf(locale);
    const walked = await walk(page, treeOf(some, resultsIn(locale)), questionsIn(locale));
    expect(walked.differing).toEqual([]);
    expect(walked.ways).toBe(some.length);
    // Some minutes on a quiet machine; all ways on a loaded one take hours.
  }, 10_800_000);
});
