import { dayOf } from '#core/calendar';
import { dueOrNext, letters, withGaps, type DatedLetter } from '#core/document';
import { timeline } from '#core/dunning';
import { completePolicy, policySchema } from '#core/policy';
import { sentence, type Sentence } from '#core/sentence';
import { text } from '#export/text';
import { isLocale, locales, sayer, type Locale } from '#i18n';
import { ownTexts, wordsOf } from '#i18n/dictionaries';
import { BadInput } from './bad-input.ts';
import { ownFigures } from './own-figures.ts';
import { ledgerFrom, policyFrom } from './policy-file.ts';
import { check, shown } from './read-file.ts';
import { readHolidays } from './read-holidays.ts';
import { retentionOf } from './retention.ts';
import type { Given, Outcome } from './run.ts';
import { sentences } from './sentences.ts';

/**
 * `saldo policy letters`: the letters of one invoice that go out today and the one that comes next, as text
 * or JSON. What the policy leaves open shows as a named gap, and goes to the other stream unless `--json` is given.
 */
export function policyLetters({ files, option, json }: Given): Omit<Outcome, 'code'> {
  const [policyFile] = files;
  if (policyFile === undefined || files.length > 1) {
    throw new BadInput({ file: 'saldo', expected: sentences.onePolicy, found: shown(files[1]) });
  }
  const asAt = option('as-at');
  if (asAt === undefined || dayOf(asAt) === undefined) {
    const expected = sentence('errors:expected.date');
    throw new BadInput({ file: '--as-at', expected, found: shown(asAt) });
  }
  const locale = option('locale') ?? 'en';
  if (!isLocale(locale)) {
    const expected = sentences.oneOf(locales);
    throw new BadInput({ file: '--locale', expected, found: shown(locale) });
  }
  const held = policyFrom(policyFile);
  const { draft, at, place } = held;
  const policy = withGaps(draft, (filled) => check(policyFile, filled, policySchema, at));
  const ledger = ledgerFrom(option('ledger'), held, policy);
  const calendar = readHolidays(option('holidays'));
  const retention = retentionOf(policy.cloud);
  const name = option('customer');
  const found = dueOrNext(
    letters({
      policy,
      ledger,
      timeline: timeline({ policy, ledger, calendar, asAt, retention }),
      calendar,
      figures: ownFigures(),
      asAt,
      ...(name ? { customer: { name } } : {}),
    }),
  ).map((letter) => written(letter, locale));
  if (json) {
    const printed = found.map(({ letter, stage, on, subject, body, note }) => ({
      letter,
      stage,
      on,
      subject,
      body,
      note,
    }));
    return { out: `${JSON.stringify({ letters: printed })}\n`, errors: '' };
  }
  const whole = completePolicy(draft);
  return {
    out: found.length === 0 ? sentences.noLetter : found.map(sentences.letter).join('\n'),
    errors: 'open' in whole ? sentences.open(whole.open.map(({ path }) => place(path))) : '',
  };
}

/** A letter in the language of the customer; its note, which no customer reads, in that of the terminal. */
function written({ document, doubt, ...letter }: DatedLetter, locale: Locale) {
  const words = wordsOf(locale, 'policy', 'policy-document', 'letters', 'late-charges', 'figures', 'timeline', 'export'); // prettier-ignore
  const whole = text(document, sayer(locale, words, ownTexts()));
  // The title is one line, with an empty line after it.
  const end = whole.indexOf('\n\n');
  return {
    ...letter,
    subject: whole.slice(0, end),
    body: whole.slice(end + 2),
    note: noted(doubt),
  };
}

function noted(doubt: Sentence | undefined): string | null {
  if (!doubt) return null;
  const say = sayer('en', wordsOf('en', 'timeline', 'policy-builder', 'figures'));
  return `${say(doubt)} ${say(sentence('policy-builder:letters.mayMove'))}`;
}
