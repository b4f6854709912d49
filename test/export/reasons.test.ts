import { expect, test } from 'vitest';
import { docx } from '#export/docx';
import { html, type Edition } from '#export/html';
import { markdown } from '#export/markdown';
import { text } from '#export/text';
import { editionOf, everyBlock } from '../support/edition.ts';
import { unzip } from '../support/unzip.ts';

const formats: readonly (readonly [string, (edition: Edition) => string | Promise<string>])[] = [
  ['Markdown', markdown],
  ['HTML', html],
  ['plain text', (edition) => text(edition.document, edition.voices[0].say, edition)],
  ['Word', async (edition) => unzip(await docx(edition)).get('word/document.xml') ?? ''],
];

test.each(formats)('%s leaves every reason out when it is told to', async (_, write) => {
  const edition = editionOf(everyBlock('Words'), 'en');
  const reason = 'A customer who knows the rule keeps it.';
  expect(await write(edition)).toContain(reason);
  const without = await write({ ...edition, reasons: false });
  expect(without).not.toContain(reason);
  expect(without).not.toContain('Why');
  expect(without).toContain('Words');
});
