import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { kept, policyDesk, write } from '../support/policy-desk.ts';
import { readingRoom } from '../support/reader.ts';

const { atTheBeginning } = policyDesk(readingRoom());

/** A writer who tries a policy on the example invoice, beside a wide picture. */
async function atTheTimeline(): Promise<Page> {
  const { page } = await atTheBeginning('en', { viewport: { width: 1600, height: 1000 } });
  await write(page);
  await page.getByRole('tab', { name: 'Timeline' }).click();
  await page.locator('.tl-handle').first().waitFor();
  return page;
}

const field = (page: Page, label: string) =>
  page.locator('.tl-editor').getByLabel(label, { exact: true });

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

test('the invoice is dragged through the calendar, and everything follows', async () => {
  const page = await atTheTimeline();
  const [issued, due] = [field(page, 'Issued on'), field(page, 'Due on')];
  const [from, until] = [await issued.inputValue(), await due.inputValue()];
  const suspension = page
    .locator('.tl-table tr')
    .filter({ hasText: 'Suspension' })
    .locator('time')
    .first();
  const suspendedOn = (await suspension.getAttribute('datetime')) ?? '';
  const grip = page.getByRole('slider', { name: 'Issue date of the invoice' });
  await grip.hover();
  const box = await grip.boundingBox();
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) + 120, (box?.y ?? 0) + 14, { steps: 6 });
  await page.mouse.up();
  const moved = daysBetween(from, await issued.inputValue());
  expect(moved).toBeGreaterThan(5);
  expect(daysBetween(until, await due.inputValue())).toBe(moved);
  expect(
    daysBetween(suspendedOn, (await suspension.getAttribute('datetime')) ?? ''),
  ).toBeGreaterThan(0);
});

test('by keyboard an arrow moves the invoice by a day, and the amount by a step', async () => {
  const page = await atTheTimeline();
  const issued = field(page, 'Issued on');
  const from = await issued.inputValue();
  const grip = page.getByRole('slider', { name: 'Issue date of the invoice' });
  await grip.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => daysBetween(from, await issued.inputValue())).toBe(1);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => daysBetween(from, await issued.inputValue())).toBe(-1);
  await page
    .locator('.tl-editor')
    .getByRole('slider', { name: 'Move the invoice through the calendar' })
    .focus();
  await page.keyboard.press('PageUp');
  await expect.poll(async () => daysBetween(from, await issued.inputValue())).toBe(29);
  await page.keyboard.press('PageDown');
  await page.getByRole('slider', { name: 'Make the amount larger or smaller' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => field(page, 'Amount').inputValue()).toBe('10100');
  await page
    .locator('.tl-table')
    .getByText(/10,100/)
    .first()
    .waitFor();
});

test('an event that is not finished is there after another tab, and after a mark was moved', async () => {
  const page = await atTheTimeline();
  await page.locator('.tl-adding select').selectOption('dispute-opened');
  await page.locator('.tl-adding button').click();
  const disputed = page.getByLabel('Amount in dispute');
  await disputed.fill('about half');
  await page.getByRole('tab', { name: 'Document' }).click();
  await page.locator('.paper').waitFor();
  await page.getByRole('tab', { name: 'Timeline' }).click();
  expect(await disputed.inputValue()).toBe('about half');
  await page.getByRole('slider', { name: 'Today', exact: true }).focus();
  await page.keyboard.press('PageUp');
  expect(await disputed.inputValue()).toBe('about half');
  await page.getByText('1 entry is not complete').waitFor();
  await page.getByRole('button', { name: 'All policies' }).click();
  await page.locator('.begin form .main-act').first().click();
  await page.getByRole('tab', { name: 'Timeline' }).click();
  await page.locator('.tl-editor').waitFor();
  expect(await disputed.count()).toBe(0);
});

test('an event that is not finished is there when the policy is opened again', async () => {
  const page = await atTheTimeline();
  await page.locator('.tl-adding select').selectOption('dispute-opened');
  await page.locator('.tl-adding button').click();
  await page.getByLabel('Amount in dispute').fill('about half');
  await kept(page);
  await page.reload();
  await page.getByRole('tab', { name: 'Timeline' }).click();
  expect(await page.getByLabel('Amount in dispute').inputValue()).toBe('about half');
  await page.getByText('1 entry is not complete').waitFor();
});

test('an invoice that was put away for the example comes back with its events', async () => {
  const page = await atTheTimeline();
  await field(page, 'Number').fill('A-77');
  await page.locator('.tl-adding select').selectOption('payment');
  await page.locator('.tl-adding button').click();
  await page.locator('.tl-happened').getByLabel('Amount').fill('2500');
  await page.getByRole('button', { name: 'Back to the example' }).click();
  await expect.poll(() => page.locator('.tl-happened').count()).toBe(0);
  await page.getByRole('button', { name: 'Bring them back' }).click();
  await expect.poll(() => field(page, 'Number').inputValue()).toBe('A-77');
  expect(await page.locator('.tl-happened').getByLabel('Amount').inputValue()).toMatch(/^2,?500/);
});

test('while the policy does not fit the invoice, the last picture stays and the amount is said in words', async () => {
  const page = await atTheTimeline();
  await field(page, 'Number').fill('A-77');
  await page.locator('#pb-steps button').nth(2).click();
  await page.getByLabel('In which currency are invoices written?').selectOption('EUR');
  await page.getByLabel('Up to what balance do you collect nothing?').fill('12.50');
  const said = page.getByText('The invoice does not fit this policy');
  await said.waitFor();
  expect(await said.innerText()).toMatch(/CNY.*EUR\s12\.50/);
  await page.getByText('the timeline stays as it last was').waitFor();
  expect(await page.locator('.tl-handle, .tl-table').count()).toBeGreaterThan(1);
});

test('on a phone the list alone is drawn, and paper has room for the picture as well', async () => {
  const { page } = await atTheBeginning('en', { viewport: { width: 360, height: 740 } });
  await write(page);
  await page.getByRole('button', { name: 'Preview', exact: true }).click();
  await page.getByRole('tab', { name: 'Timeline' }).click();
  await page.locator('.tl-list li').first().waitFor();
  const drawings = page.locator('.tl-drawing');
  await expect.poll(() => drawings.count()).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect.poll(() => drawings.count()).toBe(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => drawings.count()).toBe(0);
});

test('what changed of the invoice is undone and done again, after a reload too', async () => {
  const page = await atTheTimeline();
  const amount = field(page, 'Amount').first();
  const paid = page.getByRole('group', { name: 'Payment' }).getByLabel('Amount');
  const before = await amount.inputValue();
  await amount.fill('4321');
  await page.locator('.tl-adding select').selectOption('payment');
  await page.locator('.tl-adding button').click();
  await paid.fill('1234');
  await page.locator('.tl-table').getByText(/1,234/).first().waitFor();
  await kept(page);
  await page.reload();
  await page.getByRole('tab', { name: 'Document' }).click();
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  await undo.click();
  // The change is shown where it is: the payment is gone, the amount still there.
  await expect.poll(() => amount.inputValue()).toBe('4321');
  expect(await paid.count()).toBe(0);
  await undo.click();
  await expect.poll(() => amount.inputValue()).toBe(before);
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await expect.poll(() => paid.inputValue()).toBe('1234');
});
