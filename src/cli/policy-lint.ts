import { dayOf } from '#core/calendar';
import { lint, type Finding } from '#core/lint';
import { visible } from '#core/reading';
import { sentence } from '#core/sentence';
import { isLocale, locales, sayer } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import { BadInput } from './bad-input.ts';
import { lintText } from './lint-text.ts';
import { ownFigures } from './own-figures.ts';
import { policyFrom } from './policy-file.ts';
import { shown } from './read-file.ts';
import { readHolidays } from './read-holidays.ts';
import type { Given, Outcome } from './run.ts';
import { sentences } from './sentences.ts';

/** A finding with its words, as `--json` prints it. */
export interface ToldFinding extends Pick<Finding, 'severity' | 'code' | 'cites'> {
  /** Where it is put right, such as `$.stages[3].noticeDays`. */
  path: string;
  name: string;
  says: string;
  fix?: { says: string; changes: NonNullable<Finding['fix']>['changes'] };
}

/** `saldo policy lint`: what a careful colleague would say about a policy, in one language, or as JSON. */
export function policyLint({ files, option, json }: Given): Outcome {
  const [file] = files;
  if (file === undefined || files.length > 1) {
    throw new BadInput({ file: 'saldo', expected: sentences.onePolicy, found: shown(files[1]) });
  }
  const locale = option('locale') ?? 'en';
  if (!isLocale(locale)) {
    const expected = sentences.oneOf(locales);
    throw new BadInput({ file: '--locale', expected, found: shown(locale) });
  }
  const asAt = option('as-at') ?? today();
  if (dayOf(asAt) === undefined) {
    const expected = sentence('errors:expected.date');
    throw new BadInput({ file: '--as-at', expected, found: shown(asAt) });
  }
  const { draft, place } = policyFrom(file);
  const calendar = readHolidays(option('holidays'));
  const say = sayer(locale, wordsOf(locale, 'policy-lint', 'policy', 'figures'));
  const findings = lint(draft, { figures: ownFigures(), asAt, calendar }).map(
    ({ code, severity, path, text, cites, fix }): ToldFinding => ({
      severity,
      code,
      path: place(path),
      name: say(sentence(`policy-lint:${code}.name`)),
      says: visible(say(text)),
      cites,
      ...(fix && { fix: { says: visible(say(fix.text)), changes: fix.changes } }),
    }),
  );
  return {
    code: findings.some(({ severity }) => severity === 'error') ? 1 : 0,
    out: json ? `${JSON.stringify({ asAt, findings })}\n` : lintText(findings, asAt),
    errors: '',
  };
}

/** The civil date here and now. The core knows no clock, so the terminal looks at it. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')); // prettier-ignore
  return `${now.getFullYear()}-${month}-${day}`;
}
