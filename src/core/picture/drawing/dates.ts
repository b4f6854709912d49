import { knownDay } from '#core/calendar';
import { figure, sentence, type Sentence } from '#core/sentence';

/** Days of an axis on which no day and month come twice. */
const longest = 365;

/** A date as small as it can be read: `2 Apr`, with its year on an axis so long that it could be another. */
export function shortDate(date: string, { from, to }: { from: string; to: string }): Sentence {
  if (knownDay(to) - knownDay(from) > longest) return dayOfYear(date);
  const { day, month } = parts(date);
  return sentence('timeline:axis.day', { day, month });
}

/** A date with its year in a few letters: `2 Apr 2026`. */
export function dayOfYear(date: string): Sentence {
  return sentence('timeline:axis.dayOfYear', parts(date));
}

function parts(date: string) {
  const [year, month, day] = date.split('-').map(Number);
  return {
    day: figure.text(String(day ?? 1)),
    month: figure.said(`timeline:month.${month ?? 1}`),
    year: figure.text(String(year ?? 1)),
  };
}

/** The short name of a month; with its year where that is asked for. */
export function monthName(date: string, withYear: boolean): Sentence {
  const [year, month] = date.split('-').map(Number);
  const code = `timeline:month.${month ?? 1}`;
  if (!withYear) return sentence(code);
  return sentence('timeline:axis.month', {
    month: figure.said(code),
    year: figure.text(String(year)),
  });
}
