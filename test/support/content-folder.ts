import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent, type Problem } from '#collections/check';
import { locales, type Locale } from '#i18n';

/** What a test changes in one file of the sound folder: its new text, or `undefined` to leave it out. */
export type Change = (sound: string) => string | undefined;

/** A miniature content folder on disk, gone when the test is over. */
export interface ContentFolder {
  /** Absolute path of the folder that holds `content` and `locales`. */
  root: string;
  /** Absolute path to set as `SALDO_CONTENT`. */
  content: string;
  /** Everything the check finds wrong, in one run. */
  problems: () => Problem[];
  /** The line, counted from 1, on which `words` end where they first stand in a file. */
  lineOf: (file: string, words: string) => number;
}

/**
 * Writes a sound folder of two articles (`first.md`, `second.mdx`) in three languages with a small
 * ledger, after `changes`, whose keys are paths such as `content/es/guidance/first.md`.
 */
export function contentFolder(changes: Readonly<Record<string, Change>> = {}): ContentFolder {
  const root = mkdtempSync(join(tmpdir(), 'saldo-content-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const files = new Map<string, string>();
  for (const file of new Set([...Object.keys(sound), ...Object.keys(changes)])) {
    const before = sound[file] ?? '';
    const text = changes[file] ? changes[file](before) : before;
    if (text === undefined) continue;
    files.set(file, text);
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const content = join(root, 'content');
  return {
    root,
    content,
    problems: () => checkContent(content, join(root, 'locales'), root).problems,
    lineOf: (file, words) => {
      const text = files.get(file) ?? '';
      const at = text.indexOf(words);
      if (at === -1) throw new Error(`“${words}” does not stand in ${file}.`);
      return text.slice(0, at + words.length).split('\n').length;
    },
  };
}

/** Puts `to` in the place of `from`, which must be there. */
export function instead(from: string, to: string): Change {
  return (text) => {
    if (!text.includes(from)) throw new Error(`“${from}” does not stand in the sound file.`);
    return text.replace(from, () => to);
  };
}

const words: Record<Locale, Readonly<Record<string, string>>> = {
  en: {
    first: 'First steps', second: 'Second steps',
    about: 'What to do first when a customer has not paid, and what then happens to the data.',
    kept: 'Data is kept for', policy: 'collections policy', before: 'Before', see: 'See', rates: 'the rates',
    choose: 'Choose', then: 'and look for', what: 'What', long: 'How long', data: 'Data', read: 'Read',
    list: 'the list', costs: 'It costs', rate: 'Rates', back: 'Go back to',
  },
  es: {
    first: 'Primeros pasos', second: 'Segundos pasos',
    about: 'Qué hacer primero cuando un cliente no ha pagado y qué ocurre después con los datos.',
    kept: 'Los datos se conservan', policy: 'política de cobros', before: 'Antes', see: 'Consulte', rates: 'los tipos',
    choose: 'Elija', then: 'y busque', what: 'Qué', long: 'Cuánto', data: 'Datos', read: 'Lea',
    list: 'la lista', costs: 'Cuesta', rate: 'Tipos', back: 'Vuelva a',
  },
  it: {
    first: 'Primi passi', second: 'Secondi passi',
    about: 'Che cosa fare prima quando un cliente non ha pagato e che cosa succede poi ai dati.',
    kept: 'I dati sono conservati per', policy: 'politica di incasso', before: 'Prima', see: 'Vedi', rates: 'i tassi',
    choose: 'Scegli', then: 'e cerca', what: 'Che cosa', long: 'Quanto', data: 'Dati', read: 'Leggi',
    list: 'l’elenco', costs: 'Costa', rate: 'Tassi', back: 'Torna a',
  },
}; // prettier-ignore

function frontMatter(title: string, about: string, order: number, related: string): string {
  return `---
title: ${title}
description: ${about}
kind: procedure
order: ${order}
appliesTo: [21vianet]
sources: [one]
sourceDate: 2018-10-29
reviewed: 2026-11-23
related: [${related}]
---
`;
}

function first(say: Readonly<Record<string, string>>): string {
  return `${frontMatter(say['first'] ?? '', say['about'] ?? '', 1, 'second')}
${say['kept']} :fact[data.kept]. :term[${say['policy']}]{of=policy}

## ${say['before']} {#before}

- ${say['see']} [${say['rates']}](second.mdx#rates).
- ${say['choose']} :ui[Submit] ${say['then']} :state[suspended].

| ${say['what']} | ${say['long']} |
|---|---|
| ${say['data']} | :fact[data.kept]{as=number} |

:::warning
${say['read']} [${say['list']}](#before-2).
:::
`;
}

function second(say: Readonly<Record<string, string>>): string {
  return `${frontMatter(say['second'] ?? '', say['about'] ?? '', 2, 'first')}
${say['back']} [${say['first']}](first.md).

## ${say['rate']} {#rates}

1. ${say['costs']} :fact[late.fee].
2. :lang[dunning]{is=en}
`;
}

const facts = `sources:
  one:
    title: Suspend a subscription
    lang: en
    url: https://example.org/one
    published: 2018-10-29
    read: 2026-11-22
  two:
    title: 催收政策
    lang: zh
    url: https://example.org/two
    read: 2026-11-20
facts:
  data.kept:
    says: { en: How long data is kept., es: Cuánto se conservan los datos., it: Per quanto i dati sono conservati. }
    value: { duration: 60, unit: day }
    cloud: 21vianet
    source: one
    certainty: read
    reviewBy: 2027-05-22
  late.fee:
    says: { en: What a late payment costs., es: Cuánto cuesta pagar tarde., it: Quanto costa pagare tardi. }
    value: { money: 40, currency: EUR }
    cloud: any
    source: [one, two]
    certainty: practice
    reviewBy: 2026-01-31
`;

const terms = `terms:
  policy:
    definition: { en: Agreed steps., es: Pasos acordados., it: Passi concordati. }
    en: { preferred: collections policy }
    es:
      preferred: política de cobros
      forbidden: [{ form: directiva* de colecci*, why: A directive is a law. }]
    it:
      preferred: politica di incasso
      forbidden: [{ form: criteri di incasso, why: Too narrow. }]
    article: first
labels:
  Submit: { es: Enviar, it: Invia }
register:
  es: [{ form: tú, why: The site says usted. }]
`;

const sound: Readonly<Record<string, string>> = {
  'content/facts.yaml': facts,
  'content/terms.yaml': terms,
  ...Object.fromEntries(
    locales.flatMap((locale) => [
      [`content/${locale}/guidance/first.md`, first(words[locale])],
      [`content/${locale}/guidance/second.mdx`, second(words[locale])],
      [`locales/${locale}/site.json`, '{\n  "name": "Saldo"\n}\n'],
    ]),
  ),
};
