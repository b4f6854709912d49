import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import { desk } from '../support/cli.ts';
import { wholeDraft } from '../support/policy-preset.ts';
import { ledgerOf, spring2026 } from '../support/timeline-case.ts';
import { unzip } from '../support/unzip.ts';
import { parseXml, textOf } from '../support/xml.ts';

const { file, saldo } = desk();
file('policy.json', wholeDraft('balanced'));
file('preset.json', JSON.parse((await saldo('policy new --preset balanced --json')).out));
file('ledger.json', ledgerOf([]));
file('dates.json', spring2026);
const words = 'policy render %policy.json';

/** The texts of a new policy in a language, as its writer may leave them. */
const firstWords = (locale: Locale) =>
  (wordsOf(locale, 'policy')['policy'] as { first: Record<'contact' | 'hours' | 'covers', string> })
    .first;

describe.each(locales)('a policy begun in %s whose first texts were left as they were', (begunIn) => {
  const { contact, hours, covers } = firstWords(begunIn);
  const draft = wholeDraft('balanced');
  const contacts = [{ name: contact, email: 'accounts@example.com' }];
  const begun = { ...draft, partner: { ...draft.partner, contacts, hours }, covers };
  file('begun.json', begun);
  const others = locales.filter((locale) => locale !== begunIn);

  test.each(others)('tells them in %s where that is read', async (locale) => {
    file('begun.json', begun);
    const own = firstWords(locale);
    const letters = 'policy letters %begun.json --ledger %ledger.json --as-at 2026-05-06';
    for (const [line, texts] of [
      ['policy render %begun.json', [own.contact, own.hours, own.covers]],
      ['policy render %begun.json --document summary', [own.contact, own.hours]],
      [letters, [own.contact, own.hours]],
    ] as const) {
      const { out } = await saldo(`${line} --locale ${locale}`);
      for (const text of texts) expect(out).toContain(text);
      for (const text of [contact, hours, covers]) expect(out).not.toContain(text);
    }
    const changed = { ...begun, partner: { ...begun.partner, hours: 'Alle 9', contacts: [{ name: contact, phone: '123' }] } };
    file('changed.json', changed);
    const { out } = await saldo(`policy diff %begun.json %changed.json --locale ${locale}`);
    expect(out).toContain(own.hours);
    expect(out).toContain(own.contact);
  });

  test('tells each of two languages in its own, and other words as they were written', async () => {
    const [first, second] = others;
    file('begun.json', { ...begun, covers: `${covers}!` });
    const { out } = await saldo(`policy render %begun.json --locale ${first} --beside ${second} --format html`);
    for (const locale of others) {
      expect(out).toContain(firstWords(locale).hours);
      expect(out).not.toContain(firstWords(locale).covers);
    }
    expect(out).toContain(`${covers}!`);
  });
}); // prettier-ignore

describe('a policy', () => {
  test.each(locales)('is written in %s, every sentence said', async (locale) => {
    for (const format of ['md', 'html', 'txt']) {
      for (const document of ['policy', 'summary']) {
        const line = `${words} --locale ${locale} --format ${format} --document ${document}`;
        const { code, out, errors } = await saldo(line);
        expect([code, errors]).toEqual([0, '']);
        expect(out).toContain('Example Cloud Ltd');
        expect(out).not.toMatch(/\b(policy|policy-document|letters|figures|timeline|export):[a-z]/);
        expect(out).not.toContain('{{');
      }
    }
  });

  test('is Markdown in English unless told otherwise', async () => {
    const { out } = await saldo(words);
    expect(out).toMatch(/^# Collections policy of Example Cloud Ltd\n/);
  });

  test('stands in two languages beside each other', async () => {
    const { out } = await saldo(`${words} --locale es --beside it --format html`);
    expect(out).toContain('<div lang="es"><h1>Política de cobros');
    expect(out).toContain('<div lang="it"><h1>Politica di incasso');
  });

  test('as text in two languages has one after the other', async () => {
    const { out } = await saldo(`${words} --document summary --locale es --beside it --format txt`);
    expect(out.indexOf('Qué ocurre')).toBeLessThan(out.indexOf('Che cosa succede'));
  });

  test('says why a clause is there only when it is asked to', async () => {
    const reason = 'Why';
    for (const format of ['md', 'html', 'txt']) {
      const line = `${words} --format ${format}`;
      expect((await saldo(line)).out).not.toContain(reason);
      expect((await saldo(`${line} --reasons`)).out).toContain(reason);
    }
  });

  test('shows an invoice on its timeline when a ledger is given', async () => {
    const line = `${words} --format html --ledger %ledger.json --as-at 2026-04-21 --holidays %dates.json`;
    const { out } = await saldo(line);
    expect(out).toContain('<svg');
    expect(out).toContain('24 July 2026');
  });
});

describe('a Word file', () => {
  test('is written where it is told, and says so', async () => {
    const path = file('policy.docx', '');
    const { code, out, errors } = await saldo(`${words} --format docx --locale it --out ${path}`);
    expect([code, out, errors]).toEqual([0, `Written: ${path}\n`, '']);
    const xml = unzip(readFileSync(path)).get('word/document.xml') ?? '';
    expect(textOf(parseXml(xml))).toContain('Politica di incasso');
  });

  test('never goes to the terminal', async () => {
    const { code, out, errors } = await saldo(`${words} --format docx`);
    expect([code, out]).toEqual([2, '']);
    expect(errors).toContain('--out');
  });
});

describe('for machines', () => {
  test('the text comes with what it is', async () => {
    const { out } = await saldo(`${words} --format txt --locale es --json`);
    const { text, ...about } = JSON.parse(out) as { text: string };
    expect(about).toEqual({ document: 'policy', format: 'txt', locales: ['es'] });
    expect(text).toContain('Política de cobros');
  });

  test('a file is named instead', async () => {
    const path = file('policy.md', '');
    const { out } = await saldo(`${words} --out ${path} --json`);
    expect(JSON.parse(out)).toMatchObject({ format: 'md', file: path });
    expect(readFileSync(path, 'utf8')).toMatch(/^# Collections policy/);
  });
});

test('a policy that is not whole shows its gaps, and says what is open', async () => {
  const { code, out, errors } = await saldo('policy render %preset.json --locale es');
  expect([code, errors.startsWith('Still open: $.partner')]).toEqual([0, true]);
  expect(out).toMatch(/nombre del partner/);
});

test.each([
  ['without a policy', 'policy render', 'one policy file'],
  ['with two', `${words} %preset.json`, 'one policy file'],
  ['in a language nobody speaks here', `${words} --locale fr`, 'one of en, es, it'],
  ['beside itself', `${words} --locale es --beside es`, 'one of en, it'],
  ['in a format nobody knows', `${words} --format pdf`, 'one of md, html, txt, docx'],
  ['as a document nobody knows', `${words} --document letter`, 'one of policy, summary'],
  ['into a folder', `${words} --out /`, 'a file that can be written'],
  ['with a ledger and no day', `${words} --ledger %ledger.json`, '--as-at'],
  ['with a name of every object', `${words} --format constructor`, 'one of md'],
])('%s it is refused with what it lacks', async (_, line, named) => {
  const { code, out, errors } = await saldo(line);
  expect([code, out, errors.includes(named)]).toEqual([2, '', true]);
});

test('its help names every option that it takes', async () => {
  const { out } = await saldo('policy render --help');
  for (const name of [
    'document',
    'locale',
    'beside',
    'format',
    'out',
    'ledger',
    'as-at',
    'holidays',
    'reasons',
    'json',
  ]) {
    expect(out).toContain(`--${name}`);
  }
});
