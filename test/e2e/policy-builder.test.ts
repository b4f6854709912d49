import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { locales } from '#i18n';
import { translatorOf } from '#i18n/dictionaries';
import { toFragment } from '../../src/islands/policy-builder/keep/share-link.ts';
import { objections } from '../support/axe.ts';
import { address, kept, policyDesk, renamedInSecondTab, write } from '../support/policy-desk.ts';
import { readingRoom } from '../support/reader.ts';
import { wholeDraft } from '../support/policy-preset.ts';

const room = readingRoom();
const { atTheBeginning } = policyDesk(room);

/** Opens the stage of an id in the form. */
async function openStage(page: Page, id: string): Promise<void> {
  await page.locator('.steps li:nth-child(4) button').click();
  await page.locator(`#pb-open-${id}`).click();
}

const errors = (page: Page) => page.locator('#pb-panel .finding.error');

describe.each(locales)('in %s', (locale) => {
  const t = translatorOf(locale, 'policy-builder');

  test('a few answers make a complete policy without errors', async () => {
    const { page, complaints } = await atTheBeginning(locale);
    await write(page);
    await page.getByRole('heading', { name: t('check.whole') }).waitFor();
    await page.locator('.paper').getByText('Nube Norte, S.L.').first().waitFor();
    expect(await page.locator('.paper .side').first().getAttribute('lang')).toBe(locale);
    await page.getByRole('tab', { name: t('tab.findings') }).click();
    expect(await errors(page).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('a final notice after the suspension is found, shown, put right and undone', async () => {
    const { page } = await atTheBeginning(locale);
    await write(page);
    await page.getByRole('tab', { name: t('tab.findings') }).click();
    await openStage(page, 'suspension');
    await page.getByLabel(t('stage.when.days'), { exact: true }).fill('10');
    const first = errors(page).first();
    await first.waitFor();
    await first.getByRole('button', { name: t('findings.goTo') }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('.stages') !== null))
      .toBe(true);
    expect(await page.locator('.stage .finding.error').count()).toBeGreaterThan(0);
    // What it rests on is called by its name, not by its kind or its place.
    for (const source of await errors(page).locator('.cites a').allInnerTexts())
      expect(source).toMatch(/^[^#]+ [^#]+$/);
    const before = await errors(page).count();
    const fixes = errors(page).locator('.acts button:nth-child(2)');
    await fixes.first().click();
    await expect.poll(() => errors(page).count()).toBeLessThan(before);
    await page.getByRole('button', { name: t('history.undo'), exact: true }).click();
    await expect.poll(() => errors(page).count()).toBe(before);
  });
});

test.each([
  ['en', 'light'],
  ['es', 'dark'],
  ['it', 'light'],
  ['en', 'dark'],
] as const)('axe finds nothing in any room of the tool in %s, %s', async (locale, colorScheme) => {
  const t = translatorOf(locale, 'policy-builder');
  const { page } = await atTheBeginning(locale, { colorScheme });
  const look = async (where: string) => {
    expect(await objections(page), where).toEqual([]);
    expect(await idsTwice(page), where).toEqual([]);
  };
  await look('begin');
  await write(page);
  await look('check');
  for (const tab of ['timeline', 'findings', 'letters', 'document'] as const) {
    await page.getByRole('tab', { name: t(`tab.${tab}`) }).click();
    await page.locator('#pb-panel > *:not(.loading)').first().waitFor();
    await look(tab);
  }
  await openStage(page, 'final-notice');
  await look('stages');
  await page
    .getByRole('button', { name: t('nav.take') })
    .first()
    .click();
  await page.locator('#pb-take').waitFor();
  await look('take');
  await page.getByRole('button', { name: t('nav.keep') }).click();
  await page.locator('#pb-versions').waitFor();
  await look('keep');
});

/** Ids that more than one element of the page bears. */
function idsTwice(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, place) => ids.indexOf(id) !== place);
  });
}

test('no id stands twice where two timelines stand side by side', async () => {
  const { page } = await atTheBeginning('en', { viewport: { width: 1600, height: 1000 } });
  await write(page);
  await page.locator('#pb-panel').getByLabel('Beside it').selectOption('es');
  const pictures = page.locator('.paper .picture');
  await pictures.nth(1).waitFor();
  await pictures.first().scrollIntoViewIfNeeded();
  // Side by side each has room for a list alone; paper shows both drawings.
  await pictures.locator('.tl-list').nth(1).waitFor();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await pictures.locator('svg.tl-drawing').nth(1).waitFor({ state: 'attached' });
  expect(await idsTwice(page)).toEqual([]);
});

test('all the script of a first policy weighs at most 70 kB', async () => {
  const before = room.served().asked.length;
  const { page } = await atTheBeginning();
  await write(page);
  await page.locator('.paper').waitFor();
  const scripts = new Set(
    room
      .served()
      .asked.slice(before)
      .filter((path) => path.endsWith('.js')),
  );
  const weight = (path: string) =>
    brotliCompressSync(readFileSync(inject('site') + path), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
    }).length;
  expect([...scripts].reduce((sum, path) => sum + weight(path), 0)).toBeLessThanOrEqual(70_000);
});

test('where the browser keeps nothing, the policy can be written, and it is said', async () => {
  const { page, complaints } = await room.reader();
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.goto(room.served().origin + address('en'));
  await page.locator('.begin').waitFor();
  await write(page);
  await page.locator('.kept.forbidden').filter({ hasText: 'Save a file' }).waitFor();
  expect(complaints).toEqual([]);
});

test('where the device is full, it is said, and a file still saves the work', async () => {
  const { page } = await atTheBeginning();
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await write(page);
  await page.locator('.kept.full').filter({ hasText: 'no room' }).waitFor();
  await page.getByRole('button', { name: 'Save and share' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a file' }).click();
  expect(readFileSync(await (await downloading).path(), 'utf8')).toContain('Nube Norte');
});

test('the customer reads their own language, alone or beside another, whatever the page speaks', async () => {
  const { page } = await atTheBeginning('es');
  await write(page, 'it');
  const side = page.locator('.paper .side').first();
  await expect.poll(() => side.getAttribute('lang')).toBe('it');
  await page.locator('#pb-panel').getByLabel('Al lado').selectOption('en');
  const languages = page.locator('.paper .block[data-block]').first().locator('.side');
  await expect.poll(() => languages.count()).toBe(2);
  expect(await languages.nth(1).getAttribute('lang')).toBe('en');
  // What nobody has changed of the texts that a policy begins with is told in the language of each side.
  for (const side of ['it', 'en'] as const) {
    const contact = translatorOf(side, 'policy')('first.contact');
    await page.locator(`.paper [lang=${side}]`).getByText(contact).first().waitFor();
  }
});

test('a changed clause is marked, and said once the writer pauses', async () => {
  const { page } = await atTheBeginning();
  await write(page);
  await page.locator('.steps li:nth-child(3) button').click();
  await page.locator('#pb-invoicing-termDays').fill('14');
  const clause = page.locator('.block.changed').filter({ hasText: '14' }).first();
  await clause.waitFor();
  expect(await clause.evaluate((it) => getComputedStyle(it).boxShadow)).not.toBe('none');
  await expect
    .poll(() => page.locator('.tool > [role=status]').textContent(), { timeout: 10_000 })
    .toMatch(/^Changed: .*14/);
});

test('a reload keeps the policy, its name, the place to go back to, and what was undone', async () => {
  const { page } = await atTheBeginning();
  await write(page);
  await page.locator('.steps li:nth-child(3) button').click();
  await page.locator('#pb-invoicing-termDays').fill('14');
  await page.locator('.policy-name input').fill('Spring');
  await kept(page);
  await page.reload();
  await page.locator('.desk').waitFor();
  expect(await page.locator('.policy-name input').inputValue()).toBe('Spring');
  await page.locator('.steps li:nth-child(3) button').click();
  expect(await page.locator('#pb-invoicing-termDays').inputValue()).toBe('14');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => page.locator('#pb-invoicing-termDays').inputValue()).toBe('30');
});

test('what is typed wrong is kept, said at the field and in the summary, and leads back', async () => {
  const { page } = await atTheBeginning();
  await write(page);
  await page.locator('.steps li:nth-child(3) button').click();
  await page.locator('#pb-invoicing-termDays').fill('soon');
  await page.locator('.wrong').waitFor();
  await page.locator('.steps li:last-child button').click();
  const summary = page.locator('.error-summary');
  await expect.poll(() => summary.evaluate((it) => it === document.activeElement)).toBe(true);
  await summary.getByRole('button').click();
  const focused = () => page.evaluate(() => document.activeElement?.id);
  await expect.poll(focused).toBe('pb-invoicing-termDays');
  expect(await page.locator('#pb-invoicing-termDays').inputValue()).toBe('soon');
});

/** Saves the policy in hand with all that belongs to it; the text of the file. */
async function savedFile(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Save and share' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a file' }).click();
  return readFileSync(await (await downloading).path(), 'utf8');
}

/** Chooses a file of a text in *Open a file*. */
async function openFile(page: Page, text: string, name = 'policy.saldo.json'): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  const buffer = Buffer.from(text);
  await (await choosing).setFiles({ name, mimeType: 'application/json', buffer });
}

const focusedHeading = (page: Page) =>
  page.evaluate(() =>
    document.activeElement?.tagName === 'H2' ? document.activeElement.textContent : undefined,
  );

test('a saved file opens elsewhere with its name, its versions and its invoice', async () => {
  const { page } = await atTheBeginning();
  await write(page);
  await page.getByRole('button', { name: 'Save and share' }).click();
  await page.getByLabel('Name of this version').fill('Sent in May');
  await page.getByRole('button', { name: 'Keep this version' }).click();
  await page.getByRole('tab', { name: 'Timeline' }).click();
  await page.getByLabel('Number', { exact: true }).fill('B-77');
  const text = await savedFile(page);
  const { page: other } = await atTheBeginning();
  await openFile(other, text);
  await other.locator('.paper').getByText('Nube Norte, S.L.').first().waitFor();
  expect(await other.locator('.policy-name input').inputValue()).toBe('Policy of Nube Norte, S.L.');
  await other.getByRole('tab', { name: 'Timeline' }).click();
  await expect.poll(() => other.getByLabel('Number', { exact: true }).inputValue()).toBe('B-77');
  await other.getByRole('button', { name: 'Save and share' }).click();
  await other.locator('.rows').getByText('Sent in May').first().waitFor();
});

test('a file by a newer Saldo is said to be that', async () => {
  const { page } = await atTheBeginning();
  await openFile(page, JSON.stringify({ kind: 'saldo-policy-work', version: 2, work: {} }));
  await page.locator('.error-summary').filter({ hasText: 'newer Saldo' }).waitFor();
});

test('a colleague’s file is put beside the open policy, and what differs in effect is shown', async () => {
  const { page } = await atTheBeginning();
  await write(page);
  const text = (await savedFile(page)).replace('"termDays": 30', '"termDays": 14');
  await openFile(page, text);
  await page.locator('.effects li').filter({ hasText: '14' }).first().waitFor();
  expect(await focusedHeading(page)).toBe('Compare with another policy');
  expect(await page.locator('.policy-name input').inputValue()).toBe(
    'Policy of Nube Norte, S.L. 2',
  );
});

test('what is here already is not taken in twice', async () => {
  const { page } = await atTheBeginning();
  await write(page);
  await openFile(page, await savedFile(page));
  await page.getByText('“Policy of Nube Norte, S.L.” is here already').waitFor();
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = await page.getByLabel('Link with everything in it').inputValue();
  await page.getByRole('button', { name: 'All policies' }).click();
  await page.getByLabel('Or put in a link').fill(link);
  await page.getByRole('button', { name: 'Open the link' }).click();
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.locator('.desk').waitFor();
  await page.goto(link);
  await page.reload();
  await page.locator('.desk').waitFor();
  await page.getByRole('button', { name: 'All policies' }).click();
  await page.locator('.kept-policies li').first().waitFor();
  expect(await page.locator('.kept-policies li').count()).toBe(1);
});

test('a second policy of the same name gets a number', async () => {
  const { page } = await atTheBeginning();
  await write(page);
  await page.getByRole('button', { name: 'All policies' }).click();
  await write(page);
  expect(await page.locator('.policy-name input').inputValue()).toBe(
    'Policy of Nube Norte, S.L. 2',
  );
  await kept(page);
  await page.getByRole('button', { name: 'All policies' }).click();
  await expect.poll(() => page.locator('.kept-policies li').count()).toBe(2);
  expect(await page.locator('.kept-policies li .help').first().innerText()).toMatch(/, \d\d:\d\d/);
});

test('on a narrow screen each mode shows itself in place of the preview, its heading in focus', async () => {
  const { page } = await atTheBeginning('en', { viewport: { width: 360, height: 640 } });
  await write(page);
  const modes = [['Download and print', 'Download and print'], ['Save and share', 'A file or a link'], ['Write', 'Who and for whom']] as const;
  for (const [mode, heading] of modes) {
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.locator('.preview').waitFor();
    await page.getByRole('button', { name: mode, exact: true }).first().click();
    await page.locator('.writing').waitFor();
    await expect.poll(() => focusedHeading(page), { timeout: 10_000 }).toBe(heading);
    expect(await page.locator('.preview').isVisible()).toBe(false);
    const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(640);
  }
}); // prettier-ignore

test('a file for customers says reasons only when the preview does', async () => {
  const { page } = await atTheBeginning();
  await write(page);
  await page.getByRole('button', { name: 'Download and print' }).first().click();
  await page.locator('#pb-take').waitFor();
  const markdown = async () => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Markdown' }).click();
    return readFileSync(await (await downloading).path(), 'utf8');
  };
  expect(await markdown()).not.toContain('Why:');
  await page.locator('.writing').getByLabel('Show why each clause is there').check();
  await page.locator('.paper .why').first().waitFor();
  expect(await markdown()).toContain('Why:');
});

test('an event that is not complete is said where the picture is, and the rest goes on', async () => {
  const { page } = await atTheBeginning();
  await write(page);
  await page.getByRole('tab', { name: 'Timeline' }).click();
  const said = page.locator('#pb-panel > [role=status]');
  await page.locator('.tl-adding select').selectOption('dispute-opened');
  await page.locator('.tl-adding button').click();
  await expect.poll(() => said.innerText()).toContain('1 entry is not complete');
  await page.getByLabel('Number', { exact: true }).fill('B-77');
  await page.getByLabel('Amount in dispute').fill('99999');
  await expect.poll(() => said.innerText()).toBe('');
  await page.getByText('is larger than the invoice').waitFor();
});

const bad: readonly (readonly [what: string, text: string])[] = [
  ['no JSON at all', 'hello <script>alert(1)</script>'],
  ['cut short', JSON.stringify(wholeDraft('balanced')).slice(0, 300)],
  ['of an unknown version', JSON.stringify({ ...wholeDraft('balanced'), version: 99 })],
  ['with a field of the wrong type', JSON.stringify({ ...wholeDraft('balanced'), stages: 'all' })],
  ['that reaches for the prototype', '{"version":1,"__proto__":{"polluted":true}}'],
  ['of deep nesting', `${'['.repeat(5000)}${']'.repeat(5000)}`],
  ['of five hundred stages', JSON.stringify({ version: 1, stages: Array(500).fill(wholeDraft('balanced').stages?.[0]) })],
  ['of ten megabytes', `"${'x'.repeat(10_000_000)}"`],
]; // prettier-ignore

test.each(bad)('a file %s gives one clear message, and nothing is lost', async (_, text) => {
  const { page, complaints } = await atTheBeginning();
  await write(page);
  await kept(page);
  await page.getByRole('button', { name: 'Save and share' }).click();
  await page.locator('#pb-versions').waitFor();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  const buffer = Buffer.from(text);
  await (await choosing).setFiles({ name: 'policy.json', mimeType: 'application/json', buffer });
  await page.locator('.error-summary').waitFor();
  expect(await page.locator('.error-summary').count()).toBe(1);
  expect((await page.locator('.error-summary').innerText()).length).toBeGreaterThan(60);
  expect(await page.locator('.policy-name input').inputValue()).toContain('Nube Norte');
  expect(complaints).toEqual([]);
});

test('script in every text of a policy stays text', async () => {
  const evil = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
  const draft = wholeDraft('balanced');
  const shared = {
    name: evil,
    work: { draft: { ...draft, covers: evil, partner: { ...draft.partner, name: evil } } },
  };
  const { page, open, complaints } = await room.reader();
  await open(`${address('en')}#${await toFragment(shared)}`);
  await page.locator('.paper').getByText('<img src=x').first().waitFor();
  expect(await page.title()).not.toBe('1');
  expect(await page.locator('.tool img').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('a link holds everything, and is gone from the address once it is read', async () => {
  const { page } = await atTheBeginning();
  await write(page);
  await page.getByRole('button', { name: 'Save and share' }).click();
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = await page.getByLabel('Link with everything in it').inputValue();
  const other = await room.reader();
  await other.page.goto(link);
  await other.page.locator('.paper').getByText('Nube Norte, S.L.').first().waitFor();
  expect(new URL(other.page.url()).hash).toBe('');
  await kept(other.page);
  await other.page.reload();
  await other.page.locator('.paper').getByText('Nube Norte, S.L.').first().waitFor();
});

test('a damaged link is said to be damaged, and the tool is there', async () => {
  const { page, open, complaints } = await room.reader();
  await open(`${address('it')}#p1.AAAA`);
  await page.locator('.error-summary').waitFor();
  await page.locator('.begin').waitFor();
  expect(complaints).toEqual([]);
});

test('two tabs on one policy: both are kept, and it is said', async () => {
  const { page } = await atTheBeginning();
  await write(page);
  await renamedInSecondTab(page);
  await page.getByRole('button', { name: 'Show the newer state' }).waitFor();
  await page.locator('.policy-name input').fill('From the first tab');
  await page.locator('.notice').filter({ hasText: 'Both are kept' }).waitFor();
  await kept(page);
  await page.getByRole('button', { name: 'All policies' }).click();
  await expect.poll(() => page.locator('.kept-policies li').count()).toBe(2);
});

test('a change made just before another policy is opened is kept', async () => {
  const { page } = await atTheBeginning();
  await write(page);
  await kept(page);
  await page.getByRole('button', { name: 'All policies' }).click();
  await page.locator('.begin form .main-act').first().click();
  await kept(page);
  await page.getByRole('button', { name: 'Save and share' }).click();
  await page.locator('.kept-policies .link').nth(1).waitFor();
  await page.evaluate(() => {
    const name = document.querySelector<HTMLInputElement>('.policy-name input');
    if (name) name.value = 'At the last moment';
    name?.dispatchEvent(new Event('input', { bubbles: true }));
    document.querySelectorAll<HTMLElement>('.kept-policies .link')[1]?.click();
  });
  await page.getByRole('button', { name: 'All policies' }).click();
  await page.getByRole('button', { name: 'At the last moment', exact: true }).waitFor();
  expect(await page.locator('.kept-policies li').count()).toBe(2);
});

test('days that are promised stay open until a number is written, and none is refused', async () => {
  const { page } = await atTheBeginning('en', { viewport: { width: 1600, height: 1000 } });
  await write(page);
  await page.locator('#pb-steps button').nth(6).click();
  await page.getByLabel('Yes, after a suspension').check();
  await page.locator('.preview').getByText('[number of days]').waitFor();
  const days = page.locator('#pb-data-promisedDays');
  expect(await days.inputValue()).toBe('');
  await days.fill('0');
  await page.getByText('This is too little.').waitFor();
  await days.fill('45');
  await page.locator('.preview').getByText('kept for 45 calendar days').waitFor();
});

test('a limit that is said to be there stays open until a sum is written, and is never taken for nothing', async () => {
  const { page } = await atTheBeginning('en', { viewport: { width: 1600, height: 1000 } });
  await write(page);
  await page.locator('#pb-steps button').nth(1).click();
  await page.getByLabel('At most', { exact: true }).check();
  await page.locator('.preview').getByText('may owe us at most [amount]').waitFor();
  const limit = page.locator('#pb-credit-limit');
  expect(await limit.inputValue()).toBe('');
  await limit.fill('5000');
  await page.locator('.preview').getByText('may owe us at most CNY').waitFor();
  // Emptied, it is open once more, and taken back it is as it was.
  await limit.fill('');
  await page.locator('.preview').getByText('may owe us at most [amount]').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator('.preview').getByText('may owe us at most CNY').waitFor();
  expect(await limit.inputValue()).toBe('5000');
});

test('who takes a policy away reads that an answer in it could not be taken', async () => {
  const t = translatorOf('es', 'policy-builder');
  const { page } = await atTheBeginning('es');
  await write(page);
  await page.locator('#pb-steps button').nth(2).click();
  await page.locator('#pb-invoicing-termDays').fill('pronto');
  await page.locator('#pb-invoicing-termDays-wrong').waitFor();
  await page.getByRole('button', { name: t('nav.take') }).click();
  await page.getByText(t('take.held', { count: 1 })).waitFor();
});

test('everything can be deleted, after a question', async () => {
  const { page } = await atTheBeginning();
  await write(page);
  await kept(page);
  await page.getByRole('button', { name: 'All policies' }).click();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  // Who keeps them goes on from the button that asked.
  await page.getByRole('button', { name: 'No, keep' }).click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe('Delete everything');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete' }).click();
  await expect.poll(() => page.locator('.kept-policies').count()).toBe(0);
  await expect.poll(() => focusedHeading(page)).toBe('Begin a policy');
  await page.reload();
  await page.locator('.begin').waitFor();
  expect(await page.locator('.kept-policies').count()).toBe(0);
});

test('a version shows what has changed in effect since, and the notice to customers', async () => {
  const { page } = await atTheBeginning();
  await write(page);
  await page.getByRole('button', { name: 'Save and share' }).click();
  await page.getByLabel('Name of this version').fill('Sent in May');
  await page.getByRole('button', { name: 'Keep this version' }).click();
  await openStage(page, 'suspension');
  await page.getByLabel('How many days', { exact: true }).fill('45');
  await page.getByRole('button', { name: 'Save and share' }).click();
  await page.getByRole('button', { name: 'What has changed since Sent in May' }).click();
  await page.locator('.effects li').filter({ hasText: '45' }).first().waitFor();
  await page.getByText('Notice of the change for customers').click();
  await page.locator('.rows .paper').waitFor();
  await page.getByText('This is the same day as in “Sent in May”').waitFor();
  await page.getByLabel('From which day does the policy hold?').fill('2030-01-01');
  await page.locator('.rows .paper').getByText('1 January 2030').first().waitFor();
  expect(await page.getByText('This is the same day').count()).toBe(0);
  const notice = page.locator('.rows details');
  for (const format of ['Word (DOCX)', 'Plain text']) {
    const downloading = page.waitForEvent('download');
    await notice.getByRole('button', { name: format }).click();
    expect(readFileSync(await (await downloading).path()).length).toBeGreaterThan(300);
  }
  await page.evaluate(() => (window.print = () => undefined));
  await notice.getByRole('button', { name: 'Print' }).click();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.rows .paper').isVisible()).toBe(true);
  for (const other of ['.preview', '.top-bar', '#pb-file', 'main > h1', '.effects']) {
    expect(await page.locator(other).first().isVisible(), other).toBe(false);
  }
});

test.each(['Word (DOCX)', 'Web page (HTML)', 'Markdown', 'Plain text', 'Dates of the timeline as a calendar file', 'Timeline as a table (CSV)', 'Policy as data (JSON)'])(
  'the policy goes out as: %s',
  async (format) => {
    const { page, complaints } = await atTheBeginning();
    await write(page);
    await page.getByRole('button', { name: 'Download and print' }).first().click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: format }).click();
    const path = await (await downloading).path();
    expect(readFileSync(path).length).toBeGreaterThan(300);
    expect(complaints).toEqual([]);
  },
); // prettier-ignore

test('a letter to one customer goes out in that customer’s language, and is kept nowhere', async () => {
  const { page, complaints } = await atTheBeginning('en');
  await write(page, 'it');
  await page.getByRole('tab', { name: 'Letters' }).click();
  await page.getByLabel('Name of the customer').fill('Rossi Spa');
  await page.locator('#pb-panel .paper').getByText('Rossi Spa').first().waitFor();
  expect(await page.locator('#pb-panel .paper .side').first().getAttribute('lang')).toBe('it');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Word (DOCX)' }).click();
  expect(
    readFileSync(await (await downloading).path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  await kept(page);
  await page.reload();
  await page.getByRole('tab', { name: 'Letters' }).click();
  expect(await page.getByLabel('Name of the customer').inputValue()).toBe('');
  expect(complaints).toEqual([]);
});

test.each(locales)('a letter too long for a mail program goes there with its subject, and its text is copied, in %s', async (locale) => {
  const t = translatorOf(locale, 'policy-builder');
  const { page, complaints } = await atTheBeginning(locale, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await write(page);
  await page.getByRole('tab', { name: t('tab.letters') }).click();
  await page.locator('#pb-panel select').first().selectOption('suspension suspension');
  await page.getByLabel(t('letters.customer.email')).fill('pagos@example.com');
  await page.getByText(t('letters.tooLong')).waitFor();
  const link = page.getByRole('link', { name: t('letters.copyAndMail') });
  expect(await link.getAttribute('href')).toMatch(/^mailto:pagos@example\.com\?subject=[^&]+$/);
  // No mail program waits here.
  await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
  await link.click();
  await page.getByText(t('letters.paste')).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Nube Norte, S.L.');
  expect(copied.length).toBeGreaterThan(500);
  expect(complaints).toEqual([]);
}); // prettier-ignore

test('by keyboard alone: from the beginning to a policy, a change in a stage and its place', async () => {
  const { page } = await atTheBeginning();
  const press = async (key: string, times = 1) => {
    for (let n = 0; n < times; n += 1) await page.keyboard.press(key);
  };
  const tabTo = async (selector: string) => {
    for (let n = 0; n < 150; n += 1) {
      if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return;
      await press('Tab');
    }
    throw new Error(`Tab does not lead to ${selector}`);
  };
  await tabTo('.preset input');
  await press('ArrowDown');
  for (const [field, text] of [['name', 'A'], ['address', 'B'], ['email', 'c@d.example'], ['payTo', 'E']] as const) {
    await tabTo(`.essentials .${field} input`);
    await page.keyboard.type(text);
  }
  await press('Enter');
  await page.locator('.desk').waitFor();
  await tabTo('.steps li:nth-child(4) button');
  await press('Enter');
  await tabTo('#pb-down-reminder-1');
  await press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('pb-down-reminder-1');
  await tabTo('[role=tab][aria-selected=true]');
  await press('ArrowRight', 2);
  await expect.poll(() => page.locator('#pb-tab-findings').getAttribute('aria-selected')).toBe('true');
}); // prettier-ignore

test.each(locales)('nothing runs over the edge of a narrow screen in %s', async (locale) => {
  const { page } = await atTheBeginning(locale, { viewport: { width: 320, height: 700 } });
  const t = translatorOf(locale, 'policy-builder');
  const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await tooWide()).toBeLessThanOrEqual(0);
  await write(page);
  for (let step = 1; step <= 10; step += 1) {
    await page.locator('.steps-at').click();
    expect(await tooWide(), `steps, before ${step}`).toBeLessThanOrEqual(0);
    await page.locator(`.steps li:nth-child(${step}) button`).click();
    expect(await tooWide(), `step ${step}`).toBeLessThanOrEqual(0);
  }
  await page.getByRole('button', { name: t('nav.preview') }).click();
  for (const tab of ['document', 'timeline', 'findings', 'letters'] as const) {
    await page.getByRole('tab', { name: t(`tab.${tab}`) }).click();
    await page.locator('#pb-panel > *:not(.loading)').first().waitFor();
    expect(await tooWide(), tab).toBeLessThanOrEqual(0);
  }
});

/** Words of at most eight letters that stand on two lines. Addresses have none. */
function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.querySelector('.tool') ?? document, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const broken: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const isSeen = node.parentElement?.checkVisibility() && !node.parentElement.closest('select, svg, .said');
      const text = node.nodeValue ?? '';
      for (const { 0: word, index } of isSeen ? text.matchAll(/(?<![\p{L}\p{N}@.])\p{L}{1,8}(?![\p{L}\p{N}@.])/gu) : []) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
      }
    }
    return broken;
  });
} // prettier-ignore

test.each(locales)('letters twice as large on a narrow screen break no short word in %s, and nothing runs over the edge', async (locale) => {
  const { page } = await atTheBeginning(locale, { viewport: { width: 320, height: 700 } });
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  const look = async (where: string) => {
    expect(await brokenWords(page), where).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), where).toBeLessThanOrEqual(0);
  };
  await look('begin');
  await write(page);
  await look('check');
  for (const step of [2, 3, 4, 7]) {
    await page.locator('.steps-at').click();
    await page.locator(`.steps li:nth-child(${step}) button`).click();
    await page.locator('.writing :is(.question, .stage)').first().waitFor();
    await look(`step ${step}`);
  }
  await page.locator('.sides button').nth(1).click();
  await page.locator('#pb-tab-findings').click();
  await page.locator('#pb-panel .finding').first().waitFor();
  await look('findings');
}); // prettier-ignore

test('the article loads the tool when a reader reaches it, and nothing moves', async () => {
  const { page, open, complaints } = await room.reader({ viewport: { width: 412, height: 823 } });
  const before = room.served().asked.length;
  await open('/es/guidance/collections-policy/');
  await page.waitForLoadState('networkidle');
  expect(room.served().asked.slice(before)).toEqual(['/es/guidance/collections-policy/']);
  await page.locator('[data-builder]').scrollIntoViewIfNeeded();
  await page.locator('[data-builder] .begin').waitFor();
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
      }),
  );
  expect(shift).toBe(0);
  await write(page);
  await expect
    .poll(() => focusedHeading(page))
    .toBe(translatorOf('es', 'policy-builder')('check.whole'));
  const box = page.locator('.embedded-builder');
  const [heading, place] = [await page.locator('#pb-check').boundingBox(), await box.boundingBox()];
  expect(heading?.y).toBeGreaterThanOrEqual(Math.max(0, place?.y ?? 0));
  expect(heading?.y).toBeLessThan(823 / 2);
  expect(complaints).toEqual([]);
});

test('a new stage stands before the final notice, moves no other, and its name is asked for', async () => {
  const { page } = await atTheBeginning();
  await write(page);
  await page.getByRole('tab', { name: 'Timeline' }).click();
  const suspension = page.locator('#pb-panel tr').filter({ hasText: 'Suspension' }).first();
  const before = await suspension.innerText();
  await page.locator('.steps li:nth-child(4) button').click();
  await page.getByRole('button', { name: 'Add a stage' }).click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.id))
    .toMatch(/^pb-stages-\d+-name$/);
  const shown = await page.locator('.stages > li').allInnerTexts();
  const added = shown.findIndex((text) => text.includes('A name of your own'));
  expect(shown[added + 1]).toContain('Final notice');
  expect(await suspension.innerText()).toBe(before);
  await page.getByRole('tab', { name: /Findings/ }).click();
  expect(await errors(page).count()).toBe(0);
});

test('an added stage without a name is told at its field and among the answers, until it has one', async () => {
  const t = translatorOf('es', 'policy-builder');
  const { page } = await atTheBeginning('es');
  await write(page, 'it');
  await page.locator('.steps li:nth-child(4) button').click();
  await page.getByRole('button', { name: t('stages.add') }).click();
  const name = page.getByLabel(t('stage.name.label'), { exact: true });
  await page
    .locator('.wrong')
    .filter({ hasText: t('wrong.unnamed') })
    .waitFor();
  expect(await name.getAttribute('aria-invalid')).toBe('true');
  await page.locator('.stage.is-open .summary').filter({ hasText: 'Etapa 1' }).waitFor();
  await page.locator('.paper').getByText('Fase 1', { exact: true }).first().waitFor();
  await page.locator('.steps li:last-child button').click();
  const told = page.locator('.error-summary').getByRole('button');
  await told.filter({ hasText: t('wrong.unnamed') }).click();
  await name.fill('Visita al cliente');
  await expect
    .poll(() =>
      page
        .locator('.wrong')
        .filter({ hasText: t('wrong.unnamed') })
        .count(),
    )
    .toBe(0);
  // Whether a proof is kept may be left open: nothing else of the stage is missing.
  expect(await page.locator('.stage.is-open .is-wrong').count()).toBe(0);
});

test.each(locales)('in %s an e-mail that cannot be one is told at the beginning, in the language of the page', async (locale) => {
  const t = translatorOf(locale, 'policy-builder');
  const { page } = await atTheBeginning(locale);
  const email = page.locator('.essentials .email input');
  await email.fill('cobros@');
  await page.locator('.begin form .main-act').first().click();
  await page.getByText(t('wrong.email')).waitFor();
  const seen = await email.evaluate((field) => ({
    hasFocus: document.activeElement === field,
    isInvalid: field.getAttribute('aria-invalid'),
    told: document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent,
  }));
  expect(seen).toEqual({ hasFocus: true, isInvalid: 'true', told: t('wrong.email') });
  await email.fill('cobros@example.com');
  await expect.poll(() => page.getByText(t('wrong.email')).count()).toBe(0);
  expect(await email.getAttribute('aria-invalid')).toBeNull();
  await page.locator('.begin form .main-act').first().click();
  await page.locator('.desk').waitFor();
}); // prettier-ignore

test('an e-mail that cannot be one is told, and an amount reads as the language writes it', async () => {
  const t = translatorOf('es', 'policy-builder');
  const { page } = await atTheBeginning('es');
  await write(page);
  await page.locator('.steps li:nth-child(1) button').click();
  const email = page.locator('#pb-partner-contacts-0-email');
  const told = page.locator('.wrong').filter({ hasText: t('wrong.email') });
  await email.fill('lucia@');
  await told.waitFor();
  await email.fill('lucia@example.com');
  await expect.poll(() => told.count()).toBe(0);
  await page.locator('.steps li:nth-child(3) button').click();
  const balance = page.locator('#pb-smallBalance');
  await balance.fill('25.5');
  await expect.poll(() => balance.inputValue()).toBe('25,5');
  await balance.fill('99999999999999');
  await page
    .locator('.wrong')
    .filter({ hasText: t('wrong.long') })
    .waitFor();
});

test('on a phone one button leads back to the form, and none is pressed while another part is shown', async () => {
  const { page } = await atTheBeginning('en', { viewport: { width: 360, height: 800 } });
  await write(page);
  const writing = page.getByRole('button', { name: 'Write', exact: true });
  expect(await writing.count()).toBe(1);
  await page.getByRole('button', { name: 'Preview', exact: true }).click();
  await expect.poll(() => writing.getAttribute('aria-pressed')).toBe('false');
  await page.getByRole('button', { name: 'Save and share' }).click();
  await page.locator('#pb-file').waitFor();
  expect(await writing.getAttribute('aria-pressed')).toBe('false');
  await writing.click();
  await page.locator('#pb-step').waitFor();
  expect(await writing.getAttribute('aria-pressed')).toBe('true');
});

test('a link of a newer Saldo is said to be that, in the address and put in', async () => {
  const { page, open } = await room.reader();
  await open(`${address('en')}#p9.AAAA`);
  await page.locator('.error-summary').filter({ hasText: 'newer Saldo' }).waitFor();
  await page.getByLabel('Or put in a link').fill('https://saldo.example/#p9.AAAA');
  await page.getByRole('button', { name: 'Open the link' }).click();
  await expect.poll(() => page.locator('.error-summary').count()).toBe(2);
});

test('a reload comes back to the step that was open', async () => {
  const { page } = await atTheBeginning();
  await write(page);
  await page.locator('.steps li:nth-child(3) button').click();
  await kept(page);
  await page.reload();
  await page.locator('#pb-invoicing-termDays').waitFor();
});

test('words of the writer stay in their language, and it is said where another is shown', async () => {
  const { page } = await atTheBeginning('en');
  await write(page);
  const note = page.getByText('What you wrote yourself stays');
  expect(await note.count()).toBe(0);
  await page.locator('#pb-panel').getByLabel('Language of the customer').selectOption('it');
  await note.waitFor();
});

test.each(locales)('without scripts the %s page offers every starting policy', async (locale) => {
  const { page, open } = await room.reader({ javaScriptEnabled: false });
  await open(address(locale));
  const links = await page.locator('noscript a[download]').evaluateAll((all) =>
    all.map((link) => (link as HTMLAnchorElement).href),
  );
  expect(links.length).toBeGreaterThanOrEqual(15);
  for (const link of links) expect((await page.request.get(link)).status(), link).toBe(200);
}); // prettier-ignore

test.each([
  ['abc', 'number'],
  ['99999', 'days'],
  ['99999999999', 'days'],
  ['1.5', 'number'],
  ['', 'missing'],
  ['-4', 'sign'],
  ['-0', 'sign'],
] as const)(
  'the day of a stage given as %j is told at its field, and the policy stays as it was',
  async (typed, code) => {
    const t = translatorOf('es', 'policy-builder');
    const { page } = await atTheBeginning('es');
    await write(page);
    await openStage(page, 'suspension');
    const days = page.getByLabel(t('stage.when.days'), { exact: true });
    const side = page.getByLabel(t('stage.when.side'), { exact: true });
    const summary = page.locator('.stage.is-open .summary .when');
    const before = await summary.innerText();
    await days.fill(typed);
    await page.locator('[id$="-offset-wrong"]').waitFor();
    expect(await page.locator('[id$="-offset-wrong"]').allInnerTexts()).toEqual([
      t(`wrong.${code}`),
    ]);
    expect(await days.inputValue()).toBe(typed);
    expect(await days.getAttribute('aria-invalid')).toBe('true');
    // The line of a stage follows its field a frame later.
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    expect(await summary.innerText()).toBe(before);
    await days.fill('25');
    await expect.poll(() => page.locator('[id$="-offset-wrong"]').count()).toBe(0);
    expect(await side.inputValue()).toBe('after');
    await expect.poll(() => summary.innerText()).toContain('25');
  },
);

test('the side of a stage is chosen beside its days, and what was typed with a sign counts on', async () => {
  const { page } = await atTheBeginning();
  await write(page);
  await openStage(page, 'suspension');
  const days = page.getByLabel('How many days', { exact: true });
  await days.fill('-4');
  await page.getByLabel('Before or after', { exact: true }).selectOption('before');
  await expect.poll(() => days.inputValue()).toBe('4');
  await expect
    .poll(() => page.locator('.stage.is-open .summary .when').innerText())
    .toMatch(/4\scalendar days before/);
});
