import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Locale } from '#i18n';
import { launchBrowser } from '../support/browser.ts';
import { newReader, searchCost } from '../support/search-cost.ts';
import { serve, type Served } from '../support/serve.ts';

let browser: Browser;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serve(inject('site'))]);
});
afterAll(() => Promise.all([browser.close(), served.close()]));

test.each<[Locale, string]>([
  ['en', 'overdue'],
  ['es', 'impago'],
  ['it', 'insoluto'],
  ['en', 'suspend subscription'],
  ['es', 'suspender suscripción'],
  ['it', 'sospendere abbonamento'],
  ['en', 'sollecito'],
  ['en', 'morosidad'],
  ['es', 'sollecito'],
  ['es', 'write-off'],
  ['it', 'impago'],
  ['it', 'chargeback'],
])(
  'the first results in the language of the reader cost at most 130 kB: %s, %s',
  async (locale, query) => {
    const { page, close } = await newReader(browser, served.origin, locale);
    const { toFirst } = await searchCost(page, query, inject('site'));
    await close();
    expect(toFirst.requests).toBeGreaterThan(5);
    expect(toFirst.bytes).toBeLessThanOrEqual(130_000);
  },
);
