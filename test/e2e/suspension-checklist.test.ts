import { globSync, readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { locales, type Locale } from '#i18n';
import { translatorOf } from '#i18n/dictionaries';
import { objections } from '../support/axe.ts';
import { readingRoom, type Reader } from '../support/reader.ts';
import { model } from '../core/decision/suspension.ts';
import { wholeDraft } from '../support/policy-preset.ts';
import { doneOnTime, ledgerOf } from '../support/timeline-case.ts';

const room = readingRoom();
const today = new Date('2026-11-23T10:00:00');

const tool = (locale: Locale) => translatorOf(locale, 'checklist-tool');
const rules = (locale: Locale) => translatorOf(locale, 'checklist');
const said = (locale: Locale, key: string) => rules(locale)(key as 'answer.yes');

/** The tool on 23 November 2026 with answers in its address. */
async function at(locale: Locale, answers = '', options = {}): Promise<Reader> {
  const reader = await room.reader(options);
  await reader.page.clock.setFixedTime(today);
  await reader.open(`/${locale}/tools/suspension-checklist/${answers && `#${answers}`}`);
  await reader.page.locator('.case').waitFor();
  return reader;
}

/** Chooses an answer to the question that is asked, and goes on. */
async function answer(page: Page, locale: Locale, value: string): Promise<void> {
  const hash = new URL(page.url()).hash;
  const asked = page.locator('.ask h2', { hasText: await text(page.locator('.ask h2')) });
  await page.locator(`.ask input[value="${value}"]`).check();
  await page.getByRole('button', { name: tool(locale)('next'), exact: true }).click();
  await asked.waitFor({ state: 'detached' });
  // The address follows the screen; inside an article there is none.
  if (page.url().includes('/tools/')) await page.waitForURL((url) => url.hash !== hash);
}

const text = (part: Locator) => part.innerText();
const fragment = (answers: Readonly<Record<string, string | number>>) =>
  Object.entries(answers).map(([id, value]) => `${id}=${value}`).join('&'); // prettier-ignore
const example = (id: string) =>
  fragment(model.examples.find((one) => one.id === id)?.answers ?? {});

const ripe = `${example('role-comes-after-the-outcome')}&role=sales-agent&partner-kind=direct`;
const intruder = 'state=active&harm=yes&wrongdoer=third-party&identity=matched&containable=yes&legal-hold=no&operator-notice=none&delegated-rights=yes'; // prettier-ignore

describe.each(locales)('in %s', (locale) => {
  test('somebody uses a stolen administrator account now: the first steps stand on the screen after one choice', async () => {
    const { page, open, complaints } = await room.reader();
    await open(`/${locale}/`);
    await page.locator('.urgent a').last().click();
    const first = page.locator('.first');
    await first.waitFor();
    expect(await text(first)).toContain(said(locale, 'duty.phone-customer'));
    expect(await text(first)).toContain(said(locale, 'duty.reset-credentials'));
    expect(await text(first)).toContain(tool(locale)('contain.intruder'));
    await answer(page, locale, 'third-party');
    await answer(page, locale, 'matched');
    await answer(page, locale, 'yes');
    expect(await text(page.locator('.first'))).toContain(said(locale, 'duty.remove-intruder'));
    expect(await text(page.locator('.first'))).toContain(said(locale, 'outcome.contain.title'));
    expect(complaints).toEqual([]);
  });

  test('a help desk agent reads what must be done, and whom to call', async () => {
    const { page } = await at(locale, `${intruder}&role=help-desk-agent&partner-kind=direct`);
    expect(await text(page.locator('.outcome'))).toContain(said(locale, 'outcome.contain.title'));
    const steps = await text(page.locator('.result'));
    const role = said(locale, 'answer.role.help-desk-agent');
    expect(steps).toContain(tool(locale)('call.suspend.denied', { role }));
    expect(steps).toContain(said(locale, 'duty.confirm-who-may-file'));
  });

  test('a sales agent reads that somebody else files the request', async () => {
    const { page } = await at(locale, `${intruder}&role=sales-agent&partner-kind=direct`);
    const steps = await text(page.locator('.result'));
    const role = said(locale, 'answer.role.sales-agent');
    expect(steps).toContain(tool(locale)('call.file.denied', { role }));
    expect(steps).toContain(said(locale, 'duty.call-who-may-act'));
    expect(await page.locator('[data-duty=call-who-may-suspend]').count()).toBe(0);
  });

  test('the steps of a suspension come only after its consequences: who, the date, the way back', async () => {
    const { page } = await at(locale, ripe);
    const consequences = await text(page.locator('.consequences'));
    expect(consequences).toContain({ en: '22 January 2027', es: '22 de enero de 2027', it: '22 gennaio 2027' }[locale]); // prettier-ignore
    expect(consequences).toContain(tool(locale)('consequence.notDocumented'));
    expect(await page.locator('[data-duty=suspend]').count()).toBe(0);
    await page.locator('.agree input').check();
    const portal = page.locator('[data-duty=suspend] .portal');
    expect(await text(portal)).toContain('Suspended');
    expect(await portal.locator('strong[lang=en]').first().innerText()).toBe('Dashboard');
  });

  test('before the outcome, what is urgent stands under what it does, and no step of a suspension is told', async () => {
    const byCustomer =
      'state=active&harm=yes&wrongdoer=customer&identity=matched&legal-hold=no&evidence=confirmed';
    const { page, open } = await at(locale, byCustomer);
    await page.locator('.ask').waitFor();
    expect(await text(page.locator('.case'))).not.toContain(said(locale, 'duty.suspend'));
    expect(await text(page.locator('.case .note'))).toContain(tool(locale)('soFar.gated'));
    await open(`/${locale}/`);
    await open(
      `/${locale}/tools/suspension-checklist/#state=active&harm=yes&wrongdoer=third-party&identity=none`,
    );
    const steps = page
      .locator('.case .first', { hasText: said(locale, 'duty.remove-intruder') })
      .last();
    expect(await text(steps.locator('strong').first())).toBe(said(locale, 'outcome.contain.title'));
    expect(await text(page.locator('.case'))).not.toContain(said(locale, 'outcome.not-yet.means'));
  });

  test('another cloud has other consequences: they are confirmed anew, and nothing after them is of 21Vianet', async () => {
    const { page } = await at(locale, ripe);
    await page.locator('.agree input').check();
    await page.locator('[data-duty=suspend]').waitFor();
    await page.locator('.clouds input[value=worldwide-nce]').check();
    await page.locator('[data-worldwide]').waitFor();
    expect(await page.locator('.agree input').isChecked()).toBe(false);
    expect(await page.locator('[data-duty=suspend]').count()).toBe(0);
    await page.locator('.agree input').check();
    await page.locator('[data-duty=suspend]').waitFor();
    expect(await page.locator('.portal').count()).toBe(0);
    expect(await page.locator('.dates > div').count()).toBe(1);
    expect(await text(page.locator('.result'))).not.toContain({ en: '22 January 2027', es: '22 de enero de 2027', it: '22 gennaio 2027' }[locale]);
    await page.reload();
    await page.locator('[data-duty=suspend]').waitFor();
    expect(await page.locator('.clouds input:checked').getAttribute('value')).toBe('worldwide-nce');
    await page.locator('.clouds input[value="21vianet"]').check();
    await page.locator('.dates .deletion').waitFor();
    expect(await page.locator('.agree input').isChecked()).toBe(false);
  }); // prettier-ignore

  test('a link to a worldwide case opens as one in another tab, where the cloud can be changed for good', async () => {
    const { page } = await at(locale, ripe, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('.clouds input[value=worldwide-nce]').check();
    await page.locator('[data-worldwide]').waitFor();
    await page.getByRole('button', { name: tool(locale)('onward.copy') }).click();
    await page.getByText(tool(locale)('onward.copied')).waitFor();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    const other = await at(locale, link.hash.slice(1));
    await other.page.locator('[data-worldwide]').waitFor();
    expect(await other.page.locator('.note[role=alert]').count()).toBe(0);
    await other.page.locator('.clouds input[value="21vianet"]').check();
    await other.page.locator('.dates .deletion').waitFor();
    await other.page.reload();
    await other.page.locator('.dates .deletion').waitFor();
    expect(other.page.url()).not.toContain('cloud');
  });

  test('for worldwide Partner Center no draft of a request to 21Vianet is offered: one line says what it is for', async () => {
    const { page } = await at(locale, `${intruder}&role=global-admin&partner-kind=direct`);
    const draft = page.locator('section[aria-labelledby=request-draft]');
    await draft.getByRole('button', { name: tool(locale)('request.show') }).waitFor();
    await page.locator('.clouds input[value=worldwide-nce]').check();
    await page.locator('[data-worldwide]').waitFor();
    expect(await draft.locator('p').allInnerTexts()).toEqual([tool(locale)('request.worldwide')]);
    expect(await draft.getByRole('button').count()).toBe(0);
    expect(await text(page.locator('.outcome'))).toContain(tool(locale)('contain.intruderWorldwide'));
    expect(await objections(page)).toEqual([]);
  }); // prettier-ignore

  test('evidence, review and record are shown before the consequences are known; paper says why the portal steps are missing', async () => {
    const { page } = await at(locale, ripe);
    expect(await page.locator('[data-duty=record]').isVisible()).toBe(true);
    expect(await page.locator('.duties .gate').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.duties .gate').isVisible()).toBe(false);
    const missing = page.locator('.duties .printed');
    expect(await text(missing)).toBe(tool(locale)('steps.gatePrinted'));
    expect(await page.locator('.duties .portal strong', { hasText: 'Suspended' }).count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.agree input').check();
    await page.emulateMedia({ media: 'print' });
    expect(await missing.count()).toBe(0);
    expect(await page.locator('[data-duty=suspend] .portal').isVisible()).toBe(true);
  }); // prettier-ignore

  test.each([
    ['a legal hold nobody asked a lawyer about', '&legal-hold=yes&hold-advice=not-asked'],
    ['no evidence', '&legal-hold=no&evidence=none&operator-notice=none'],
  ])('an intruder is contained first, even with %s', async (_, more) => {
    const { page } = await at(locale, `state=active&harm=yes&wrongdoer=third-party&identity=matched&containable=no${more}&delegated-rights=yes&role=global-admin&partner-kind=direct`);
    expect(await text(page.locator('.outcome'))).toContain(said(locale, 'outcome.contain.title'));
    const first = await page.locator('.result .first [data-duty]').evaluateAll((all) => all.map((one) => one.getAttribute('data-duty')));
    expect(first.slice(0, 5)).toEqual(['phone-customer', 'reset-credentials', 'enforce-mfa', 'keep-logs', 'remove-intruder']);
  }); // prettier-ignore

  test('a suspension in the future is refused with one sentence', async () => {
    const { page } = await at(locale, 'state=suspended&news=no');
    await page.locator('.ask input[type=date], .ask input[value=matched]').first().waitFor();
    if (await page.locator('.ask input[value=matched]').isVisible()) await answer(page, locale, 'matched');
    await page.locator('.ask input[type=date]').fill('2026-12-24');
    await page.locator('.ask button.main').click();
    expect(await text(page.locator('.wrong'))).toBe(tool(locale)('futureDate'));
  }); // prettier-ignore

  test('day 52 after a suspension: what to do, the last safe day, and a decision that can be kept', async () => {
    const { page } = await at(locale, 'state=suspended&suspended-on=2026-10-02&news=no&identity=matched&legal-hold=no&suspended-for=non-payment&debt-now=unpaid&told=yes'); // prettier-ignore
    const result = await text(page.locator('.result'));
    expect(result).toContain(said(locale, 'outcome.keep-suspended.title'));
    expect(result).toContain(said(locale, 'duty.last-warning'));
    expect(await page.locator('.dates .stopLine time').getAttribute('datetime')).toBe('2026-11-26');
    expect(await page.locator('.dates .deletion time').getAttribute('datetime')).toBe('2026-12-01');
    const keep = page.locator('.onward a');
    expect(await keep.getAttribute('href')).toMatch(/tools\/case-log\/#new&state=suspended&/);
  });

  test('day 70: the published day of deletion is past and confirmed by nobody, and no calendar file is offered', async () => {
    const { page } = await at(locale, 'state=suspended&suspended-on=2026-09-14&news=no&identity=matched&legal-hold=no&suspended-for=non-payment&debt-now=unpaid&told=yes&role=global-admin&partner-kind=direct'); // prettier-ignore
    await page.locator('.dates').waitFor();
    const deletion = await text(page.locator('.dates .deletion dd'));
    expect(deletion).toBe(tool(locale)('dates.deletionPassed'));
    expect(deletion).not.toContain(tool(locale)('dates.deletion'));
    const offered = page.getByRole('button', { name: tool(locale)('dates.save') });
    expect(await offered.count()).toBe(0);
  });

  test('changes that are needed together are said to be; one alone is not', async () => {
    const { page } = await at(locale, ripe);
    await page.locator('[data-neighbour]').first().waitFor();
    const said = await page.locator('[data-neighbour]').evaluateAll((all) => all.map((one) => ({ lines: one.querySelectorAll('li').length, paragraphs: [...one.querySelectorAll('p')].map((p) => p.textContent) }))); // prettier-ignore
    expect(said.some(({ lines }) => lines > 1)).toBe(true);
    for (const { lines, paragraphs } of said)
      expect(paragraphs.includes(tool(locale)('whyNot.together'))).toBe(lines > 1);
  });

  test('a damaged link: what it holds is kept, what cannot be read is said, nothing else happens', async () => {
    const { page, complaints } = await at(locale, 'state=active&harm=%3Cimg%20src=x%3E&weather=rain&%%%=1'); // prettier-ignore
    const note = await text(page.locator('.note'));
    expect(note).toContain('weather');
    expect(note).toContain(said(locale, 'question.harm'));
    expect(await text(page.locator('.ask h2'))).toBe(said(locale, 'question.harm'));
    expect(await page.locator('.case img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('a link of a million characters is refused in one sentence, and the checklist begins', async () => {
    const { page, complaints } = await at(locale);
    await page.evaluate(() => (location.hash = `state=active&x=${'y'.repeat(1_000_000)}`));
    await page.locator('.note').waitFor();
    expect(await text(page.locator('.note'))).toBe(tool(locale)('refused.tooLong'));
    expect(await text(page.locator('.ask h2'))).toBe(said(locale, 'question.state'));
    expect(complaints).toEqual([]);
  });

  test('back, reload and a shared link keep every answer', async () => {
    const { page, open } = await at(locale);
    await answer(page, locale, 'active');
    await answer(page, locale, 'no');
    await answer(page, locale, 'non-payment');
    await page.waitForURL(/#state=active&harm=no&cause=non-payment$/);
    await page.goBack();
    expect(await text(page.locator('.ask h2'))).toBe(said(locale, 'question.cause'));
    await page.goForward();
    await page.reload();
    await page.locator('.ask').waitFor();
    const asked = await text(page.locator('.ask h2'));
    expect(asked).toBe(said(locale, 'question.identity'));
    const address = page.url();
    await open('/en/');
    await page.goto(address);
    await page.locator('.ask').waitFor();
    expect(await text(page.locator('.ask h2'))).toBe(asked);
  });

  test('a link to a place on the page, and a change of language, lose no answer', async () => {
    const { page } = await at(locale, 'state=active&harm=no');
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#state=active&harm=no$/);
    await answer(page, locale, 'fraud');
    const other = locale === 'it' ? 'es' : 'it';
    await page.locator(`a[data-language=${other}]`).click();
    await page.locator('.ask').waitFor();
    expect(await text(page.locator('.ask h2'))).toBe(said(other, 'question.evidence'));
    expect(new URL(page.url()).pathname).toBe(`/${other}/tools/suspension-checklist/`);
  });

  test('rules that do not arrive are said to be missing, and are asked for again', async () => {
    const { page, open } = await room.reader();
    await page.route('**/checklist-data.json', (route) => route.abort());
    await open(`/${locale}/tools/suspension-checklist/#state=closed`);
    await page.getByText(tool(locale)('failed')).waitFor();
    await page.unroute('**/checklist-data.json');
    await page.getByRole('button', { name: tool(locale)('again') }).click();
    await page.locator('.ask').waitFor();
    expect(await text(page.locator('.ask h2'))).toBe(said(locale, 'question.debt-left'));
  });

  test('by keyboard alone: answer, be told of a missing answer, go back, change, come to an outcome', async () => {
    const { page } = await at(locale, 'state=closed');
    const heading = () => page.evaluate(() => document.activeElement?.textContent);
    await page.locator('.ask input').first().focus();
    await page.keyboard.press('Enter');
    expect(await text(page.locator('.wrong'))).toBe(tool(locale)('missingAnswer'));
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.locator('.outcome').waitFor();
    expect(await heading()).toBe(said(locale, 'outcome.legal.title'));
    const change = page.locator('[data-answer=debt-left] button');
    await change.focus();
    await page.keyboard.press('Enter');
    expect(await heading()).toBe(said(locale, 'question.debt-left'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('[data-outcome=close]').waitFor();
    expect(await heading()).toBe(said(locale, 'outcome.close.title'));
  });

  test('all on one page: the view is remembered, answers that no longer matter are kept and greyed', async () => {
    const { page } = await at(locale, 'state=active&harm=no&cause=fraud&evidence=weak');
    await page.getByRole('button', { name: tool(locale)('view.page') }).click();
    await page.locator('[data-question=cause] input[value=non-payment]').check();
    const kept = page.locator('[data-question=evidence]');
    expect(await kept.getAttribute('class')).toBe('kept');
    expect(await text(kept)).toContain(tool(locale)('answers.kept'));
    expect(await kept.locator('input:checked').getAttribute('value')).toBe('weak');
    await page.reload();
    await page.locator('[data-question=cause]').waitFor();
    expect(await page.locator('[data-question=evidence]').getAttribute('class')).toBe('kept');
  });

  test('why not, and what if: another answer is tried beside the case, which stays as it is', async () => {
    const { page } = await at(locale, ripe);
    const address = page.url();
    await page.locator('[data-neighbour=not-yet] button').click();
    await page.locator('.what-if .sides').waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe(tool(locale)('whatIf.title'));
    const sides = page.locator('.what-if .side');
    expect(await text(sides.first())).toContain(said(locale, 'outcome.suspend.title'));
    expect(await text(sides.last())).toContain(said(locale, 'outcome.not-yet.title'));
    expect(await text(page.locator('.verdict'))).toBe(tool(locale)('whatIf.differs'));
    expect(page.url()).toBe(address);
    await page.locator('.what-if select').first().selectOption('notices');
    expect(await page.locator('.what-if select').last().inputValue()).toBe('no');
    expect(await text(page.locator('.verdict'))).toBe(tool(locale)('whatIf.differs'));
    await page.getByRole('button', { name: tool(locale)('whatIf.take') }).click();
    await page.locator('[data-outcome=not-yet]').waitFor();
  });

  test('on a telephone, a change that is tried is brought onto the screen and to the focus', async () => {
    const { page } = await at(locale, ripe, { viewport: { width: 360, height: 640 } });
    const title = page.locator('.what-if h3');
    const isSeen = () =>
      title.evaluate((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight && document.activeElement === one;
      });
    await page.locator('[data-neighbour=not-yet] button').click();
    await expect.poll(isSeen).toBe(true);
    // The same change tried again is shown again.
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator('[data-neighbour=not-yet] button').click();
    await expect.poll(isSeen).toBe(true);
    const which = page.locator('.what-if select').first();
    await which.focus();
    await which.selectOption('notices');
    expect(await text(page.locator('.verdict'))).toBe(tool(locale)('whatIf.differs'));
    expect(await which.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test('axe finds nothing in questions, result or one page, light or dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await room.reader({ colorScheme });
      await page.clock.setFixedTime(today);
      for (const answers of ['', intruder, ripe]) {
        await page.goto(`${room.served().origin}/${locale}/tools/suspension-checklist/?${Math.random()}#${answers}`); // prettier-ignore
        await page.locator('.case').waitFor();
        expect(await objections(page), `${colorScheme} ${answers}`).toEqual([]);
      }
      await page.getByRole('button', { name: tool(locale)('view.page') }).click();
      expect(await objections(page), colorScheme).toEqual([]);
    }
  }, 120_000);

  test('nothing is wider than a screen of 320 px, with text at any length', async () => {
    const { page } = await at(locale, ripe, { viewport: { width: 320, height: 700 } });
    const gate = await page.locator('.duties .gate').boundingBox();
    expect(gate?.width, 'what stands in place of the suspension').toBeGreaterThan(250);
    await page.locator('.agree input').check();
    await page.locator('.what-if select').first().selectOption('notices');
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(320);
    await page.getByRole('button', { name: tool(locale)('view.page') }).click();
    expect(await width()).toBeLessThanOrEqual(320);
  });

  test('without scripts the page says where the same rules can be read', async () => {
    const { page, open } = await room.reader({ javaScriptEnabled: false });
    await open(`/${locale}/tools/suspension-checklist/`);
    const main = page.locator('main');
    expect(await text(main)).toContain(tool(locale)('noScript'));
    expect(await main.getByRole('link', { name: tool(locale)('article') }).isVisible()).toBe(true);
    expect(await page.locator('[data-entrances]').isVisible()).toBe(false);
  });

  test('inside the article it comes when it is reached, moves nothing, and leaves the address alone', async () => {
    const { page, open, complaints } = await room.reader({ viewport: { width: 360, height: 740 } });
    const path = `/${locale}/guidance/suspension-decision/`;
    const before = room.served().asked.length;
    await open(path);
    await page.waitForLoadState('networkidle');
    expect(room.served().asked.slice(before)).toEqual([path]);
    await page.evaluate(() => {
      const sums = window as unknown as { shift: number };
      sums.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          sums.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift' });
    });
    await page.locator('.embedded-checklist').scrollIntoViewIfNeeded();
    await page.locator('.embedded-checklist .ask').waitFor();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))); // prettier-ignore
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
    await answer(page, locale, 'active');
    expect(await text(page.locator('.ask h2'))).toBe(said(locale, 'question.harm'));
    expect(new URL(page.url()).hash).toBe('');
    const onward = page.locator('.embedded-checklist a').last();
    expect(await onward.getAttribute('href')).toBe(`/${locale}/tools/suspension-checklist/#state=active`); // prettier-ignore
    expect(complaints).toEqual([]);
  });
});

describe('a partner’s own policy', () => {
  const day = '2026-05-10';
  const ledger = {
    ...ledgerOf([
      { on: '2026-03-02', type: 'delivered', proved: true },
      ...doneOnTime('pre-due', 'reminder-1', 'reminder-2', 'call', 'credit-hold'),
    ]),
  };
  const answers =
    'state=active&harm=no&cause=non-payment&identity=matched&legal-hold=no&invoice=wrong';
  const files = (page: Page, name: string, content: unknown) => ({
    async choose(button: string) {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: button }).click();
      const buffer = Buffer.isBuffer(content)
        ? content
        : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
      await (await chooser).setFiles({ name, mimeType: 'application/json', buffer });
    },
  });

  async function withPolicy(
    locale: Locale,
    asAt = day,
    policy: object = wholeDraft('balanced'),
  ): Promise<Reader> {
    const reader = await room.reader();
    const { page } = reader;
    // The way of browsers without the File System Access API, which a test cannot answer.
    await page.addInitScript('delete window.showOpenFilePicker');
    await page.clock.setFixedTime(new Date(`${asAt}T10:00:00`));
    await reader.open(`/${locale}/tools/suspension-checklist/#${answers}`);
    await page.getByText(tool(locale)('policy.title'), { exact: true }).click();
    await page.getByText(tool(locale)('policy.none')).waitFor();
    await files(page, 'ours.json', policy).choose(tool(locale)('policy.file'));
    await page.locator('.policy .line', { hasText: 'ours' }).waitFor();
    return reader;
  }

  /** Opens an invoice, which folds the policy into one line, and unfolds it again. */
  async function invoice(page: Page, locale: Locale, content: unknown = ledger): Promise<void> {
    await files(page, 'invoice.json', content).choose(tool(locale)('policy.ledgerFile'));
    await page.locator('.policy:not([open]) .line').waitFor();
    await page.locator('.policy > summary').click();
  }

  test.each(locales)('says in %s that it does not allow a suspension today, what is missing, and from when it does', async (locale) => {
    const { page, complaints } = await withPolicy(locale);
    await invoice(page, locale);
    const verdict = page.locator('[data-verdict]');
    await verdict.waitFor();
    expect(await verdict.getAttribute('data-verdict')).toBe('not-yet');
    const words = await text(verdict);
    expect(words).toContain(tool(locale)('policy.notAllowed'));
    expect(words).toContain({ en: '18 May 2026', es: '18 de mayo de 2026', it: '18 maggio 2026' }[locale]);
    expect(complaints).toEqual([]);
  }); // prettier-ignore

  test.each(locales)('writes in %s the letters that are missing, in the customer’s language', async (locale) => {
    const { page } = await withPolicy(locale);
    await invoice(page, locale);
    await page.locator('[data-verdict]').waitFor();
    await page.evaluate((hash) => (location.hash = hash), `${answers.replace('invoice=wrong', 'invoice=proved')}&due-on=2026-04-01&payment-on-way=no&dispute=none&plan=none&inability=no&critical=no&policy=accepted&over-threshold=yes&notices=no`);
    await page.locator('[data-outcome=not-yet]').waitFor();
    const letter = page.locator('.letter').first();
    await letter.waitFor();
    await page.locator('#letter-language').selectOption('es');
    await page.locator('.letter summary[lang=es]').first().click();
    expect(await text(letter)).toContain('A-1');
    expect(await text(letter)).toContain('18 de mayo de 2026');
  }); // prettier-ignore

  test('where holidays are not known, each letter has a note in the language of the page, and no letter has it in it', async () => {
    const draft = wholeDraft('balanced');
    const { page } = await withPolicy('it', day, { ...draft, law: { ...draft.law, regime: 'other' } });
    await invoice(page, 'it');
    await page.locator('[data-verdict]').waitFor();
    await page.evaluate((hash) => (location.hash = hash), `${answers.replace('invoice=wrong', 'invoice=proved')}&due-on=2026-04-01&payment-on-way=no&dispute=none&plan=none&inability=no&critical=no&policy=accepted&over-threshold=yes&notices=no`);
    await page.locator('#letter-language').selectOption('es');
    await page.locator('.letter summary[lang=es]').last().click();
    const note = page.locator('.letter[open] .note');
    await note.waitFor();
    expect(await text(note)).toBe(`${translatorOf('it', 'timeline')('holidaysKnown.none')} ${translatorOf('it', 'policy-builder')('letters.mayMove')}`);
  }); // prettier-ignore

  test.each(locales)('says in %s that an entry of the invoice which is not complete is not counted', async (locale) => {
    const { page } = await withPolicy(locale);
    await invoice(page, locale);
    const t = translatorOf(locale, 'timeline');
    await page.getByRole('button', { name: tool(locale)('policy.ledgerWrite') }).click();
    const editor = page.locator('.tl-editor');
    const told = page.locator('.tl-editor + [role=status]');
    await editor.waitFor();
    expect(await text(told)).toBe('');
    await editor.locator('.tl-adding select').selectOption('payment');
    await editor.locator('.tl-adding button').click();
    await expect.poll(() => text(told)).toBe(t('editor.unfinished', { count: 1 }));
    await editor.getByLabel(t('editor.amount'), { exact: true }).last().fill('1');
    await expect.poll(() => text(told)).toBe('');
  }); // prettier-ignore

  test.each(locales)('without an invoice the letters say in %s that it is missing, and lead to where it is added', async (locale) => {
    const { page } = await withPolicy(locale);
    await page.evaluate(() => (location.hash = 'state=suspended&news=no&suspended-on=2026-04-20&identity=matched&suspended-for=non-payment&debt-now=unpaid&told=no&legal-hold=no'));
    const letters = page.locator('section[aria-labelledby=letters]');
    await letters.waitFor();
    expect(await text(letters)).toContain(tool(locale)('letters.noInvoice'));
    expect(await letters.locator('a').count()).toBe(0);
    const policy = page.locator('.policy');
    await policy.locator('summary').first().click();
    await page.locator('.policy:not([open])').waitFor();
    await letters.getByRole('button').click();
    await page.getByRole('button', { name: tool(locale)('policy.ledgerFile') }).waitFor();
    expect(await policy.locator('summary').first().evaluate((one) => one === document.activeElement)).toBe(true);
  }); // prettier-ignore

  test('an answered suspension is counted: no verdict against it, and letters with its own dates', async () => {
    const { page } = await withPolicy('en', '2026-06-20');
    const said = page.locator('[data-verdict]');
    await invoice(page, 'en', { ...ledger, events: [...ledger.events, { on: '2026-05-08', type: 'stage-done', stage: 'final-notice', proved: true }] });
    await said.waitFor();
    await page.evaluate(() => (location.hash = 'state=suspended&news=no&suspended-on=2026-05-20&identity=matched&suspended-for=non-payment&debt-now=unpaid&told=no&legal-hold=no'));
    await page.locator('[data-verdict=already]').waitFor();
    const words = await text(said);
    expect(words).toContain('20 May 2026');
    expect(words).not.toContain(tool('en')('policy.notAllowed'));
    const letter = page.locator('.letter').first();
    await letter.locator('summary').click();
    expect(await text(letter)).toContain('19 July 2026');
    // Name and address stand on lines of their own.
    expect((await text(letter.locator('[data-block=from]'))).split('\n').length).toBeGreaterThan(1);
  }); // prettier-ignore

  test('where answers and records differ, both sides are named, and one press takes the records over', async () => {
    const { page } = await withPolicy('en');
    await invoice(page, 'en');
    await page.locator('[data-verdict]').waitFor();
    await page.evaluate((hash) => (location.hash = hash), `${answers.replace('invoice=wrong', 'invoice=proved')}&due-on=2026-04-01&payment-on-way=no&dispute=none&plan=none&inability=no&critical=no&policy=accepted&over-threshold=yes&notices=yes&contacts=yes&stage-reached=yes&deletion-warned=yes&role=sales-agent&partner-kind=direct`);
    const apart = page.locator('[data-apart]');
    await apart.waitFor();
    expect(await apart.getAttribute('data-apart')).toContain('notices');
    await page.locator('[data-outcome=suspend]').waitFor();
    expect(await text(page.locator('.outcome h2'))).toBe(tool('en')('policy.notAllowed'));
    expect(await text(page.locator('#why'))).toBe(tool('en')('result.whyByAnswers'));
    expect(await text(page.locator('.result > .note').first())).toContain('1 December 2026');
    await page.locator('.letter').first().waitFor();
    expect(await objections(page)).toEqual([]);
    await page.getByText(tool('en')('letters.apart')).waitFor();
    await page.getByRole('button', { name: tool('en')('apart.take') }).click();
    await page.locator('[data-outcome=not-yet]').waitFor();
    expect(await apart.count()).toBe(0);
  }); // prettier-ignore

  test('policy, invoice, what they filled in and what was confirmed survive a reload, and are in no address', async () => {
    const { page, open } = await withPolicy('en');
    await invoice(page, 'en');
    await page.waitForURL(/due-on=2026-04-01/);
    await page.evaluate((hash) => (location.hash = hash), `${answers.replace('invoice=wrong', 'invoice=proved')}&due-on=2026-04-01&payment-on-way=no&dispute=none&plan=none&inability=no&critical=no&policy=accepted&over-threshold=yes&notices=yes&contacts=yes&stage-reached=yes&deletion-warned=yes&role=sales-agent&partner-kind=direct`);
    await page.locator('[data-answer=due-on] .origin').waitFor();
    await page.locator('.agree input').check();
    await page.locator('[data-duty=suspend]').waitFor();
    await page.reload();
    await page.locator('.policy .line').waitFor();
    expect(await text(page.locator('.policy .line'))).toContain('A-1');
    await page.locator('[data-duty=suspend]').waitFor();
    await page.locator('[data-answer=due-on] .origin').waitFor();
    await expect.poll(() => text(page.locator('.outcome h2'))).toBe(tool('en')('policy.notAllowed'));
    expect(page.url()).not.toContain('A-1');
    await open('/en/');
    await open('/en/tools/suspension-checklist/#state=active&harm=no&cause=non-payment&identity=matched');
    await page.locator('.policy').waitFor();
    expect(await page.locator('.policy .line').count()).toBe(0);
  }); // prettier-ignore

  test.each(locales)('says in %s whom it lets suspend, and that it came after the invoice', async (locale) => {
    const { page } = await withPolicy(locale);
    await invoice(page, locale);
    const box = page.locator('.policy');
    await box.locator('[data-verdict]').waitFor();
    expect(await text(box)).toContain({ en: '1 December 2026', es: '1 de diciembre de 2026', it: '1º dicembre 2026' }[locale]);
    expect(await text(box)).toContain(tool(locale)('policy.roles').split('{{')[0]);
  }); // prettier-ignore

  test('that it was not in force yet, and on which day it was judged, goes with its verdict into line, outcome and record', async () => {
    const { page } = await withPolicy('en');
    await invoice(page, 'en');
    await page.locator('[data-verdict]').waitFor();
    expect(await text(page.locator('.policy .line'))).toContain('1 December 2026');
    await page.evaluate((hash) => (location.hash = hash), `${answers.replace('invoice=wrong', 'invoice=proved')}&due-on=2026-04-01&payment-on-way=no&dispute=none&plan=none&inability=no&critical=no&policy=accepted&over-threshold=yes&notices=yes&contacts=yes&stage-reached=yes&deletion-warned=yes&role=sales-agent&partner-kind=direct`);
    await page.locator('[data-apart]').waitFor();
    await page.getByRole('button', { name: tool('en')('apart.take') }).click();
    await page.locator('[data-outcome=not-yet]').waitFor();
    await page.locator('.onward a.main').click();
    const log = translatorOf('en', 'case-log');
    await page.getByLabel(log('new.name')).fill('Contoso 4711');
    await page.getByLabel(log('new.by')).fill('Ana Ruiz');
    await page.getByLabel(log('new.on')).fill('2026-05-04');
    await page.getByText('It was answered on 10 May 2026.').waitFor();
    await page.getByRole('button', { name: log('new.save') }).click();
    await page.getByRole('heading', { name: 'Contoso 4711' }).waitFor();
    const words = await text(page.locator('section[aria-labelledby=answers]'));
    expect(words).toContain('It was answered on 10 May 2026.');
    expect(words).toContain('1 December 2026');
    expect(words).not.toContain('4 May 2026');
  }); // prettier-ignore

  test('of another cloud than the one chosen, it is told so once, and gives no letter', async () => {
    const { page } = await withPolicy('en', '2026-06-20');
    await invoice(page, 'en', { ...ledger, events: [...ledger.events, { on: '2026-05-08', type: 'stage-done', stage: 'final-notice', proved: true }] });
    await page.locator('[data-verdict]').waitFor();
    await page.evaluate(() => (location.hash = 'state=suspended&news=no&suspended-on=2026-05-20&identity=matched&suspended-for=non-payment&debt-now=unpaid&told=no&legal-hold=no'));
    await page.locator('.letter').first().waitFor();
    await page.locator('.clouds input[value=worldwide-nce]').check();
    await page.locator('#letters ~ [data-apart=cloud]').waitFor();
    expect(await page.locator('.letter').count()).toBe(0);
    expect(await page.locator('[data-apart=cloud]').count()).toBe(1);
    await page.locator('.clouds input[value="21vianet"]').check();
    await page.locator('.letter').first().waitFor();
    expect(await page.locator('[data-apart=cloud]').count()).toBe(0);
  }); // prettier-ignore

  test('fills in what it answers, marks it, and never overrules what the reader said', async () => {
    const { page } = await withPolicy('en');
    await invoice(page, 'en');
    await page.locator('[data-verdict]').waitFor();
    await page.getByRole('button', { name: tool('en')('view.page') }).click();
    const due = page.locator('[data-question=due-on]');
    expect(await due.locator('input[type=date]').inputValue()).toBe('2026-04-01');
    expect(await text(due)).toContain(tool('en')('answers.fromLedger'));
    const billed = page.locator('[data-question=invoice]');
    expect(await billed.locator('input:checked').getAttribute('value')).toBe('wrong');
    await page.waitForURL(/due-on=2026-04-01/);
  });

  test('a file that is none is refused with a message, and what was open stays open', async () => {
    const { page, complaints } = await withPolicy('en');
    await files(page, 'broken.json', '{ "invoice": ').choose(tool('en')('policy.ledgerFile'));
    const note = page.getByRole('alert');
    await note.waitFor();
    expect(await text(note)).toContain('broken.json');
    expect(await text(page.locator('.policy'))).toContain('ours');
    expect(complaints).toEqual([]);
  });

  const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'); // prettier-ignore

  describe.each(locales)('in %s, in place of a policy or of an invoice', (locale) => {
    test.each([
      ['a picture', picture, 'policy.notText' as const],
      ['a file of 10 MB', Buffer.alloc(10_000_000, '[1,'), 'policy.tooLarge' as const],
    ])('%s gives one clear message, and what was open stays open', async (_, content, said) => {
      const { page, complaints } = await withPolicy(locale);
      const [name, verdict] = [
        page.locator('.policy strong').first(),
        page.locator('[data-verdict]'),
      ];
      await invoice(page, locale);
      await verdict.waitFor();
      await page.waitForURL(/due-on=/);
      const before = [await text(name), await text(verdict), page.url()];
      await files(page, 'photo.json', content).choose(tool(locale)('policy.ledgerFile'));
      const note = page.getByRole('alert');
      await note.waitFor();
      expect(await text(note)).toContain('photo.json');
      expect(await text(note)).toContain(tool(locale)(said));
      expect([await text(name), await text(verdict), page.url()]).toEqual(before);
      await page.getByRole('button', { name: tool(locale)('policy.remove') }).click();
      await files(page, 'photo.json', content).choose(tool(locale)('policy.file'));
      await page.getByRole('alert').getByText(tool(locale)(said)).waitFor();
      expect(await page.locator('[data-verdict]').count()).toBe(0);
      expect(complaints).toEqual([]);
    });
  });

  test('kept by the builder on this device, it is offered by its name', async () => {
    const { page, open } = await room.reader();
    await open('/en/tools/suspension-checklist/#state=active&harm=no&cause=non-payment');
    await page.evaluate(
      (draft) =>
        new Promise<void>((done, failed) => {
          const asked = indexedDB.open('saldo', 3);
          asked.onupgradeneeded = () => {
            for (const name of ['policies', 'ledgers', 'cases'])
              asked.result.createObjectStore(name, { keyPath: 'id' });
          };
          asked.onerror = () => failed(new Error('no database'));
          asked.onsuccess = () => {
            const entry = { id: 'a', name: 'Our policy', value: { draft }, revision: 1, savedAt: '2026-05-01T00:00:00.000Z' };
            const put = asked.result.transaction('policies', 'readwrite').objectStore('policies').put(entry);
            put.onsuccess = () => {
              asked.result.close();
              done();
            };
          };
        }),
      wholeDraft('balanced') as object,
    ); // prettier-ignore
    await page.getByText(tool('en')('policy.title'), { exact: true }).click();
    await page.getByRole('button', { name: 'Our policy' }).click();
    expect(await text(page.locator('.policy'))).toContain(tool('en')('policy.ledgerMissing'));
  });
});

test('steps ticked off survive a reload, stand in the request, and are not those of another case', async () => {
  const { page } = await at('en', `${intruder}&role=global-admin&partner-kind=direct`);
  const tick = page.locator('[data-duty=enforce-mfa] input');
  await tick.check();
  await page.reload();
  await tick.waitFor();
  expect(await tick.isChecked()).toBe(true);
  await page.getByRole('button', { name: tool('en')('request.show') }).click();
  await page.locator('.request textarea').first().waitFor();
  const filled = await page.locator('.request textarea').evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value).join(' '));
  expect(filled).toContain(translatorOf('en', 'case-log')('request.did.enforce-mfa'));
  await page.getByRole('button', { name: tool('en')('startAgain') }).click();
  await page.waitForURL((url) => url.hash === '');
  await page.evaluate((hash) => (location.hash = hash), `${intruder}&role=global-admin&partner-kind=direct`);
  await tick.waitFor();
  expect(await tick.isChecked()).toBe(false);
}); // prettier-ignore

test('steps ticked off stay while answers change, come and go, also by the browser’s back and by undoing a new start', async () => {
  const { page } = await at('en', `${intruder}&role=global-admin&partner-kind=direct`);
  const tick = page.locator('[data-duty=enforce-mfa] input');
  const ticked = async () => {
    await tick.waitFor();
    return tick.isChecked();
  };
  await tick.check();
  await page.locator('[data-answer=containable] button').click();
  await answer(page, 'en', 'no');
  expect(await text(page.locator('.ask h2'))).toBe(said('en', 'question.evidence'));
  await page.getByText(tool('en')('answers.soFar')).click();
  await page.locator('[data-answer=containable] button').click();
  await answer(page, 'en', 'yes');
  expect(await ticked()).toBe(true);
  await page.reload();
  expect(await ticked()).toBe(true);
  await page.goBack();
  await page.locator('.ask').waitFor();
  await page.goBack();
  expect(await ticked()).toBe(true);
  await page.getByRole('button', { name: tool('en')('startAgain') }).click();
  await page.locator('.ask').waitFor();
  await page.getByRole('button', { name: tool('en')('undo') }).click();
  expect(await ticked()).toBe(true);
});

test('back past a new start finds the case with its ticks, also once another one was begun', async () => {
  const { page } = await at('en', `${intruder}&role=global-admin&partner-kind=direct`);
  const tick = page.locator('[data-duty=enforce-mfa] input');
  await tick.check();
  const again = page.getByRole('button', { name: tool('en')('startAgain') });
  await again.click();
  await page.getByText(tool('en')('started')).waitFor();
  await page.waitForURL((url) => url.hash === '');
  await page.goBack();
  await tick.waitFor();
  expect(await tick.isChecked()).toBe(true);
  await again.click();
  await page.waitForURL((url) => url.hash === '');
  await answer(page, 'en', 'closed');
  await page.goBack();
  await page.goBack();
  await tick.waitFor();
  expect(await tick.isChecked()).toBe(true);
});

test.each(locales)('in %s a case left unfinished is offered again at the plain address, until one starts again', async (locale) => {
  const { page, open } = await at(locale);
  const resume = page.getByRole('button', { name: tool(locale)('resume.go') });
  expect(await resume.count()).toBe(0);
  await answer(page, locale, 'active');
  await answer(page, locale, 'no');
  await open(`/${locale}/`);
  await open(`/${locale}/tools/suspension-checklist/`);
  await resume.click();
  await page.waitForURL(/#state=active&harm=no$/);
  expect(await text(page.locator('.ask h2'))).toBe(said(locale, 'question.cause'));
  expect(await resume.count()).toBe(0);
  await page.getByRole('button', { name: tool(locale)('startAgain') }).click();
  await page.getByText(tool(locale)('started')).waitFor();
  await open(`/${locale}/`);
  await open(`/${locale}/tools/suspension-checklist/`);
  await page.locator('.ask').waitFor();
  expect(await resume.count()).toBe(0);
}); // prettier-ignore

test('back, while an answer is being changed, leaves the outcome as it was', async () => {
  const { page } = await at('en', ripe);
  const address = page.url();
  await page.locator('[data-answer=invoice] button').click();
  await page.locator('.ask').waitFor();
  await page.goBack();
  await page.locator('[data-outcome=suspend]').waitFor();
  expect(page.url()).toBe(address);
  await page.locator('[data-answer=invoice] button').click();
  await answer(page, 'en', 'wrong');
  await page.goBack();
  await page.locator('[data-outcome=suspend]').waitFor();
  expect(page.url()).toBe(address);
});

test.each([
  ['left as it is', (page: Page) => page.getByRole('button', { name: tool('en')('cancelChange') }).click()],
  ['given once more', (page: Page) => page.locator('.ask button.main').click()],
])('an answer that was to be changed and is %s costs no step back', async (_, leave) => {
  const { page } = await at('en', ripe.replace(/&partner-kind=direct$/, ''));
  await answer(page, 'en', 'direct');
  await page.locator('[data-outcome=suspend]').waitFor();
  const address = page.url();
  for (const round of ['once', 'again']) {
    await page.locator('[data-answer=invoice] button').click();
    await page.getByRole('heading', { name: said('en', 'question.invoice') }).waitFor();
    await leave(page);
    await page.locator('[data-outcome=suspend]').waitFor();
    expect(page.url(), round).toBe(address);
  }
  await page.goBack();
  await page.getByRole('heading', { name: said('en', 'question.partner-kind') }).waitFor();
}); // prettier-ignore

test('back among the questions finds the answer that was given, and a new start finds none', async () => {
  const { page } = await at('en');
  await answer(page, 'en', 'active');
  await answer(page, 'en', 'no');
  await page.goBack();
  await page.getByRole('heading', { name: said('en', 'question.harm') }).waitFor();
  expect(await page.locator('.ask input:checked').getAttribute('value')).toBe('no');
  await page.locator('.ask button.main').click();
  await page.getByRole('heading', { name: said('en', 'question.cause') }).waitFor();
  await page.getByRole('button', { name: tool('en')('startAgain') }).click();
  await page.getByText(tool('en')('started')).waitFor();
  expect(await page.locator('.ask input:checked').count()).toBe(0);
});

test('a link to another case with the same result brings none of the ticks', async () => {
  const { page } = await at('en', `${intruder}&role=global-admin&partner-kind=direct`);
  const tick = page.locator('[data-duty=enforce-mfa] input');
  await tick.check();
  const other = `${intruder.replace('identity=matched', 'identity=customer-only')}&role=global-admin&partner-kind=direct`;
  await page.evaluate((hash) => (location.hash = hash), other);
  await page.locator(`.onward a[href$="${other}"]`).waitFor();
  expect(await tick.isChecked()).toBe(false);
}); // prettier-ignore

test('the dates of another case never replace those of the first', async () => {
  const uids = async () => {
    const { page } = await at('en', ripe);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: tool('en')('dates.save') }).click();
    return readFileSync(await (await saved).path(), 'utf8').replaceAll('\r\n ', '').match(/^UID:.*$/gm);
  };
  const [one, other] = [await uids(), await uids()];
  expect(one).toHaveLength(5);
  expect(other).toHaveLength(5);
  expect(one?.some((uid) => other?.includes(uid))).toBe(false);
}); // prettier-ignore

test('dates become a calendar file, without any name', async () => {
  const { page } = await at('es', ripe);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: tool('es')('dates.save') }).click();
  const file = await (await saved).path();
  const calendar = readFileSync(file, 'utf8');
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(5);
  expect(calendar).toContain('DTSTART;VALUE=DATE:20270122');
});

test('the draft of a request marks what is missing, and is copied whole', async () => {
  const { page } = await at('it', `${intruder}&role=global-admin&partner-kind=direct`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('button', { name: tool('it')('request.show') }).click();
  await page.locator('.request textarea').first().waitFor();
  await page.locator('.request input').first().fill('Account rubato <b>ora</b>');
  await page.getByRole('button', { name: tool('it')('request.copy') }).click();
  await page.getByText(tool('it')('letters.copied')).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Account rubato <b>ora</b>');
  const t = translatorOf('it', 'case-log');
  expect(copied.split('\n')).toContain(t('request.fact.wrongdoer.third-party'));
  expect(copied).not.toContain(said('it', 'question.wrongdoer'));
  expect(copied).toContain(`[${t('request.fields.customerTenant')}]`);
  expect(copied).not.toContain(t('request.oneIssue'));
  expect(await text(page.locator('.request'))).toContain(t('request.oneIssue'));
  expect(page.url()).not.toContain('rubato');
});

test('the script at first use is at most 45 kB compressed', async () => {
  const { brotliCompressSync } = await import('node:zlib');
  const site = inject('site');
  const { page } = await room.reader();
  const loaded = new Set<string>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) loaded.add(pathname);
  });
  await page.goto(`${room.served().origin}/it/tools/suspension-checklist/`);
  await page.locator('.ask').waitFor();
  await page.waitForLoadState('networkidle');
  const bytes = [...loaded].map((path) => brotliCompressSync(readFileSync(site + path)).length);
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(45_000);
  expect(globSync('_astro/*.js', { cwd: site }).length).toBeGreaterThan(loaded.size);
});
