import { effectChanges } from '#core/change';
import { sentence } from '#core/sentence';
import { isLocale, locales, sayer } from '#i18n';
import { ownTexts, wordsOf } from '#i18n/dictionaries';
import { BadInput } from './bad-input.ts';
import { ownFigures } from './own-figures.ts';
import { policyFrom } from './policy-file.ts';
import { shown } from './read-file.ts';
import type { Given, Outcome } from './run.ts';
import { sentences } from './sentences.ts';

/** `saldo policy diff`: what the second policy changes of the first in effect, in one language, or as JSON. */
export function policyDiff({ files, option, json }: Given): Omit<Outcome, 'code'> {
  const [old, now] = files;
  if (old === undefined || now === undefined || files.length > 2) {
    throw new BadInput({
      file: 'saldo',
      expected: sentences.twoPolicies,
      found: shown(files.at(2)),
    });
  }
  const locale = option('locale') ?? 'en';
  if (!isLocale(locale)) {
    throw new BadInput({
      file: '--locale',
      expected: sentences.oneOf(locales),
      found: shown(locale),
    });
  }
  const [before, after] = [policyFrom(old).draft, policyFrom(now).draft];
  const changes = effectChanges(before, after, { figures: ownFigures() });
  const say = sayer(locale, wordsOf(locale, 'policy-diff', 'policy', 'figures'), ownTexts());
  if (json) {
    const told = changes.map((change) => ({ ...change, says: say(change.sentence) }));
    return { out: `${JSON.stringify({ changes: told })}\n`, errors: '' };
  }
  const onSample = changes.filter(({ kind }) => kind === 'moves' || kind === 'deletion');
  const others = changes.filter((change) => !onSample.includes(change));
  const list = (some: typeof changes) => some.map((change) => `- ${say(change.sentence)}`);
  const lines = [
    ...(changes.length === 0 ? [say(sentence('policy-diff:nothing'))] : []),
    ...(onSample.length > 0 ? [say(sentence('policy-diff:sample')), ...list(onSample), ''] : []),
    ...(others.length > 0 ? [say(sentence('policy-diff:terms')), ...list(others)] : []),
  ];
  return { out: `${lines.join('\n').trimEnd()}\n`, errors: '' };
}
