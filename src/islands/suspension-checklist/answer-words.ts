import { answerIn, type Cell, type PreparedFact } from '#core/decision';
import { formatDate } from '#i18n';
import { daysAfter } from './civil-day.ts';
import { word, type Equipment } from './equipment.ts';

/** An answer to a question, in words. */
export function answerWords(equipment: Equipment, fact: string, answer: string | number): string {
  const { rule, locale, edition } = equipment;
  if (answer === 'yes' || answer === 'no' || answer === 'unknown') return rule(`answer.${answer}`);
  const kind = edition.model.facts[fact]?.kind;
  return kind === 'choice' ? rule(`answer.${fact}.${answer}`) : formatDate(String(answer), locale);
}

/** Answers that rules cannot tell apart, in words; a stretch of days as the dates it means on `asAt`. */
export function cellWords(equipment: Equipment, fact: string, cell: Cell, asAt: string): string {
  if ('value' in cell) return answerWords(equipment, fact, cell.value);
  const { tool, locale } = equipment;
  // Days before today: the greater number is the earlier date.
  const earliest = cell.below === Infinity ? undefined : daysAfter(asAt, 1 - cell.below);
  const latest = cell.from === -Infinity ? undefined : daysAfter(asAt, -cell.from);
  const said = (date: string) => word(formatDate(date, locale));
  if (earliest === undefined)
    return latest === undefined ? '' : tool('range.until', { date: said(latest) });
  if (latest === undefined) return tool('range.since', { date: said(earliest) });
  if (latest === earliest) return formatDate(latest, locale);
  return tool('range.between', { from: said(earliest), to: said(latest) });
}

/** An answer that stands for a cell, such as a link can carry. */
export function answerOfCell(fact: PreparedFact, cell: Cell, asAt: string): string | undefined {
  const at = fact.cells.findIndex((one) => JSON.stringify(one) === JSON.stringify(cell));
  const answer = answerIn(fact, at, asAt);
  return answer === undefined ? undefined : String(answer);
}
