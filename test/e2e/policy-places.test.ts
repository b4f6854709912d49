import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { address, kept, policyDesk, renamedInSecondTab, write } from '../support/policy-desk.ts';
import { readingRoom } from '../support/reader.ts';

const room = readingRoom();
const { atTheBeginning } = policyDesk(room);

const stepButton = (page: Page, name: string) =>
  page.locator('.steps').getByRole('button', { name, exact: false });

/** The heading of the step or view that is shown. */
const heading = (page: Page) => page.locator('.writing > section h2').first().innerText();

const term = (page: Page) => page.locator('#pb-invoicing-termDays');

test('Back leads to the step before, and what was written stays', async () => {
  const { page } = await atTheBeginning();
  await write(page);
  await stepButton(page, 'Invoices').click();
  await term(page).fill('14');
  await page.getByRole('button', { name: 'Next: Stages' }).click();
  await page.getByRole('button', { name: 'Save and share' }).click();
  await page.locator('#pb-file').waitFor();
  await page.goBack();
  await expect.poll(() => heading(page)).toBe('Stages');
  await page.goBack();
  await expect.poll(() => heading(page)).toBe('Invoices');
  expect(await term(page).inputValue()).toBe('14');
  await page.goForward();
  await expect.poll(() => heading(page)).toBe('Stages');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Stages');
});

test('keys fill no history: Back from a long answer is one step', async () => {
  const { page } = await atTheBeginning();
  await write(page);
  const before = await page.evaluate(() => history.length);
  await stepButton(page, 'Invoices').click();
  await page.locator('#pb-invoicing-payTo').pressSequentially(' and more');
  await term(page).fill('14');
  await page.getByRole('tab', { name: 'Timeline' }).click();
  await page.locator('.tl-editor').waitFor();
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
});

test('Back from another policy leads to the first one, and past the beginning out of the tool', async () => {
  const { page } = await atTheBeginning();
  await page.goto(`${room.served().origin}/en/glossary/`);
  await page.goto(room.served().origin + address('en'));
  await page.locator('.begin').waitFor();
  await write(page);
  await page.getByRole('button', { name: 'All policies' }).click();
  await page.locator('.begin').waitFor();
  await write(page);
  await expect.poll(() => page.locator('.policy-name input').inputValue()).toMatch(/ 2$/);
  await kept(page);
  await page.goBack();
  await page.locator('.begin').waitFor();
  await page.goBack();
  await expect.poll(() => page.locator('.policy-name input').inputValue()).toMatch(/S\.L\.$/);
  await page.goBack();
  await page.locator('.begin').waitFor();
  await page.goBack();
  await expect.poll(() => new URL(page.url()).pathname).toBe('/en/glossary/');
});

test('a policy that was deleted is not brought back by Back', async () => {
  const { page } = await atTheBeginning();
  await write(page);
  await kept(page);
  await page.getByRole('button', { name: 'All policies' }).click();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete' }).click();
  await expect.poll(() => page.locator('.kept-policies').count()).toBe(0);
  await page.goBack();
  await page.goBack();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe('Begin a policy');
  expect(await page.locator('.desk').count()).toBe(0);
  expect(await page.locator('.kept-policies').count()).toBe(0);
});

test('a reload stays in its place, and Back still leads to the step before', async () => {
  const { page } = await atTheBeginning();
  await write(page);
  await stepButton(page, 'Credit').click();
  await stepButton(page, 'Invoices').click();
  await kept(page);
  await page.reload();
  await expect.poll(() => heading(page)).toBe('Invoices');
  await page.goBack();
  await expect.poll(() => heading(page)).toBe('Credit');
});

test('in an article Back leaves the article, whatever was done in the tool', async () => {
  const { page } = await room.reader();
  await page.goto(`${room.served().origin}/en/glossary/`);
  await page.goto(`${room.served().origin}/en/guidance/collections-policy/`);
  await page.locator('[data-builder]').scrollIntoViewIfNeeded();
  await page.locator('[data-builder] .begin').waitFor();
  await write(page);
  await page.locator('.steps-at').click();
  await stepButton(page, 'Invoices').last().click();
  await term(page).waitFor();
  await page.goBack();
  await expect.poll(() => new URL(page.url()).pathname).toBe('/en/glossary/');
});

test('on a phone the steps take one line, and open, close and are chosen by keyboard alone', async () => {
  const { page } = await atTheBeginning('en', { viewport: { width: 360, height: 640 } });
  await write(page);
  const at = page.locator('.steps-at');
  await expect.poll(() => at.innerText()).toContain('Step 10 of 10: Check your answers');
  expect((await page.locator('.steps').boundingBox())?.height).toBeLessThan(60);
  await at.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => at.getAttribute('aria-expanded')).toBe('true');
  expect(await page.locator('.steps [aria-current=step]').innerText()).toBe('Check your answers');
  for (let n = 0; n < 3; n += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => at.innerText()).toContain('Step 3 of 10: Invoices');
  await expect.poll(() => at.getAttribute('aria-expanded')).toBe('false');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe('Invoices');
});

test('where the date of the device is set back nothing is lost, and it is said until it is closed', async () => {
  const { page, complaints } = await atTheBeginning();
  await page.clock.setFixedTime('2026-05-20T10:00:00');
  await page.reload();
  await page.locator('.begin').waitFor();
  await write(page);
  await page.getByRole('button', { name: 'Save and share' }).click();
  await page.getByLabel('Name of this version').fill('Sent in May');
  await page.getByRole('button', { name: 'Keep this version' }).click();
  await kept(page);
  expect(await page.locator('.notice').count()).toBe(0);
  await page.clock.setFixedTime('2026-05-10T10:00:00');
  await page.reload();
  const notice = page.locator('.notice').filter({ hasText: 'Nothing is lost' });
  await notice.filter({ hasText: '20 May 2026' }).waitFor();
  await page.locator('.policy-name input').fill('Changed under the wrong date');
  await page.getByLabel('Name of this version').fill('Sent after that');
  await page.getByRole('button', { name: 'Keep this version' }).click();
  await kept(page);
  await notice.getByRole('button', { name: 'Close this notice' }).click();
  await expect.poll(() => notice.count()).toBe(0);
  await page.clock.setFixedTime('2026-05-21T10:00:00');
  await page.reload();
  await page.locator('.rows strong').first().waitFor();
  expect(await page.locator('.rows strong').allInnerTexts()).toEqual([
    'Sent in May',
    'Sent after that',
  ]);
  expect(await page.locator('.policy-name input').inputValue()).toBe(
    'Changed under the wrong date',
  );
  expect(await notice.count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('what another tab did is said until it is closed, and the focus stays on the page', async () => {
  const { page } = await atTheBeginning();
  await write(page);
  await renamedInSecondTab(page);
  const notice = page.locator('.notice').filter({ hasText: 'Another tab has changed' });
  await notice.getByRole('button', { name: 'Close this notice' }).press('Enter');
  await expect.poll(() => notice.count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('writing');
});

test.each(['at once', 'before the database answered'])(
  'a page that is loaded again %s loses no letter',
  async (when) => {
    const { page } = await atTheBeginning();
    await write(page);
    await kept(page);
    await stepButton(page, 'Invoices').click();
    await term(page).waitFor();
    if (when !== 'at once') {
      await page.evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('gone', 'AbortError');
        };
      });
    }
    await term(page).fill('17');
    await page.reload();
    await expect.poll(() => heading(page)).toBe('Invoices');
    await expect.poll(() => term(page).inputValue()).toBe('17');
    // It is the same policy still, kept from here on: no copy of it was made.
    await kept(page);
    await page.reload();
    await expect.poll(() => term(page).inputValue()).toBe('17');
    await page.getByRole('button', { name: 'All policies' }).click();
    await expect.poll(() => page.locator('.kept-policies li').count()).toBe(1);
  },
);
