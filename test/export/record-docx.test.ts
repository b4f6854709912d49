import { describe, expect, test } from 'vitest';
import { recordDocument, sealRecord, verifyRecord, type DecisionRecord } from '#core/record';
import { docx } from '#export/docx';
import { locales, sayer, type Locale } from '#i18n';
import { translatorOf, wordsOf } from '#i18n/dictionaries';
import { changedEdition, edition, fullRecord, hash, opened } from '../core/record/made.ts';
import { site } from '../support/edition.ts';
import { unzip } from '../support/unzip.ts';
import { elementsOf, parseXml, textOf, type XmlElement } from '../support/xml.ts';

/** The lines of a record as somebody reads them who opens its Word file. */
async function linesOf(record: DecisionRecord, locale: Locale, rules = edition) {
  const document = recordDocument(record, rules, await verifyRecord(record, hash), '2026-11-26');
  const words = wordsOf(locale, 'case-log', 'checklist', 'rules', 'figures', 'export');
  const voices = [{ locale, say: sayer(locale, words) }] as const;
  const xml = unzip(await docx({ document, voices, site })).get('word/document.xml') ?? '';
  return elementsOf(parseXml(xml), 'w:p').flatMap((one) => written(one).split('\n'));
}

function written(element: XmlElement): string {
  if (element.name === 'w:br') return '\n';
  if (element.name === 'w:t') return textOf(element);
  return element.children.map((one) => (typeof one === 'string' ? '' : written(one))).join('');
}

const approved = await fullRecord();
const draft = await sealRecord(opened(), hash);
const newer = changedEdition((copy) => {
  for (const rule of copy.rules) if (rule.id === 'last-warning-day') rule.outcome = 'choose';
});

describe.each(locales)('the Word file of a record in %s', (locale) => {
  const t = translatorOf(locale, 'case-log');
  const outcome = (id: 'choose' | 'keep-suspended') => translatorOf(locale, 'checklist')(`outcome.${id}.title`); // prettier-ignore
  const approval = t('record.approvedBy', { name: 'Luca Bianchi', moment: '' });

  test('of a draft says that nobody else has approved it, and that it is as it was sealed', async () => {
    const lines = await linesOf(draft, locale);
    expect(lines).toContain(t('record.notApproved'));
    expect(lines).toContain(t('case.seal.same'));
    expect(lines.filter((line) => line.startsWith(approval))).toEqual([]);
  });

  test('of an approved one says by whom, and that it leads to the same outcome again', async () => {
    const lines = await linesOf(approved, locale);
    expect(lines.filter((line) => line.startsWith(approval))).toHaveLength(1);
    expect(lines).toContain(t('case.replay.same'));
    expect(lines).not.toContain(t('record.notApproved'));
  });

  test('under newer rules says what would come out today', async () => {
    const lines = await linesOf(approved, locale, newer);
    const figures = { then: outcome('keep-suspended'), now: outcome('choose') };
    expect(lines).toContain(t('case.replay.newer'));
    expect(lines).toContain(t('case.replay.outcome', figures));
    expect(lines).not.toContain(t('case.replay.same'));
  });

  test('of a changed one says so in its title, drops the approval, and does not lead to its outcome', async () => {
    const lines = await linesOf({ ...approved, outcome: 'choose' }, locale);
    expect(lines[0]).toBe(t('record.titleChanged', { name: 'Contoso 4711' }));
    expect(lines).toContain(t('case.seal.changed'));
    expect(lines).toContain(t('case.replay.contradicts'));
    expect(lines.filter((line) => line.startsWith(approval))).toEqual([]);
    expect(lines).not.toContain(t('case.seal.same'));
  });
});
