import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Locale } from '#i18n';
import type { Reader, ReadingRoom } from './reader.ts';

/** Address of the policy builder in a language. */
export const address = (locale: Locale): string => `/${locale}/tools/collections-policy/`;

/** Ways to sit down at the policy builder. */
export interface PolicyDesk {
  /** A reader at the beginning of the tool; files are downloaded and chosen, as where pickers are missing. */
  atTheBeginning: (locale?: Locale, options?: BrowserContextOptions) => Promise<Reader>;
}

/** The policy builder in the browser of a test file. */
export function policyDesk(room: ReadingRoom): PolicyDesk {
  return {
    async atTheBeginning(locale = 'en', options = {}) {
      const reader = await room.reader({ locale: 'ja-JP', ...options });
      await reader.page.addInitScript(() => {
        Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
        Reflect.deleteProperty(globalThis, 'showOpenFilePicker');
      });
      await reader.open(address(locale));
      await reader.page.locator('.begin').waitFor();
      return reader;
    },
  };
}

/** Says what only the partner can say, and has the policy written. */
export async function write(page: Page, customer?: Locale): Promise<void> {
  await page.locator('.essentials .name input').fill('Nube Norte, S.L.');
  await page.locator('.essentials .address input').fill('Calle Mayor 1, Madrid');
  await page.locator('.essentials .email input').fill('cobros@example.com');
  await page.locator('.essentials .payTo input').fill('Banco Ejemplo, ES00 0000');
  if (customer) await page.locator('.essentials select').selectOption(customer);
  await page.locator('.begin form .main-act').first().click();
  await page.locator('.desk').waitFor();
}

/** Waits until the latest change is kept on the device. */
export async function kept(page: Page): Promise<void> {
  await page.locator('.kept.saved').waitFor();
}

/** The policy in hand is opened in a second tab, gets another name there, and is kept. */
export async function renamedInSecondTab(page: Page): Promise<void> {
  await kept(page);
  const second = await page.context().newPage();
  await second.goto(page.url());
  await second.locator('.kept-policies .link').first().click();
  await second.locator('.policy-name input').fill('From the second tab');
  await kept(second);
}
