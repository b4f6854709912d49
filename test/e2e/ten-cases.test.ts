import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { isChanged, readRecords, replayRecord, verifyRecord } from '#core/record';
import type { Locale } from '#i18n';
import { translatorOf } from '#i18n/dictionaries';
import { edition, hash, model } from '../core/record/made.ts';
import { desk } from '../support/cli.ts';
import { readingRoom } from '../support/reader.ts';

const room = readingRoom();
const { file, saldo } = desk();

/** Who the customer is, what happened there (an example of the rules), and the language of the clerk. */
const cases: [customer: string, story: string, outcome: string, locale: Locale][] = [
  ['Fabrikam Textiles', 'help-desk-sees-an-intruder', 'contain', 'en'],
  ['Northwind Traders', 'dispute-after-the-window', 'suspend', 'es'],
  ['Contoso Clinic', 'hospital-without-approval', 'not-yet', 'it'],
  ['Litware Law', 'court-order-on-day-52', 'legal', 'en'],
  ['Tailspin Toys', 'dispute-about-a-21vianet-charge', 'not-yet', 'es'],
  ['Adventure Works', 'first-delay-credible-offer', 'plan', 'it'],
  ['Woodgrove Travel', 'owner-asks-for-a-pause', 'suspend', 'en'],
  ['Proseware', 'wrong-licences-date-passed', 'suspend', 'es'],
  ['Wide World Importers', 'day-of-stop-line', 'choose', 'it'],
  ['Alpine Ski House', 'first-instalment-cleared-help-desk', 'reactivate', 'en'],
];

interface Printed {
  outcome: string;
  rule: string;
  duties: string[];
  reasons: { id: string }[];
}

test.each(cases)('%s, %s: page, terminal and record say the same, and the record replays', async (customer, story, outcome, locale) => {
  const answers = model.examples.find(({ id }) => id === story)?.answers ?? {};
  file('answers.json', answers);
  const printed = JSON.parse((await saldo(`decide --answers %answers.json --as-at ${model.examplesAsAt} --json`)).out) as Printed;
  expect(printed.outcome).toBe(outcome);

  const { page, open, complaints } = await room.reader();
  await page.clock.setFixedTime(new Date(`${model.examplesAsAt}T10:00:00Z`));
  await open(`/${locale}/tools/suspension-checklist/`);
  await walk(page, locale, answers);
  const result = page.locator('.result');
  expect(await result.getAttribute('data-outcome')).toBe(outcome);
  if (outcome === 'suspend') await page.locator('.agree input').check();
  const names = (name: string) =>
    result.locator(`[data-${name}]`).evaluateAll((all, attribute) => all.map((one) => one.getAttribute(attribute)), `data-${name}`);
  expect((await names('duty')).sort()).toEqual(printed.duties.toSorted());
  expect(await names('reason')).toEqual(printed.reasons.map(({ id }) => id));

  const t = translatorOf(locale, 'case-log');
  await page.locator('.onward a').click();
  await page.getByLabel(t('new.name')).fill(customer);
  await page.getByLabel(t('new.by')).fill('Ana Ruiz');
  await page.getByRole('button', { name: t('new.save'), exact: true }).click();
  await page.getByText(t('case.replay.same')).first().waitFor();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: t('case.json'), exact: true }).click();
  const read = readRecords(readFileSync(await (await coming).path(), 'utf8'));
  const [record] = 'records' in read ? read.records : [];
  if (!record) throw new Error('The saved file holds no record.');
  expect(isChanged(await verifyRecord(record, hash))).toBe(false);
  expect(replayRecord(record, edition)).toMatchObject({ agrees: true, rules: 'same', words: 'same' });
  expect(record).toMatchObject({ name: customer, outcome, rule: printed.rule, duties: printed.duties, locale });
  expect(record.answers).toEqual(answers);
  expect(complaints).toEqual([]);
}, 180_000); // prettier-ignore

/** Answers what is asked, question after question, until nothing is asked any more. */
async function walk(page: Page, locale: Locale, answers: Readonly<Record<string, string | number>>) {
  const said = translatorOf(locale, 'checklist');
  const next = page.getByRole('button', { name: translatorOf(locale, 'checklist-tool')('next'), exact: true });
  const left = new Map(Object.entries(answers).map(([id, answer]) => [said(`question.${id}` as 'question.state'), String(answer)]));
  const [question, result] = [page.locator('.ask h2'), page.locator('.result')];
  for (;;) {
    await question.or(result).first().waitFor();
    if (await result.isVisible()) break;
    const asked = await question.innerText();
    const answer = left.get(asked) ?? '';
    expect(answer, asked).not.toBe('');
    if (/^\d/.test(answer)) await page.locator('.ask input[type=date]').fill(answer);
    else await page.locator(`.ask input[value="${answer}"]`).check();
    await next.click();
    await page.locator('.ask h2', { hasText: asked }).waitFor({ state: 'detached' });
    left.delete(asked);
  }
  expect([...left.keys()]).toEqual([]);
} // prettier-ignore
