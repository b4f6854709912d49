import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { address, write } from '../support/policy-desk.ts';
import { readingRoom } from '../support/reader.ts';

const room = readingRoom();

/** What stands in for the pickers of the browser, on the page of a test. */
interface Pickers {
  /** Times that the reader was asked for a file. */
  asked: number;
  /** What a file to write answers from now on; nothing while writing works. */
  refusal?: string;
}

/** A reader who chooses `policy.json`, a file of the origin's own, whenever a file is asked for. */
async function withFiles() {
  const reader = await room.reader();
  await reader.page.addInitScript(() => {
    const pickers: Pickers = { asked: 0 };
    const choose = async () => {
      pickers.asked += 1;
      const folder = await navigator.storage.getDirectory();
      return folder.getFileHandle('policy.json', { create: true });
    };
    const { createWritable } = FileSystemFileHandle.prototype;
    FileSystemFileHandle.prototype.createWritable = async function (...given) {
      if (pickers.refusal === 'NotAllowedError') throw new DOMException('', 'NotAllowedError');
      const writable = await createWritable.apply(this, given);
      if (pickers.refusal) {
        writable.write = () => Promise.reject(new DOMException('', pickers.refusal));
      }
      return writable;
    };
    Object.assign(globalThis, {
      pickers,
      showSaveFilePicker: choose,
      showOpenFilePicker: async () => [await choose()],
    });
  });
  await reader.open(address('en'));
  await reader.page.locator('.begin').waitFor();
  return reader;
}

const asked = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { pickers: Pickers }).pickers.asked);

const refuse = (page: Page, refusal: string | undefined) =>
  page.evaluate(
    (name) => Object.assign((globalThis as unknown as { pickers: Pickers }).pickers, { refusal: name }),
    refusal,
  ); // prettier-ignore

/** What the chosen file holds. */
const inFile = (page: Page) =>
  page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle('policy.json')).getFile()).text();
  });

/** Another program writes the chosen file. */
const writeElsewhere = (page: Page, text: string) =>
  page.evaluate(async (now) => {
    const folder = await navigator.storage.getDirectory();
    const writable = await (await folder.getFileHandle('policy.json')).createWritable();
    await writable.write(now);
    await writable.close();
  }, text);

const again = (page: Page) => page.getByRole('button', { name: 'Save in policy.json' });
const said = (page: Page) => page.locator('#pb-file + div > [role=status]');

async function rename(page: Page, name: string): Promise<void> {
  await page.locator('.policy-name input').fill(name);
}

/** A policy that was saved in the chosen file once, its writer still at the files. */
async function savedOnce() {
  const reader = await withFiles();
  const { page } = reader;
  await write(page);
  await page.getByRole('button', { name: 'Save and share' }).click();
  await page.getByRole('button', { name: 'Save a file' }).click();
  await expect.poll(() => said(page).innerText()).toBe('The file has been saved.');
  return reader;
}

test('a file is asked for once, and the next save writes the same one without asking', async () => {
  const { page, complaints } = await savedOnce();
  expect(await inFile(page)).toContain('"name": "Policy of Nube Norte, S.L."');
  await rename(page, 'Spring');
  await again(page).click();
  await expect.poll(() => inFile(page)).toContain('"name": "Spring"');
  expect(await asked(page)).toBe(1);
  await page.getByRole('button', { name: 'Save a file' }).click();
  await expect.poll(() => asked(page)).toBe(2);
  expect(complaints).toEqual([]);
});

test('a file that was opened is written again without asking', async () => {
  const { page, complaints } = await savedOnce();
  await page.getByRole('button', { name: 'All policies' }).click();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete' }).click();
  await page.getByRole('button', { name: 'Open a file' }).click();
  await page.locator('.desk').waitFor();
  await rename(page, 'Opened again');
  await page.getByRole('button', { name: 'Save and share' }).click();
  await again(page).click();
  await expect.poll(() => inFile(page)).toContain('"name": "Opened again"');
  expect(await asked(page)).toBe(2);
  expect(complaints).toEqual([]);
});

test('a file of a policy that is here already is opened here, and written again without asking', async () => {
  const { page } = await savedOnce();
  await page.reload();
  await page.getByRole('button', { name: 'Open a file' }).click();
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.getByRole('button', { name: 'Save and share' }).click();
  await rename(page, 'After a reload');
  await again(page).click();
  await expect.poll(() => inFile(page)).toContain('"name": "After a reload"');
  expect(await asked(page)).toBe(1);
});

test.each([
  ['is not allowed', 'NotAllowedError', 'was not allowed to write policy.json'],
  ['fails on the way', 'QuotaExceededError', 'policy.json could not be written'],
])('where writing %s it is said once, and neither file nor policy changes', async (_, refusal, words) => {
  const { page, complaints } = await savedOnce();
  const before = await inFile(page);
  await rename(page, 'Spring');
  await refuse(page, refusal);
  await again(page).click();
  await expect.poll(() => said(page).innerText()).toContain(words);
  expect(await inFile(page)).toBe(before);
  expect(await page.locator('.policy-name input').inputValue()).toBe('Spring');
  await refuse(page, undefined);
  await again(page).click();
  await expect.poll(() => inFile(page)).toContain('"name": "Spring"');
  expect(complaints).toEqual([]);
}); // prettier-ignore

test('a file that another program has changed meanwhile is left alone, and it is said', async () => {
  const { page } = await savedOnce();
  await writeElsewhere(page, 'written by somebody else');
  await again(page).click();
  await expect.poll(() => said(page).innerText()).toContain('policy.json has changed since');
  expect(await inFile(page)).toBe('written by somebody else');
});
