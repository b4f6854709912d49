import { rulesSentence } from '#core/case';
import { asWritten, figure, sentence, type Sentence } from '#core/sentence';
import type { RulesEdition } from './rules-edition.ts';

/** An answer in words; a date and a number as figures. */
export function answerSentence(
  fact: string,
  answer: string | number,
  edition: RulesEdition,
): Sentence {
  const kind = edition.model.facts[fact]?.kind;
  if (answer === 'yes' || answer === 'no' || answer === 'unknown')
    return rulesSentence(`answer.${answer}`, edition);
  if (kind === 'choice') return rulesSentence(`answer.${fact}.${answer}`, edition);
  return typeof answer === 'string' && kind === 'date'
    ? dateSentence(answer)
    : asWritten(String(answer));
}

/** A civil date as a sentence of its own. */
export function dateSentence(date: string): Sentence {
  return { code: 'figures:asWritten', figures: { text: figure.date(date) } };
}

/** A moment `2026-11-26T19:33:51Z` as day and time. */
export function momentSentence(moment: string): Sentence {
  return sentence('case-log:record.moment', {
    date: figure.date(moment.slice(0, 10)),
    time: figure.text(moment.slice(11, 16)),
  });
}
