import { expect, test } from 'vitest';
import { readingRoom } from '../support/reader.ts';

const room = readingRoom();
const article = '/es/guidance/suspend-a-subscription/';
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

test('the handle of a paragraph copies a link that leads to it', async () => {
  const { page, open } = await room.reader(clipboard);
  await open(article);
  await page.locator('#intro-1').hover();
  await page.locator('#intro-1 > .handle').click();
  await page.getByRole('button', { name: 'Copiar enlace' }).click();
  await page.getByText('Enlace copiado').first().waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${room.served().origin}${article}#intro-1`);
});

test('a citation gives the words, the article, its date and the link', async () => {
  const { page, open } = await room.reader(clipboard);
  await open(article);
  await page.locator('#intro-1').hover();
  await page.locator('#intro-1 > .handle').click();
  await page.getByRole('button', { name: 'Copiar cita' }).click();
  await page.getByText('Cita copiada').first().waitFor();
  const citation = await page.evaluate(() => navigator.clipboard.readText());
  expect(citation).toMatch(/^«.+» Suspender una suscripción, Saldo, .*2026, http.+#intro-1$/);
});

test('one paragraph can be shown in another language, and hidden again', async () => {
  const { page, open } = await room.reader();
  await open(article);
  await page.locator('#intro-1').hover();
  await page.locator('#intro-1 > .handle').click();
  await page.getByRole('button', { name: 'Mostrar en italiano' }).click();
  await page.locator('#intro-1 > .other[lang=it]').waitFor();
  expect(await page.locator('.other').count()).toBe(1);
  await page.locator('#intro-1').hover();
  await page.locator('#intro-1 > .handle').click();
  await page.getByRole('button', { name: 'Ocultar el italiano' }).click();
  await page.locator('.other').waitFor({ state: 'detached' });
});

test('with the keyboard alone every paragraph can be reached, and Escape leads back', async () => {
  const { page, open } = await room.reader();
  await open(article);
  await page.getByRole('button', { name: 'Enlaces a párrafos' }).focus();
  await page.keyboard.press('Enter');
  const handle = page.locator('#intro-1 > .handle.all');
  await handle.waitFor();
  await handle.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Copiar enlace' }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.menu').waitFor({ state: 'detached' });
  expect(await handle.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('where the clipboard is forbidden the text can be copied by hand', async () => {
  const { page, open } = await room.reader();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(article);
  await page.locator('#intro-1').hover();
  await page.locator('#intro-1 > .handle').click();
  await page.getByRole('button', { name: 'Copiar enlace' }).click();
  expect(await page.locator('.menu textarea').inputValue()).toContain('#intro-1');
});
