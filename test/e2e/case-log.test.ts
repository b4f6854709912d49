import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '#i18n';
import { translatorOf } from '#i18n/dictionaries';
import { answersInAddress } from '#core/case';
import {
  checklistOf,
  recordFiles,
  sealRecord,
  type DecisionRecord,
  type OpenRecord,
} from '#core/record';
import { changedEdition, dayFiftyTwo, edition, hash, spam } from '../core/record/made.ts';
import { objections } from '../support/axe.ts';
import { readingRoom } from '../support/reader.ts';

const room = readingRoom();
const today = '2026-11-26T10:00:00Z';
const answers = answersInAddress(dayFiftyTwo, checklistOf(edition));

/** Somebody at the case log, on a day, with a way to say what is on the page. */
async function clerk(locale: Locale, on = today, options: BrowserContextOptions = {}) {
  const reader = await room.reader({ locale: `${locale}-${locale.toUpperCase()}`, ...options });
  const { page } = reader;
  await page.clock.setFixedTime(new Date(on));
  // A file dialog of the system cannot be driven; the plain one can.
  await page.addInitScript(() => {
    delete (globalThis as { showOpenFilePicker?: unknown }).showOpenFilePicker;
  });
  const t = translatorOf(locale, 'case-log');
  return {
    ...reader,
    t,
    start: async (hash = '') => {
      await reader.open(`/${locale}/tools/case-log/${hash}`);
      await page.locator('[data-started]').waitFor();
    },
    button: (name: string) => page.getByRole('button', { name, exact: true }),
    openFile: async (name: string, content: string | Buffer) => {
      const chosen = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: t('list.openFile') }).click();
      await (await chosen).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content as string) });
    },
  };
} // prettier-ignore

type Clerk = Awaited<ReturnType<typeof clerk>>;

/** Records a decision under a name: that of day 52 unless told otherwise. */
async function recorded(one: Clerk, name = 'Contoso 4711', of = answers): Promise<void> {
  await one.start(`#new&${of}`);
  await one.page.getByLabel(one.t('new.name')).fill(name);
  await one.page.getByLabel(one.t('new.by')).fill('Ana Ruiz');
  await one.button(one.t('new.save')).click();
  await one.page.getByRole('heading', { name }).waitFor();
}

function withoutSeal({ seal, ...open }: DecisionRecord): OpenRecord {
  return seal && open;
}

test.each(locales)('a case of worldwide Partner Center is recorded as one in %s: it says so, and no day of a deletion is counted', async (locale) => {
  const one = await clerk(locale);
  const { page, t } = one;
  await one.open(`/${locale}/tools/suspension-checklist/#${answers}`);
  await page.locator('.clouds input[value=worldwide-nce]').check();
  await page.locator('.onward a.main').click();
  await page.locator('[data-started]').waitFor();
  await page.getByLabel(t('new.name')).fill('Contoso 4711');
  await page.getByLabel(t('new.by')).fill('Ana Ruiz');
  await one.button(t('new.save')).click();
  await page.getByRole('heading', { name: 'Contoso 4711' }).waitFor();
  const words = (await page.locator('.case').textContent()) ?? '';
  expect(words).toContain(t('cloud.worldwide-nce'));
  expect(words).not.toContain(t('date.deletion'));
  expect(words).not.toContain({ en: '4 December 2026', es: '4 de diciembre de 2026', it: '4 dicembre 2026' }[locale]);
  expect(await objections(page)).toEqual([]);
}); // prettier-ignore

/** The text of the file that a click brings. */
async function saved(page: Page, click: () => Promise<void>): Promise<string> {
  const coming = page.waitForEvent('download');
  await click();
  return readFileSync(await (await coming).path(), 'utf8');
}

describe.each(locales)('in %s', (locale) => {
  test('a decision is recorded, worked on, approved by a second person, and proved a year later', async () => {
    const first = await clerk(locale);
    const { page, t } = first;
    await recorded(first);
    await page.getByText(t('case.seal.same')).first().waitFor();
    await page.locator('.proof').getByText(t('case.replay.same')).waitFor();

    await page.locator('.duties input').nth(1).check();
    await page.locator('.duties em').waitFor();
    await page.locator('summary', { hasText: t('case.addEvidence') }).click();
    await page.getByRole('textbox', { name: t('case.evWhat') }).fill('Bank statement');
    await page.getByRole('textbox', { name: t('case.evWhere') }).fill('Folder 7');
    await first.button(t('case.addEvidence')).click();
    await page.locator('.evidence li').waitFor();
    const file = await saved(page, () => first.button(t('case.json')).click());

    const second = await clerk(locale, '2026-11-26T15:00:00Z');
    await second.start();
    await second.openFile('case.json', file);
    await second.page.getByText('Ana Ruiz').first().waitFor();
    await second.page.getByText(t('case.seal.same')).first().waitFor();
    await second.page.getByLabel(t('case.approve.by')).fill('ana ruiz');
    await second.button(t('case.approve.button')).click();
    await second.page.getByText(t('case.approve.same')).waitFor();
    await second.page.getByLabel(t('case.approve.by')).fill('Luca Bianchi');
    await second.button(t('case.approve.button')).click();
    await second.page.getByText('Luca Bianchi').first().waitFor();
    const approved = await saved(second.page, () => second.button(t('case.json')).click());

    await first.button(`← ${t('case.back')}`).click();
    await first.openFile('case.json', approved);
    await first.button(t('import.replace')).click();
    await page.getByText(t('list.approved'), { exact: false }).first().waitFor();

    const later = await clerk(locale, '2027-11-26T10:00:00Z');
    await later.start();
    await later.openFile('case.json', approved);
    await later.page.getByText('Luca Bianchi').first().waitFor();
    await later.page.getByText(t('case.seal.same')).first().waitFor();
    await later.page.locator('.proof').getByText(t('case.replay.same')).waitFor();
    expect(await later.page.locator('.duties em').count()).toBe(1);

    const forged = approved.replace('"keep-suspended"', '"suspend"');
    const wary = await clerk(locale);
    await wary.start();
    await wary.openFile('case.json', forged);
    await wary.page.getByText(t('case.seal.decision'), { exact: false }).first().waitFor();
    await wary.page.locator('.proof').getByText(t('case.replay.contradicts')).waitFor();
    expect(await wary.page.locator('.duties input:enabled').count()).toBe(0);
    for (const one of [first, second, later, wary]) expect(one.complaints).toEqual([]);
  });

  test('axe finds nothing in the list, a new case and a case, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const one = await clerk(locale, today, { colorScheme });
      await one.start();
      expect(await objections(one.page), 'empty').toEqual([]);
      await one.start(`#new&${answers}`);
      await one.page.reload();
      await one.page.locator('[data-started]').waitFor();
      await one.button(one.t('new.save')).click();
      expect(await objections(one.page), 'new').toEqual([]);
      await recorded(one);
      for (const summary of await one.page.locator('.case summary').all()) await summary.click();
      await one.page.getByText(one.t('case.seal.same')).first().waitFor();
      expect(await objections(one.page), 'case').toEqual([]);
      await one.button(`← ${one.t('case.back')}`).click();
      await one.button(one.t('list.deleteAll')).click();
      expect(await objections(one.page), 'list').toEqual([]);
    }
  });

  test('nothing is wider than a phone of 320 pixels', async () => {
    const one = await clerk(locale, today, { viewport: { width: 320, height: 640 } });
    await recorded(one, 'A name of a case that is a good deal longer than most names of cases are');
    for (const summary of await one.page.locator('.case summary').all()) await summary.click();
    const width = () => one.page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(320);
    await one.button(`← ${one.t('case.back')}`).click();
    expect(await width()).toBe(320);
  });
});

/** A decision to suspend of the same day, as answers in an address. */
const toSuspend = answersInAddress(spam, checklistOf(edition));

describe.each(locales)('what follows a decision, in %s', (locale) => {
  test('the day of the suspension is put right within its bounds, with a trace that the approval has not seen', async () => {
    const one = await clerk(locale);
    const { page, t } = one;
    await recorded(one, 'Contoso 4711', toSuspend);
    await page.locator('.duties input').first().waitFor();
    const suspend = translatorOf(locale, 'checklist')('duty.suspend').slice(0, 20);
    await page.locator('.duties label', { hasText: suspend }).locator('input').check();
    await page.getByLabel(t('case.approve.by')).fill('Luca Bianchi');
    await page.getByText(t('case.approve.here')).waitFor();
    await one.button(t('case.approve.button')).click();
    await page.getByText(t('record.approvedOnSameDevice'), { exact: false }).first().waitFor();

    await page.clock.setFixedTime(new Date('2026-11-28T10:00:00Z'));
    await page.reload();
    const form = page.locator('form.day').filter({ hasText: t('case.suspendedHelp') });
    const day = form.locator('input');
    for (const wrong of ['2030-01-01', '2026-11-25', '']) {
      await day.fill(wrong);
      await form.getByRole('button').click();
      await form.locator('.error').waitFor();
    }
    expect(await page.locator('.dates').innerText()).not.toMatch(/2030/);
    await day.fill('2026-11-27');
    await form.getByRole('button').click();
    await page.locator('.proof').getByText(t('case.corrections')).waitFor();
    await page.getByRole('heading', { name: t('case.approve.again') }).waitFor();
    const paper = await saved(page, () => one.button(t('case.markdown')).click());
    expect(paper).toContain(`## ${t('record.changes')}`);
    expect(paper).not.toContain(`**${t('record.changes')}**`);
    expect(paper).toContain(t('case.seal.same'));
    expect(paper).toContain(t('record.corrected', { count: 1 }).split('1').at(-1));
    await one.button(`← ${t('case.back')}`).click();
    expect(await page.locator('.rows').innerText()).toContain(t('list.approvedEarlier'));
    expect(one.complaints).toEqual([]);
  });

  test('overdue warnings are told, a reactivation ends the clock, and a passed deletion is not taken for a fact', async () => {
    const one = await clerk(locale);
    const { page, t } = one;
    await recorded(one);
    await page.locator('.dates .late').nth(1).waitFor();
    await page.locator('.dates .late').first().getByRole('button').click();
    await page.locator('.dates .done').first().waitFor();
    expect(await page.locator('.dates .late').count()).toBe(1);
    await page.locator('summary', { hasText: t('case.managementAdd') }).click();
    await page.getByRole('textbox', { name: t('case.managementBy') }).fill('Eva Conti');
    await one.button(t('case.managementAdd')).click();
    await page.getByText(t('date.awaitsReactivation')).waitFor();
    await one.button(t('case.close')).click();
    await one.button(t('case.reopen')).waitFor();
    const address = page.url();

    await page.clock.setFixedTime(new Date('2027-11-26T10:00:00Z'));
    await page.reload();
    await page.locator('.state', { hasText: t('state.passed') }).waitFor();
    const passed = t('date.deletionPassed', { date: '|' }).split('|').at(-1) ?? '';
    await page.locator('.left').getByText(passed).waitFor();
    const paper = await saved(page, () => one.button(t('case.markdown')).click());
    expect(paper).toContain(t('record.deletionPassed'));

    const form = page.locator('form.day').filter({ hasText: t('case.reactivatedHelp') });
    await form.locator('input').fill('2026-11-27');
    await form.getByRole('button').click();
    await page.locator('.left', { hasText: t('date.ended', { date: '|' }).split('|').at(-1) ?? '' }).waitFor();
    expect(await page.locator('.state').count()).toBe(0);
    await one.button(`← ${t('case.back')}`).click();
    await page.getByLabel(t('list.show')).selectOption('all');
    await page.reload();
    await page.locator('.rows h3').waitFor();
    const row = await page.locator('.rows').innerText();
    expect(row).not.toContain(t('date.noNext'));
    expect(row).not.toContain(t('state.running'));
    expect(page.url()).not.toBe(address);
    expect(one.complaints).toEqual([]);
  });

  test('a file that came back says what it adds; kept beside, it has the digest that its approver has', async () => {
    const one = await clerk(locale);
    const { page, t } = one;
    await recorded(one);
    const file = await saved(page, () => one.button(t('case.json')).click());
    const second = await clerk(locale, '2026-11-26T15:00:00Z');
    await second.start();
    await second.openFile('case.json', file);
    await second.page.getByLabel(t('case.approve.by')).fill('Marta Sánchez');
    expect(await second.page.getByText(t('case.approve.here')).count()).toBe(0);
    await second.button(t('case.approve.button')).click();
    await second.page.getByText('Marta Sánchez').first().waitFor();
    const approved = await saved(second.page, () => second.button(t('case.json')).click());
    const { seal } = JSON.parse(approved) as DecisionRecord;

    await one.button(`← ${t('case.back')}`).click();
    await one.openFile('approved.json', approved);
    await page.locator('.difference', { hasText: 'Marta Sánchez' }).waitFor();
    await page.locator('.difference').getByText(t('import.lacksNothing')).waitFor();
    await one.button(t('import.both')).click();
    const name = `Contoso 4711 (${t('import.copy', { file: 'approved.json' })})`;
    await page.locator('.rows').getByRole('link', { name }).click();
    await page.getByRole('heading', { name }).waitFor();
    expect(await page.locator('.digest code').first().textContent()).toBe(seal.whole.slice(0, 16));
    const beside = await saved(page, () => one.button(t('case.json')).click());
    expect(JSON.parse(beside)).toEqual(JSON.parse(approved));
    for (const each of [one, second]) expect(each.complaints).toEqual([]);
  });

  test('a case that was deleted comes back until the page is left', async () => {
    const one = await clerk(locale);
    const { page, t } = one;
    await recorded(one);
    const before = await saved(page, () => one.button(t('case.json')).click());
    await one.button(t('case.remove')).click();
    await one.button(t('case.removeYes')).click();
    await page.getByText(t('list.empty')).waitFor();
    await one.button(t('said.bringBack')).click();
    await page.getByRole('heading', { name: 'Contoso 4711' }).waitFor();
    expect(await saved(page, () => one.button(t('case.json')).click())).toBe(before);
    expect(one.complaints).toEqual([]);
  });
}); // prettier-ignore

describe.each(locales)('a record changed by hand, in %s', (locale) => {
  test('is said to be changed in the list and in every document, also after it is sealed again', async () => {
    const one = await clerk(locale);
    const { page, t } = one;
    await recorded(one);
    await page.getByLabel(t('case.approve.by')).fill('Luca Bianchi');
    await one.button(t('case.approve.button')).click();
    await page.getByText('Luca Bianchi').first().waitFor();
    const genuine = await saved(page, () => one.button(t('case.json')).click());
    const forged = genuine.replace('"keep-suspended"', '"suspend"');
    const sealed = (JSON.parse(genuine) as DecisionRecord).seal.whole;

    const wary = await clerk(locale);
    await wary.start();
    await wary.openFile('case.json', forged);
    await wary.page.getByText(t('case.seal.changed')).first().waitFor();
    const named = wary.page.waitForEvent('download');
    await wary.button(t('case.docx')).click();
    const word = { en: 'record', es: 'acta', it: 'verbale' }[locale];
    expect((await named).suggestedFilename()).toBe(`contoso-4711-${word}-${locale}.docx`);
    await wary.button(`← ${t('case.back')}`).click();
    await wary.openFile('case.json', genuine);
    await wary.page.locator('.difference').getByText(t('import.hereChanged')).waitFor();
    await wary.button(t('import.skip')).click();
    await wary.page.locator('.rows').getByRole('link', { name: 'Contoso 4711' }).click();
    const proof = wary.page.locator('.digest');
    const shown = await proof.locator('code').allTextContents();
    expect(shown[0]).not.toBe(sealed.slice(0, 16));
    expect(shown[1]).toBe(sealed.slice(0, 16));
    const changed = await saved(wary.page, () => wary.button(t('case.markdown')).click());
    expect(changed.split('\n')[2]).toBe(`**${t('case.seal.changed')}**`);
    expect(changed).toContain(sealed);
    expect(changed).not.toContain(
      t('record.approvedBy', { name: 'Luca Bianchi', moment: '' }).trim(),
    );
    await wary.page.emulateMedia({ media: 'print' });
    await wary.page.locator('.paper').getByText(t('case.seal.changed')).waitFor();
    await wary.page.emulateMedia({ media: 'screen' });
    await wary.button(`← ${t('case.back')}`).click();
    await wary.page.locator('.rows').getByText(t('list.changed')).waitFor();
    expect(await wary.page.locator('.rows').innerText()).toContain(t('list.approvedAnother'));

    await wary.page.locator('.rows a').click();
    await wary.button(t('case.seal.takeOver')).click();
    await wary.page.locator('.duties input:enabled').first().waitFor();
    const again = await saved(wary.page, () => wary.button(t('case.markdown')).click());
    expect(again.split('\n')[2]).toMatch(/^\*\*/);
    expect(again).toContain(t('record.notApproved'));
    await wary.button(`← ${t('case.back')}`).click();
    await wary.page.locator('.rows').getByText(t('list.resealed')).waitFor();
    expect(await wary.page.locator('.rows').innerText()).toContain(t('list.notApproved'));

    await one.button(`← ${t('case.back')}`).click();
    await one.openFile('case.json', forged);
    await page.getByText(t('import.differsChanged')).waitFor();
    expect(await page.locator('.difference button').first().textContent()).toBe(t('import.both'));
    await one.button(t('import.replace')).click();
    await page.locator('.rows').getByText(t('list.changed')).waitFor();
    await one.button(t('import.undo')).click();
    await page.locator('.rows').getByText(t('list.changed')).waitFor({ state: 'detached' });
    expect(await page.locator('.rows').innerText()).toContain(t('list.approved'));
    for (const each of [one, wary]) expect(each.complaints).toEqual([]);
  });

  test('stands beside what management decided on the stop line', async () => {
    const one = await clerk(locale);
    const { page, t } = one;
    await recorded(one);
    await page.locator('summary', { hasText: t('case.managementAdd') }).click();
    await page
      .getByRole('combobox', { name: t('case.managementChoice') })
      .selectOption('accept-loss');
    await one.button(t('case.managementAdd')).click();
    await page.getByRole('textbox', { name: t('case.managementBy') }).fill('Eva Conti');
    await one.button(t('case.managementAdd')).click();
    await page.locator('.management').getByText('Eva Conti').waitFor();
    const paper = await saved(page, () => one.button(t('case.markdown')).click());
    expect(paper).toContain(`${t('management.accept-loss')} | Eva Conti`);
    await page.getByText(t('case.seal.same')).first().waitFor();
    expect(one.complaints).toEqual([]);
  });
});

test('the list names the next date and the days that are left, and sorts and filters', async () => {
  const one = await clerk('en');
  await recorded(one, 'Beta');
  await recorded(one, 'Alpha');
  await one.button(one.t('case.close')).click();
  await one.button(one.t('case.reopen')).waitFor();
  await one.start();
  const names = () => one.page.locator('.rows h3').allTextContents();
  expect(await names()).toEqual(['Beta']);
  expect(await one.page.locator('.rows').innerText()).toContain('29 November 2026');
  expect(await one.page.locator('.rows').innerText()).toContain('8 days are left');
  await one.page.getByLabel(one.t('list.show')).selectOption('all');
  await one.page.getByLabel(one.t('list.sort')).selectOption('name');
  expect(await names()).toEqual(['Alpha', 'Beta']);
});

test('all cases go into one file, and come back on an empty device', async () => {
  const one = await clerk('es');
  await recorded(one, 'Uno');
  await recorded(one, 'Dos');
  await one.start();
  const file = await saved(one.page, () => one.button(one.t('list.saveAll')).click());
  const other = await clerk('es');
  await other.start();
  await other.openFile('all.json', file);
  await other.page.locator('.rows h3').nth(1).waitFor();
  expect((await other.page.locator('.rows h3').allTextContents()).toSorted()).toEqual(['Dos', 'Uno']);
  await other.openFile('all.json', file);
  await other.page.getByText('2 casos ya estaban aquí').waitFor();
}); // prettier-ignore

test('everything is deleted after a question, and not by Escape; by keyboard alone', async () => {
  const one = await clerk('it');
  await recorded(one);
  await one.start();
  const { page, t } = one;
  const focused = (name: string) =>
    page.getByRole('button', { name, exact: true }).and(page.locator(':focus')).waitFor();
  await one.button(t('list.deleteAll')).focus();
  await page.keyboard.press('Enter');
  await focused(t('list.keep'));
  await page.keyboard.press('Escape');
  await focused(t('list.deleteAll'));
  expect(await page.locator('.rows h3').count()).toBe(1);
  await page.keyboard.press('Enter');
  await focused(t('list.keep'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText(t('list.deleted')).waitFor();
  expect(await one.button(t('said.bringBack')).count()).toBe(0);
  await page.reload();
  await page.getByText(t('list.empty')).waitFor();
});

test('a duty is ticked and a note written by keyboard alone', async () => {
  const one = await clerk('en');
  await recorded(one);
  const { page, t } = one;
  await page.locator('.duties input').first().focus();
  await page.keyboard.press('Space');
  await page.locator('.duties em').waitFor();
  await page.getByLabel(t('case.note'), { exact: true }).focus();
  await page.keyboard.type('Called, no answer.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.notes', { hasText: 'Called, no answer.' }).waitFor();
});

test('a change in one tab shows in the other', async () => {
  const one = await clerk('en');
  await recorded(one);
  const other = await one.page.context().newPage();
  await other.goto(one.page.url());
  await other.locator('.duties input:enabled').first().check();
  await one.page.getByText(one.t('said.otherTab')).waitFor();
  await one.page.locator('.duties em').waitFor();
});

test('two tabs that change one case at once lose nothing: the reader chooses', async () => {
  const one = await clerk('en');
  await recorded(one);
  const deaf = await one.page.context().newPage();
  await deaf.addInitScript(() => {
    delete (globalThis as { BroadcastChannel?: unknown }).BroadcastChannel;
  });
  await deaf.goto(one.page.url());
  await deaf.locator('.duties input:enabled').first().waitFor();
  await one.page.locator('.duties input:enabled').nth(0).check();
  await one.page.locator('.duties em').waitFor();
  await deaf.locator('.duties input').nth(2).click();
  await deaf.getByText(one.t('conflict.title')).waitFor();
  await deaf.getByRole('button', { name: one.t('conflict.both') }).click();
  await deaf.getByText(one.t('conflict.copy')).first().waitFor();
  await one.start();
  expect(await one.page.locator('.rows h3').count()).toBe(2);
});

test('where nothing can be kept, cases last until the page is closed, and that is said', async () => {
  const one = await clerk('en');
  await one.page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  await recorded(one);
  await one.page.getByText(one.t('said.forbidden')).waitFor();
  await one.button(`← ${one.t('case.back')}`).click();
  expect(await one.page.locator('.rows h3').count()).toBe(1);
});

test('a full device says so, and what was there is still there', async () => {
  const one = await clerk('en');
  await recorded(one);
  await one.page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await one.page.locator('.duties input').first().click();
  await one.page.getByText(one.t('said.full')).waitFor();
  await one.page.reload();
  await one.page.getByRole('heading', { name: 'Contoso 4711' }).waitFor();
  expect(await one.page.locator('.duties em').count()).toBe(0);
});

test('junk in the store is counted, left alone, and takes no case with it', async () => {
  const one = await clerk('en');
  await recorded(one);
  await one.page.evaluate(
    () =>
      new Promise((done) => {
        const asked = indexedDB.open('saldo');
        asked.onsuccess = () => {
          const store = asked.result.transaction('cases', 'readwrite').objectStore('cases');
          store.put({ id: 'junk', name: 7, value: { kind: 'saldo-record' } });
          store.put({ id: 'old', name: 'x', value: null, revision: 1, savedAt: '' }).onsuccess = done;
        };
      }),
  );
  await one.start();
  await one.page.reload();
  await one.page.getByText('2 stored cases cannot be read').waitFor();
  expect(await one.page.locator('.rows h3').count()).toBe(1);
}); // prettier-ignore

test('two hundred and fifty cases are opened in one step, and counted when they are kept', async () => {
  const one = await clerk('en');
  await recorded(one, 'First');
  const [made] = [JSON.parse(await saved(one.page, () => one.button(one.t('case.json')).click())) as DecisionRecord];
  const records = await Promise.all(
    Array.from({ length: 250 }, (_, index) => sealRecord({ ...withoutSeal(made), id: `case-${1000 + index}`, name: `Case ${index}` }, hash)),
  );
  const other = await clerk('en');
  await other.start();
  await other.openFile('all.json', recordFiles(records)[0] ?? '');
  await other.page.getByText('250 cases opened').waitFor();
  await other.page.reload();
  await other.page.locator('.rows h3').nth(249).waitFor();

  // A tick is quick among hundreds of cases, because it reads and seals its own and no other.
  await other.page.locator('.rows a').nth(100).click();
  await other.page.locator('.duties input:enabled').first().waitFor();
  await other.page.evaluate(() => {
    const count = { readings: 0, digests: 0 };
    Object.assign(window, { count });
    const { getAll } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.getAll = function (...given: Parameters<typeof getAll>) {
      count.readings++;
      return getAll.apply(this, given);
    };
    const digest = crypto.subtle.digest.bind(crypto.subtle);
    crypto.subtle.digest = (...given) => {
      count.digests++;
      return digest(...given);
    };
  });
  await other.page.locator('.duties input').first().check();
  await other.page.locator('.duties em').waitFor();
  await other.page.getByText(other.t('said.kept')).waitFor();
  await other.page.locator('.duties input').nth(1).check();
  await other.page.locator('.duties em').nth(1).waitFor();
  const { readings, digests } = await other.page.evaluate(() => (window as unknown as { count: { readings: number; digests: number } }).count);
  expect(readings).toBe(0);
  expect(digests).toBeLessThan(20);
  await other.button(`← ${other.t('case.back')}`).click();
  expect(await other.page.locator('.rows h3').count()).toBe(250);
}); // prettier-ignore

describe('what comes from outside', () => {
  test.each([
    [
      'a policy',
      { version: 1, partner: { name: 'Fabrikam' }, stages: [] },
      'policy',
      '/en/tools/collections-policy/',
    ],
    [
      'a ledger',
      { invoice: { number: 'A-1' }, events: [] },
      'ledger',
      '/en/tools/suspension-checklist/',
    ],
    [
      'a set of answers',
      { state: 'active', harm: 'yes' },
      'answers',
      '/en/tools/suspension-checklist/#state=active&harm=yes',
    ],
  ] as const)(
    'is named when it is %s, with the place to open it',
    async (_, content, foreign, address) => {
      const one = await clerk('en');
      await one.start();
      await one.openFile('other.json', JSON.stringify(content));
      const alert = one.page.getByRole('alert');
      await alert.waitFor();
      expect(await alert.innerText()).toContain(
        one.t(`import.foreign.${foreign}`, { file: 'other.json' }),
      );
      expect(await alert.getByRole('link').getAttribute('href')).toBe(address);
      expect(one.complaints).toEqual([]);
    },
  );

  test('cannot turn the direction of a name', async () => {
    const one = await clerk('en');
    await recorded(one, 'Contoso');
    const file = await saved(one.page, () => one.button(one.t('case.json')).click());
    const other = await clerk('en');
    await other.start();
    await other.openFile('case.json', file.replace('"Contoso"', '"Con\\u202etoso"'));
    await other.page.getByText(one.t('case.seal.changed')).first().waitFor();
    expect(await other.page.locator('#case-name').textContent()).toBe('Contoso');
    expect(await other.page.locator('.case-log').innerText()).not.toMatch(/[\u202a-\u202e]/);
  });

  test('is left out of an address and said, where it is no answer', async () => {
    const one = await clerk('en');
    await one.start(`#new&${answers}&mood=bad&harm=%3Cscript%3E`);
    await one.page.getByText('mood=bad').waitFor();
    expect(await one.page.getByText('harm=<script>').count()).toBe(1);
    expect(one.complaints).toEqual([]);
  });

  test('leads on to the checklist while it decides nothing', async () => {
    const one = await clerk('en');
    await one.start('#new&state=active');
    const link = one.page.getByRole('link', { name: one.t('new.goOn') });
    expect(await link.getAttribute('href')).toBe('/en/tools/suspension-checklist/#state=active');
  });

  test.each([
    ['no JSON', 'hello', 'a file that Saldo has saved'],
    ['cut short', '{"kind":"saldo-record"', 'ends too soon'],
    ['of another kind', '{"kind":"saldo-policy","version":1}', 'no file of cases'],
    ['as deep as a well', '['.repeat(5000) + ']'.repeat(5000), 'levels'],
    ['a record of a newer Saldo', '{"kind":"saldo-record","version":9}', 'newer Saldo'],
    ['a picture', Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB', 'base64'), 'is not text'],
    ['of 10 MB', Buffer.alloc(10_000_000, '[1,'), 'too large'],
  ])('is refused when it is %s, and the cases stay', async (_, content, said) => {
    const one = await clerk('en');
    await recorded(one);
    await one.start();
    await one.openFile('bad.json', content);
    const alert = one.page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain(said);
    expect(await one.page.locator('.rows h3').count()).toBe(1);
    expect(one.complaints).toEqual([]);
  });

  test('is words and nothing else, whatever they look like', async () => {
    const one = await clerk('en');
    await recorded(one, '<img src=x onerror=alert(1)>');
    expect(await one.page.locator('.case-log img').count()).toBe(0);
    expect(one.complaints).toEqual([]);
  });
});

test('a record is handed on as Markdown and as a Word file, in the language chosen', async () => {
  const one = await clerk('en');
  await recorded(one);
  const { page, t } = one;
  const text = await saved(page, () => one.button(t('case.markdown')).click());
  expect(text).toMatch(/^# Record of a decision: Contoso 4711\n/);
  await page.getByLabel(t('case.inLanguage')).selectOption('it');
  await page.locator('.sheet [lang=it]').first().waitFor({ state: 'attached' });
  const italian = await saved(page, () => one.button(t('case.markdown')).click());
  expect(italian).toMatch(/^# Verbale di una decisione: Contoso 4711\n/);
  const word = await saved(page, () => one.button(t('case.docx')).click());
  expect(word.slice(0, 2)).toBe('PK');
});

test('the dates of a case that are still to come become a calendar file', async () => {
  const one = await clerk('es');
  await recorded(one);
  const file = await saved(one.page, () => one.button(one.t('case.calendar')).click());
  expect(file.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual([
    'DTSTART;VALUE=DATE:20261129',
    'DTSTART;VALUE=DATE:20261204',
  ]);
});

test('under newer rules a case says what would differ today', async () => {
  const one = await clerk('en');
  await recorded(one);
  const newer = changedEdition((copy) => {
    copy.version += 1;
    for (const rule of copy.rules) if (rule.id === 'last-warning-day') rule.outcome = 'choose';
  });
  await one.page.route('**/rules/suspension.json', (route) => route.fulfill({ json: newer }));
  await one.page.reload();
  await one.page.locator('.proof').getByText(one.t('case.replay.newer')).waitFor();
  await one.page.locator('.proof').getByText('now Decide today, in writing').waitFor();
  await one.page.getByText(one.t('case.seal.same')).first().waitFor();
});

describe('what the partner’s own policy said', () => {
  const standing = { invoice: 'A-4711', allows: true, from: '2026-10-01', missing: [] };
  const hand = (answersOfPolicy: object) => JSON.stringify({ standing, answers: answersOfPolicy });

  test.each([
    ['goes into the record of the case that it was about', { 'debt-now': 'unpaid' }, 1],
    ['stays out of the record of any other case', { 'debt-now': 'paid' }, 0],
  ])('%s', async (_, about, times) => {
    const one = await clerk('en');
    await one.page.addInitScript((text) => {
      sessionStorage.setItem('saldo-standing', text);
    }, hand(about));
    await recorded(one);
    await one.page.getByText(one.t('case.seal.same')).first().waitFor();
    const said = one.page.locator('section', { hasText: one.t('case.why') }).getByText('A-4711');
    expect((await said.count()) > 0).toBe(times > 0);
  });
});

test('steps ticked off in the checklist are done in the record, once', async () => {
  const one = await clerk('en');
  await one.page.addInitScript((fragment) => {
    if (sessionStorage.length > 0) return;
    const done = ['offer-export', 'no-such-duty'];
    sessionStorage.setItem('saldo-case-in-tab', JSON.stringify({ fragment, id: 'x', done }));
  }, answers);
  await one.start(`#new&${answers}`);
  await one.page.getByText('1 step ticked off in the checklist').waitFor();
  await recorded(one);
  expect(await one.page.locator('.duties em').count()).toBe(1);
  expect(await one.page.evaluate(() => sessionStorage.getItem('saldo-case-in-tab'))).toBeNull();
});

test('a case is shown in the picture of the rules, at the rule that decides', async () => {
  const one = await clerk('en');
  await recorded(one);
  await one.page.locator('summary', { hasText: one.t('case.path') }).click();
  await one.page.locator('svg.flow').waitFor();
  expect(await one.page.locator('svg .flow-knot.flow-decides').count()).toBe(1);
  expect(await one.page.locator('svg.flow').innerHTML()).toContain('This rule decides your case.');
  expect(one.complaints).toEqual([]);
});

test('on paper stands the record, and not the tool', async () => {
  const one = await clerk('en');
  await recorded(one);
  await one.page.emulateMedia({ media: 'print' });
  await one.page.locator('.paper-title').waitFor();
  expect(await one.page.locator('.duties').isVisible()).toBe(false);
});

test('without scripts the page says what it is, and where to read on', async () => {
  const { page, open } = await room.reader({ javaScriptEnabled: false });
  await open('/es/tools/case-log/');
  const t = translatorOf('es', 'case-log');
  expect(await page.locator('main').innerText()).toContain(t('private'));
  expect(await page.locator('noscript, .urgent').first().innerText()).toContain(t('noScript'));
  expect(await page.locator('main').innerText()).not.toContain(t('loading'));
});
