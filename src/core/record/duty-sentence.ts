import { rulesSentence } from '#core/case';
import { figure, sentence, type Sentence } from '#core/sentence';
import { reactivationDay, warningDays } from './case-dates.ts';
import type { OpenRecord } from './record.ts';
import type { RulesEdition } from './rules-edition.ts';

/**
 * A duty of a case as it reads on the day `today`. As it was decided; only reminders that nobody has set yet are
 * asked for on no day that has come: those still ahead are named, or that none is left.
 */
export function dutySentence(
  duty: string,
  record: OpenRecord,
  edition: RulesEdition,
  today: string,
): Sentence {
  const decided = rulesSentence(`duty.${duty}`, edition, record.cloud);
  const isDone = record.done.some((one) => one.duty === duty);
  const days = warningDays(record, edition);
  if (duty !== 'set-reminders' || isDone || days.length === 0) return decided;
  const ahead = reactivationDay(record) === undefined ? days.filter((on) => on > today) : [];
  if (ahead.length === days.length) return decided;
  if (ahead.length === 0) return sentence('case-log:duty.remindersOver');
  return sentence('case-log:duty.remindersLeft', {
    dates: figure.list(ahead.map((on) => figure.date(on))),
  });
}
