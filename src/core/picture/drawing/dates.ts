import { figure, sentence, type Sentence } from '#core/sentence';

/** A date as small as it can be read: `2 Apr`. */
export function shortDate(date: string): Sentence {
  const [, month, day] = date.split('-').map(Number);
  return sentence('timeline:axis.day', {
    day: figure.text(String(day ?? 1)),
    month: figure.said(`timeline:month.${month ?? 1}`),
  });
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
