import { writeFileSync } from 'node:fs';
import { policyDocument, summaryDocument, withGaps, type Document } from '#core/document';
import { completePolicy, policySchema, type Policy } from '#core/policy';
import type { Edition, Voice } from '#export/markdown';
import { isLocale, locales, sayer } from '#i18n';
import { ownTexts, wordsOf } from '#i18n/dictionaries';
import { siteUrl } from '#settings';
import { BadInput } from './bad-input.ts';
import { ownFigures } from './own-figures.ts';
import { pictureOf } from './picture-of.ts';
import { policyFrom, type PolicyHeld } from './policy-file.ts';
import { check, shown } from './read-file.ts';
import type { Given, Outcome } from './run.ts';
import { sentences } from './sentences.ts';

/** Each format, loaded when it is asked for. */
const formats: Readonly<Record<string, (edition: Edition) => Promise<string | Uint8Array>>> = {
  md: async (edition) => (await import('#export/markdown')).markdown(edition),
  html: async (edition) => (await import('#export/html')).html(edition),
  txt: async ({ document, voices, reasons }) => {
    const { text } = await import('#export/text');
    return voices.map(({ say }) => text(document, say, { reasons })).join('\n\n');
  },
  docx: async (edition) => (await import('#export/docx')).docx(edition),
};

const documents: Readonly<
  Record<string, (policy: Policy, held: PolicyHeld, given: Given) => Document>
> = {
  policy: (policy, held, given) => {
    const picture = pictureOf(policy, held, given);
    return policyDocument(policy, { figures: ownFigures(), ...(picture ? { picture } : {}) });
  },
  summary: (policy) => summaryDocument(policy, { figures: ownFigures() }),
};

/**
 * `saldo policy render`: a policy as a document in one language or two, on the first stream or in a file. What it
 * leaves open shows as a named gap, and goes to the other stream unless `--json` is given.
 */
export async function policyRender(given: Given): Promise<Omit<Outcome, 'code'>> {
  const { files, option, flag, json } = given;
  const [policyFile] = files;
  if (policyFile === undefined || files.length > 1) {
    throw new BadInput({ file: 'saldo', expected: sentences.onePolicy, found: shown(files[1]) });
  }
  const format = chosen(given, 'format', Object.keys(formats), 'md');
  const kind = chosen(given, 'document', Object.keys(documents), 'policy');
  const voices = voicesOf(given);
  const out = option('out');
  const reasons = flag('reasons');
  if (format === 'docx' && out === undefined) {
    throw new BadInput({ file: '--out', expected: sentences.fileForWord, found: shown(out) });
  }
  const held = policyFrom(policyFile);
  const { draft, at, place } = held;
  const policy = withGaps(draft, (filled) => check(policyFile, filled, policySchema, at));
  const document = documents[kind]?.(policy, held, given);
  const made = document && (await formats[format]?.({ document, voices, site: siteUrl, reasons }));
  if (made === undefined) throw new Error(`${kind} as ${format}`);
  if (out !== undefined) write(out, made);
  if (json) {
    const about = { document: kind, format, locales: voices.map(({ locale }) => locale) };
    const where = out === undefined ? { text: made } : { file: out };
    return { out: `${JSON.stringify({ ...about, ...where })}\n`, errors: '' };
  }
  const whole = completePolicy(draft);
  return {
    out: out === undefined ? String(made) : sentences.written(out),
    errors: 'open' in whole ? sentences.open(whole.open.map(({ path }) => place(path))) : '',
  };
}

/** One of some names, or the usual one where the option is left out. */
function chosen({ option }: Given, name: string, names: readonly string[], usual: string): string {
  const value = option(name) ?? usual;
  if (names.includes(value)) return value;
  throw new BadInput({ file: `--${name}`, expected: sentences.oneOf(names), found: shown(value) });
}

function voicesOf(given: Given): Edition['voices'] {
  const first = chosen(given, 'locale', locales, 'en');
  const others = locales.filter((locale) => locale !== first);
  if (given.option('beside') === undefined) return [voice(first)];
  return [voice(first), voice(chosen(given, 'beside', others, ''))];
}

function voice(locale: string): Voice {
  if (!isLocale(locale)) throw new Error(`not a language: ${locale}`);
  const words = wordsOf(locale, 'policy', 'policy-document', 'letters', 'figures', 'timeline', 'export'); // prettier-ignore
  return { locale, say: sayer(locale, words, ownTexts()) };
}

function write(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new BadInput({ file: '--out', expected: sentences.writable, found: code ?? shown(file) });
  }
}
