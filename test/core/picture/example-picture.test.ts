import { describe, expect, test } from 'vitest';
import { policyDocument } from '#core/document';
import { examplePicture, holidaysKnownText, timelineEntries } from '#core/picture';
import { sentence } from '#core/sentence';
import { markdown } from '#export/markdown';
import { html } from '#export/html';
import { text } from '#export/text';
import { locales } from '#i18n';
import { editionOf, somePicture } from '../../support/edition.ts';
import { wholePolicy } from '../../support/policy-preset.ts';

const real = somePicture();
/** The same where no holiday is known. */
const unsure = {
  ...real,
  flags: real.flags.map((flag) => ({ ...flag, holidaysUnknown: true as const })),
};
const figures = new Map([['data.deletion.suspended.21vianet', 60]]);
const document = (picture: typeof real) =>
  policyDocument(wholePolicy('balanced'), { figures, picture });

test.each(locales)(
  'in %s an example is called one, and has no today, and keeps its doubts',
  (locale) => {
    const today = { en: /Today|seen on/, es: /Hoy|vista el/, it: /Oggi|situazione in data/ }[
      locale
    ];
    const doubt = editionOf(document(real), locale).voices[0].say(
      sentence('timeline:holidaysUnknown'),
    );
    const of = (picture: typeof real) => html(editionOf(document(picture), locale));
    expect(of(unsure)).toMatch(today);
    expect(of(unsure)).toContain(doubt);
    const example = of(examplePicture(unsure));
    expect(example).not.toMatch(today);
    expect(example).toContain(doubt);
    expect(example).toMatch(/Example: one invoice|Ejemplo: una factura|Esempio: una fattura/);
    expect(example).toMatch(/an example invoice|una factura de ejemplo|una fattura di esempio/);
  },
);

test('an example loses no event, no stage and no day of access', () => {
  const entries = timelineEntries(examplePicture(real));
  expect(entries).toEqual(timelineEntries(real).filter(({ kind }) => kind !== 'today'));
});

describe.each(locales)('in %s', (locale) => {
  test('an example beyond the known holidays says once for which days they are known', () => {
    const edition = editionOf(document(examplePicture(unsure)), locale);
    const [{ say }] = edition.voices;
    const known = holidaysKnownText(unsure);
    if (!known) throw new Error('holidays are known for some days');
    for (const said of [markdown(edition), text(edition.document, say), html(edition).replace(/<svg.*?<\/svg>/gs, (svg) => /<desc[^>]*>[^]*<\/desc>/.exec(svg)?.[0] ?? '')]) {
      expect(said.split(say(known))).toHaveLength(2);
    }
    const sure = editionOf(document(examplePicture(real)), locale);
    expect(markdown(sure)).not.toContain(say(known));
  }); // prettier-ignore

  test('two notes to one day end with one full stop each', () => {
    const edition = editionOf(document(unsure), locale);
    for (const said of [
      markdown(edition),
      html(edition),
      text(edition.document, edition.voices[0].say),
    ]) {
      expect(said).not.toMatch(/\.\./);
    }
  });
});
