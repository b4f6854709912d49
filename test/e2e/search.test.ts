import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { LetterList } from '#search/data';
import { objections } from '../support/axe.ts';
import { readingRoom } from '../support/reader.ts';
import { articlesOf, results, said, searchOf, typeInDialog } from '../support/search.ts';

const room = readingRoom();
const article = '/es/guidance/collections-policy/';

/** A reader on an article in Spanish who has searched in the dialog. */
async function searched(words: string, options?: Parameters<typeof room.reader>[0]) {
  const reader = await room.reader(options);
  await reader.open(article);
  await typeInDialog(reader.page, words);
  return { ...reader, found: await results(reader.page) };
}

/** What has the focus: its class, or the slug of the result it stands in. */
function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.closest('li')?.dataset['slug'] ?? (element?.className || element?.id);
  });
}

describe('by keyboard', () => {
  test.each(['/', 'Control+k', 'Meta+k'])('%s opens the search, ready to type', async (keys) => {
    const { page, open } = await room.reader();
    await open(article);
    await page.keyboard.press(keys);
    await page.locator('dialog[open]').waitFor();
    expect(await focused(page)).toBe('search-input');
  });

  test.each(['/', 'Control+k'])(
    '%s is left alone while somebody writes in a field',
    async (keys) => {
      const { page, open } = await room.reader();
      await open(article);
      await page.evaluate(() => {
        const field = document.body.appendChild(document.createElement('textarea'));
        field.focus();
      });
      await page.keyboard.press(keys);
      await page.keyboard.press('x');
      expect(await page.locator('textarea').inputValue()).toMatch(keys === '/' ? /^\/x$/ : /^x$/);
      expect(await page.locator('dialog').count()).toBe(0);
    },
  );

  test('Escape closes at once, keeps the place, and gives the focus back', async () => {
    const { page, open } = await room.reader({ viewport: { width: 800, height: 400 } });
    await open(`${article}#stages`);
    const place = await page.evaluate(() => scrollY);
    expect(place).toBeGreaterThan(0);
    await typeInDialog(page, 'impago');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await focused(page)).toBe('search');
    expect(await page.evaluate(() => scrollY)).toBe(place);
  });

  test('arrows lead from the field through the results and back', async () => {
    const { page, found } = await searched('suspender');
    const way = [];
    for (const key of [
      'ArrowDown',
      'ArrowDown',
      'ArrowUp',
      'End',
      'ArrowDown',
      'Home',
      'ArrowUp',
    ]) {
      await page.keyboard.press(key);
      way.push(await focused(page));
    }
    const [first, second, last] = [found[0]?.slug, found[1]?.slug, found.at(-1)?.slug];
    expect(way).toEqual([first, second, first, last, last, first, 'search-input']);
  });

  test('Enter opens a result at its paragraph', async () => {
    const { page, found } = await searched('reactivar');
    expect(found[0]?.address).toContain('#');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${found[0]?.address}`);
    expect(await page.locator('.body :target').count()).toBe(1);
  });
});

describe('what a screen reader hears', () => {
  test('each outcome is said once and politely', async () => {
    const { page, open } = await room.reader();
    await open(article);
    await typeInDialog(page, '');
    await page.locator('dialog [role=status]').evaluate((status) => {
      new MutationObserver(() => {
        status.setAttribute(
          'data-log',
          `${status.getAttribute('data-log') ?? ''}|${status.textContent}`,
        );
      }).observe(status, { childList: true, characterData: true, subtree: true });
    });
    await page.locator('dialog input').fill('suspender');
    const found = await results(page);
    expect(await page.locator('dialog [role=status]').getAttribute('data-log')).toBe(
      `|${articlesOf(found).length} artículos encontrados.`,
    );
    expect(await page.locator('dialog [aria-live=assertive], dialog [role=alert]').count()).toBe(0);
  });

  test('axe finds nothing on the dialog and on the page with results, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, open } = await room.reader({ colorScheme });
      await open(article);
      await typeInDialog(page, 'insoluto');
      await results(page);
      await page.locator('dialog summary').click();
      expect(await objections(page), `dialog, ${colorScheme}`).toEqual([]);
      await open('/it/search/?q=suspensin');
      await results(page);
      expect(await objections(page), `page, ${colorScheme}`).toEqual([]);
      await open('/en/search/?q=qwrtzpsdf');
      await results(page);
      expect(await objections(page), `nothing found, ${colorScheme}`).toEqual([]);
    }
  });
});

describe('languages', () => {
  test('results of the reader’s language are there before the others have answered', async () => {
    const { page, open } = await room.reader();
    const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
    await page.route(
      /(en|it)\/search\/data\.json|search\/(en|it)\/|_?(en|it)_[^/]*pf_/,
      async (route) => {
        await held;
        await route.continue();
      },
    );
    await open(article);
    await typeInDialog(page, 'sospendere impago');
    await page.locator('dialog [data-results][aria-busy=true] > li').first().waitFor();
    release(undefined);
    expect((await results(page)).length).toBeGreaterThan(0);
  });

  test.each(['suspender', 'insoluto', 'chargeback', 'write-off fraude'])(
    'every article stands once among the results of “%s”',
    async (words) => {
      const { found } = await searched(words);
      const slugs = found.map(({ slug }) => slug);
      expect(slugs.length).toBeGreaterThan(0);
      expect(new Set(slugs).size).toBe(slugs.length);
    },
  );

  test('a word of another language finds the article in the reader’s, and says where it came from', async () => {
    const { page, found } = await searched('insoluto');
    expect(found[0]).toMatchObject({
      slug: 'non-payment-fraud-or-misuse',
      title: 'Impago, fraude o uso indebido',
      matchedLocale: 'it',
    });
    expect(found[0]?.address).toMatch(/^\/es\/guidance\//);
    const note = page.locator('dialog [data-results] > li').first().locator('small');
    expect(await note.innerText()).toContain('italiano');
    expect(await note.locator('[lang=it]').innerText()).toBe('insoluto');
  });

  test('a word that only another language’s text has finds its paragraph in the reader’s', async () => {
    const { page, found } = await searched('insolite');
    expect(found[0]?.matchedLocale).toBe('it');
    const address = `${room.served().origin}${found[0]?.address}`;
    const excerpt = await page.locator('dialog [data-results] > li > p').first().innerText();
    await page.goto(address);
    const text = await page.locator('.body :target').innerText();
    expect(text.replace(/\s+/g, ' ')).toContain(excerpt.replaceAll('…', '').trim().slice(0, 40));
  });

  test('the choice of one’s own language alone is kept', async () => {
    const { page, open } = await room.reader();
    await open('/es/search/?q=insolite');
    expect((await results(page)).some(({ matchedLocale }) => matchedLocale === 'it')).toBe(true);
    await page.locator('summary').click();
    await page.getByLabel('Idiomas').selectOption('own');
    await page.getByText('No hay resultados').waitFor();
    await page.reload();
    expect(await results(page)).toEqual([]);
    expect(await page.getByLabel('Idiomas').inputValue()).toBe('own');
    const before = room.served().asked.length;
    await page.locator('main input').fill('insoluto');
    await page.getByRole('button', { name: 'Buscar' }).click();
    await results(page);
    expect(room.served().asked.slice(before).join(' ')).not.toMatch(/it_|\/it\//);
  });
});

test.each([
  ['Tipo de página', 'procedure', '.about', 'Procedimiento'],
  ['Se aplica a', 'worldwide', '.about', 'mundial'],
])('“%s” leaves only the articles of that value', async (label, value, where, word) => {
  const { page, open } = await room.reader();
  await open('/es/search/?q=suspender+suscripci%C3%B3n');
  const all = await results(page);
  await page.locator('summary').click();
  await page.getByLabel(label).selectOption(value);
  await page.waitForFunction(
    (count) => document.querySelectorAll('[data-results][aria-busy=false] > li').length < count,
    all.length,
  );
  const left = articlesOf(await results(page));
  const kinds = await page.evaluate(
    async ([addresses, selector]) => {
      const texts = [];
      for (const address of addresses) {
        const html = await (await fetch(address)).text();
        const article = /<article[\s\S]*<\/article>/.exec(html)?.[0] ?? '';
        const parsed = new DOMParser().parseFromString(article, 'text/html');
        texts.push(parsed.querySelector(selector)?.textContent ?? '');
      }
      return texts;
    },
    [left.map(({ address }) => address), where] as const,
  );
  expect(left.length).toBeGreaterThan(0);
  expect(kinds.filter((text) => !text.includes(word))).toEqual([]);
});

describe('a passage from a box', () => {
  const named = ['worldwide', 'not-documented', 'ours'];

  test.each([
    ['en', ['cryptocurrency', 'no 21Vianet portal article describes', 'write these dates down']],
    ['es', ['denegación', 'ningún artículo sobre el portal describe', 'datos bancarios importe']],
    [
      'it',
      [
        'violare sistemi altrui',
        'canali offrire documentato',
        'resta raggiungibile telefono modulo',
      ],
    ],
  ])('says in %s which box it is, and no other passage does', async (locale, queries) => {
    const { page, open } = await room.reader();
    const seen = new Set<string>();
    for (const words of queries) {
      await open(`/${locale}/search/?${new URLSearchParams({ q: words })}`);
      for (const { address } of articlesOf(await results(page))) {
        const box = await boxAt(page, address);
        const item = page.locator('main li', { has: page.locator(`a[href="${address}"]`) });
        const label = await item.locator('.from-box').allInnerTexts();
        expect(label, address).toEqual(named.includes(box.name) ? [box.title] : []);
        if (label.length > 0) seen.add(box.name);
      }
    }
    expect([...seen].sort()).toEqual([...named].sort());
  });

  test('about the worldwide edition is not shown to readers of 21Vianet where another answers', async () => {
    const { page, open } = await room.reader();
    await open('/en/search/?q=suspend+subscription+automatic+renewal');
    await results(page);
    await page.locator('summary').click();
    const changed = page.waitForSelector('[data-results][aria-busy=true]', { state: 'attached' });
    await Promise.all([changed, page.getByLabel('Applies to').selectOption('21vianet')]);
    const found = await results(page);
    expect(found.length).toBeGreaterThan(0);
    for (const { address } of found) {
      expect((await boxAt(page, address)).name, address).not.toBe('worldwide');
    }
  });

  /** The box in which the paragraph of an address stands. */
  function boxAt(page: Page, address: string): Promise<{ name: string; title: string }> {
    return page.evaluate(async (asked) => {
      const html = await (await fetch(asked)).text();
      const article = /<article[\s\S]*<\/article>/.exec(html)?.[0] ?? '';
      const parsed = new DOMParser().parseFromString(article, 'text/html');
      const unit = parsed.getElementById(new URL(asked, location.href).hash.slice(1));
      const box = unit?.closest('.box');
      return {
        name: box?.classList.item(1) ?? '',
        title: box?.querySelector('.box-title')?.textContent ?? '',
      };
    }, address);
  }
});

describe('the page of the search', () => {
  test.each(['impago', 'insoluto', 'supensión', 'cuándo se borran los datos'])(
    'finds for “%s” what the dialog finds, and can be shared',
    async (words) => {
      const { page, open, found } = await searched(words);
      const whole = page.getByRole('link', { name: 'Todos los resultados' });
      await whole.click();
      await page.waitForURL('**/es/search/?q=*');
      expect(await results(page)).toEqual(found);
      await open(`/es/search/?${new URLSearchParams({ q: words })}`);
      expect(await results(page)).toEqual(found);
    },
  );

  test('keeps its address up to date, and a change of language keeps the words', async () => {
    const { page, open } = await room.reader();
    await open('/es/search/?q=impago');
    await results(page);
    await page.locator('main input').fill('fraude');
    await page.waitForURL('**/es/search/?q=fraude');
    await page.getByRole('link', { name: 'Italiano', exact: true }).click();
    await page.waitForURL('**/it/search/?q=fraude');
    expect(await page.locator('main input').inputValue()).toBe('fraude');
    expect((await results(page))[0]?.address).toMatch(/^\/it\//);
  });

  test.each([
    ['en', 'Searching needs scripts'],
    ['es', 'La búsqueda necesita scripts'],
    ['it', 'La ricerca ha bisogno degli script'],
  ])('says in %s, and only without scripts, that it needs them', async (locale, sentence) => {
    const without = await room.reader({ javaScriptEnabled: false });
    await without.open(`/${locale}/search/`);
    expect(await without.page.locator('noscript').innerText()).toContain(sentence);
    const { page, open } = await room.reader();
    await open(`/${locale}/search/`);
    expect(await page.getByText(sentence).count()).toBe(0);
  });

  test('shows the concepts from A to Z without scripts, and its links work', async () => {
    const { page, open } = await room.reader({ javaScriptEnabled: false });
    await open(article);
    await page.locator('a.search').click();
    await page.waitForURL('**/es/search/');
    const link = page.locator('.columns a').first();
    const words = await link.innerText();
    await link.click();
    await page.waitForURL('**/es/glossary/#*');
    expect(await page.locator(':target').innerText()).toContain(words);
  });
});

describe('tools', () => {
  test.each([
    ['en', 'suspension checklist', 'tools/suspension-checklist'],
    ['es', 'registro de casos', 'tools/case-log'],
    ['it', 'scrivi la politica di incasso', 'tools/collections-policy'],
  ])(
    'are found by what they are called, after the first article, in %s',
    async (locale, words, tool) => {
      const { page, open } = await room.reader();
      await open(`/${locale}/search/?${new URLSearchParams({ q: words })}`);
      const found = (await results(page)).map(({ slug }) => slug);
      expect(found.indexOf(tool)).toBeGreaterThan(0);
      expect(found.indexOf(tool)).toBeLessThan(3);
      const link = page.locator(`[data-slug="${tool}"] a`);
      expect(await link.getAttribute('href')).toBe(`/${locale}/${tool}/`);
    },
  );

  test('are found by what they ask', async () => {
    const { page, open } = await room.reader();
    await open(`/es/search/?${new URLSearchParams({ q: 'fecha se suspendió' })}`);
    expect((await results(page)).map(({ slug }) => slug)).toContain('tools/suspension-checklist');
  });

  test('can be asked for alone, and left out', async () => {
    const { page, open } = await room.reader();
    await open('/it/search/?q=sospensione');
    await results(page);
    await page.locator('.filters summary').click();
    await page.getByLabel('Tipo di pagina').selectOption({ label: 'Strumento' });
    const alone = (await results(page)).map(({ slug }) => slug);
    expect(alone.length).toBeGreaterThan(0);
    expect(alone.filter((slug) => !slug.startsWith('tools/'))).toEqual([]);
    await page.getByLabel('Tipo di pagina').selectOption({ label: 'Guida' });
    const articles = (await results(page)).map(({ slug }) => slug);
    expect(articles.filter((slug) => slug.startsWith('tools/'))).toEqual([]);
  });
});

describe('what was meant', () => {
  test('a slip is mended with notice, and one click goes back to what was typed', async () => {
    const { page, found } = await searched('suspnder');
    expect(found.map(({ slug }) => slug)).toContain('suspend-a-subscription');
    await page.getByText('Se muestran los resultados de «suspender».').waitFor();
    await page.getByRole('button', { name: 'Buscar «suspnder»' }).click();
    await page.getByText('Se muestran los resultados').waitFor({ state: 'detached' });
    expect(await page.locator('dialog input').inputValue()).toBe('suspnder');
    expect(await results(page)).not.toEqual(found);
  });

  test('no correct word of any language is ever changed', async () => {
    const { page, open } = await room.reader();
    await open('/es/search/');
    await page.locator('main [role=status]').waitFor({ state: 'attached' });
    const changed: string[] = [];
    for (const word of knownWords(20)) {
      await page.locator('main input').fill(word);
      await page.locator('form[role=search] button').click();
      await results(page);
      if ((await page.getByText('Se muestran los resultados').count()) > 0) changed.push(word);
    }
    expect(changed).toEqual([]);
  });

  test.each([
    ['es', '¿Cuánto tiempo tengo que esperar antes de suspender por impago?', 'suspen'],
    ['en', 'what can I do when my customer does not pay the invoice on time', 'payment|policy'],
    ['it', 'che cosa succede ai dati del cliente dopo la sospensione', 'suspend'],
  ])('a whole sentence finds articles in %s', async (locale, sentence, slug) => {
    const { page, open } = await room.reader();
    await open(`/${locale}/search/?${new URLSearchParams({ q: sentence })}`);
    const first = (await results(page)).slice(0, 3).map((found) => found.slug);
    expect(first.join(' ')).toMatch(new RegExp(slug));
  });

  test('what is left of a contraction is neither mended nor looked for', async () => {
    const { page, open } = await room.reader();
    const typed = "do I owe 21Vianet if my customer doesn't pay";
    await open(`/en/search/?${new URLSearchParams({ q: typed })}`);
    expect(await results(page)).not.toEqual([]);
    expect(await page.getByText('Showing results for').count()).toBe(0);
    const marks = await page.locator('[data-results] mark').allInnerTexts();
    expect(marks.filter((mark) => /^(t|doesn|does)\W*$/i.test(mark.trim()))).toEqual([]);
  });

  test('nonsense suggests no term', async () => {
    const { page, open } = await room.reader();
    await open('/it/search/?q=asdfgh');
    expect(await results(page)).toEqual([]);
    await page.locator('main [data-search-page] ul a').first().waitFor();
    expect(await page.locator('main [data-search-page] a[href*="/glossary/#"]').count()).toBe(0);
  });

  test('where nothing is found, near words of the glossary and the tasks of the home page help', async () => {
    const { page, found } = await searched('contraxyzgo');
    expect(found).toEqual([]);
    expect(await said(page)).toContain('contraxyzgo');
    const links = searchOf(page).locator('ul a');
    const addresses = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href')),
    );
    expect(addresses.filter((address) => address?.includes('/glossary/#')).length).toBeGreaterThan(
      0,
    );
    expect(addresses).toContain('/es/guidance/suspension-decision/');
  });
});

/** So many words of each language, evenly from the lists that the build made. */
function knownWords(perLanguage: number): string[] {
  return ['en', 'es', 'it'].flatMap((locale) => {
    const folder = `${inject('site')}/search/${locale}`;
    const words = readdirSync(folder)
      .filter((file) => /^[a-z]\.json$/.test(file))
      .flatMap(
        (file) => (JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as LetterList).words,
      )
      .filter((word) => word.length > 3);
    const step = words.length / perLanguage;
    return Array.from({ length: perLanguage }, (_, index) => words[Math.floor(index * step)] ?? '');
  });
}

describe('cost and privacy', () => {
  test('a reader who does not search loads nothing of it', async () => {
    const { page, open } = await room.reader();
    const before = room.served().asked.length;
    await open(article);
    await page.mouse.move(300, 300);
    await page.keyboard.press('Tab');
    await page.waitForLoadState('networkidle');
    expect(room.served().asked.slice(before)).toEqual([article]);
  });

  test('no search leaves the site or offends its policy, in any language', async () => {
    for (const locale of ['en', 'es', 'it']) {
      const { page, open, complaints } = await room.reader();
      await open(`/${locale}/guidance/suspension-decision/`);
      for (const words of ['impago', 'insoluto', 'write-off', 'suspnsion', 'qwrtz']) {
        await page.keyboard.press('Escape');
        await page.locator('dialog[open]').waitFor({ state: 'detached' });
        await typeInDialog(page, words);
        await results(page);
      }
      expect(complaints).toEqual([]);
    }
  });

  test('what was typed is sent to nobody, not even to the site itself', async () => {
    const { page, open } = await room.reader();
    await open(article);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
    await typeInDialog(page, 'zarabanda insoluto');
    await results(page);
    expect(sent.length).toBeGreaterThan(5);
    expect(sent.filter((one) => /zarabanda|insoluto/.test(one))).toEqual([]);
  });
});

test('dialog and page fit a narrow phone', async () => {
  const { page } = await searched('insoluto responsabilidad económica', {
    viewport: { width: 320, height: 640 },
  });
  await page.locator('dialog summary').click();
  const dialog = await page
    .locator('dialog')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(dialog).toBeLessThanOrEqual(0);
  await page.getByRole('link', { name: 'Todos los resultados' }).click();
  await page.waitForURL('**/es/search/?q=*');
  await results(page);
  await page.locator('summary').click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.each(['en', 'es', 'it'])(
  'with the filters open the page fits 360 px, in %s',
  async (locale) => {
    const { page, open } = await room.reader({ viewport: { width: 360, height: 740 } });
    await open(`/${locale}/search/?q=21vianet`);
    await results(page);
    await page.locator('main summary').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
  },
);

describe('marks on the page that was found', () => {
  const marked = (page: Page) =>
    page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
        startContainer.textContent?.slice(startOffset, endOffset),
      ),
    );
  const target = '/es/guidance/suspend-a-subscription/?hl=suspender#what-happens-1';
  const notice = (page: Page) => page.locator('.marks');

  test('the words are marked, and the notice names them', async () => {
    const { page, open, complaints } = await room.reader();
    await open(target);
    await notice(page).waitFor();
    expect(await notice(page).innerText()).toContain('suspender');
    const words = await marked(page);
    expect(words.length).toBeGreaterThan(3);
    expect(words.filter((word) => !/^suspender/i.test(word ?? ''))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test.each([
    ['SUSPENSION', /^suspensi[oó]n/i],
    ['subscripción inexistente', undefined],
    ['política de cobros', /^pol[ií]ticas? de cobros$/i],
    ['de', /^d[eé]$/i],
  ])(
    '“%s” marks itself in any spelling and its longer forms, not its parts',
    async (words, form) => {
      const { page, open } = await room.reader();
      await open(`${article}?${new URLSearchParams({ hl: words })}`);
      if (!form) {
        await page.waitForLoadState('networkidle');
        expect(await marked(page)).toEqual([]);
        expect(await notice(page).count()).toBe(0);
        return;
      }
      await notice(page).waitFor();
      const found = await marked(page);
      expect(found.filter((word) => !form.test(word ?? ''))).toEqual([]);
    },
  );

  test('removing the marks keeps the place and mends the address', async () => {
    const { page, open } = await room.reader({ viewport: { width: 800, height: 300 } });
    await open(target);
    await notice(page).waitFor();
    const unit = page.locator('#what-happens-1');
    const before = await unit.boundingBox();
    // A pointer would first scroll the button into sight.
    await notice(page)
      .getByRole('button', { name: 'Quitar las marcas' })
      .evaluate((button) => (button as HTMLElement).click());
    await notice(page).waitFor({ state: 'detached' });
    expect(await marked(page)).toEqual([]);
    expect((await unit.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
    const address = new URL(page.url());
    expect(address.search + address.hash).toBe('#what-happens-1');
    expect(await page.evaluate(() => document.activeElement?.closest('.tools') !== null)).toBe(
      true,
    );
  });

  test('a result leads to a page with marks', async () => {
    const { page } = await searched('reactivar');
    await page.locator('dialog [data-results] a').first().click();
    await notice(page).waitFor();
    expect((await marked(page)).length).toBeGreaterThan(0);
  });

  test('a change of language leaves the marks behind', async () => {
    const { page, open } = await room.reader();
    await open(target);
    await page.getByRole('link', { name: 'Italiano', exact: true }).click();
    await page.waitForURL('**/it/guidance/suspend-a-subscription/#what-happens-1');
  });

  test('a copied link of a paragraph is without them', async () => {
    const { page, open } = await room.reader({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await open(target);
    await page.locator('#intro-1').hover();
    await page.locator('#intro-1 > .handle').click();
    await page.getByRole('button', { name: 'Copiar enlace' }).click();
    await page.getByText('Enlace copiado').first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain('hl=');
  });

  test('marks stay when another language is set beside', async () => {
    const { page, open } = await room.reader();
    await open(target);
    await notice(page).waitFor();
    const before = await marked(page);
    await page.getByRole('button', { name: 'Italiano' }).click();
    await page.locator('html[data-beside=it]').waitFor();
    expect(await marked(page)).toEqual(before);
    const shown = await page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].every(
        ({ startContainer }) => startContainer.isConnected,
      ),
    );
    expect(shown).toBe(true);
  });

  test('an address made by somebody else puts no words of theirs into the page', async () => {
    const { page, open } = await room.reader();
    const words = new URLSearchParams([
      ['hl', 'Llame al 555 ahora'],
      ['hl', '<img src=x onerror=alert(1)>'],
      ['hl', 'suspender'],
    ]);
    await open(`/es/guidance/suspend-a-subscription/?${words}`);
    await notice(page).waitFor();
    expect(await notice(page).innerText()).not.toMatch(/555|img/);
  });
});
