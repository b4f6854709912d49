import type { OwnPolicy } from '#core/case';
import { changeCode, type Decision, type Neighbour } from '#core/decision';
import { rulesSentence } from '#core/case';
import type { RulesEdition } from '#core/record';
import { sayer } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import { sentences } from './sentences.ts';

const say = sayer('en', wordsOf('en', 'checklist', 'figures'));

/** What answers lead to, for reading in a terminal. */
export function decisionText(
  { ask, outcome, duties, reasons, undocumented }: Decision,
  others: readonly Neighbour[],
  edition: RulesEdition,
): string {
  const said = (key: string) => say(rulesSentence(key, edition));
  const of = sentences.decision;
  const question = ask === undefined ? [] : [`${of.ask}  ${ask}`, `  ${said(`question.${ask}`)}`];
  if (outcome === undefined) return `${question.join('\n')}\n`;
  const lines = [
    `${said(`outcome.${outcome}.title`)}  (${outcome})`,
    `  ${said(`outcome.${outcome}.means`)}`,
    '',
    of.why,
    ...reasons.map(({ id, cites }) => `  ${said(`reason.${id}`)}  (${[id, ...cites].join(', ')})`),
    '',
    of.duties,
    ...duties.map((duty, index) => `  ${index + 1}. ${said(`duty.${duty}`)}  (${duty})`),
    '',
    of.whyNot,
    ...others.map(
      (other) =>
        `  ${said(`outcome.${other.outcome}.title`)}: ${[...other.changes, ...other.needs].map(changeCode).join(', ')}`,
    ),
    ...(undocumented.length === 0
      ? []
      : [
          '',
          of.undocumented,
          ...undocumented.map((point) => `  ${said(`undocumented.${point}`)}`),
        ]),
    ...(ask === undefined ? [] : ['', of.still, ...question]),
  ];
  return `${lines.join('\n')}\n`;
}

/** What the partner's own policy says of a suspension today, for reading in a terminal. */
export function policyText({ verdict, on, heldBy, missing }: OwnPolicy): string {
  const of = sentences.ownPolicy;
  const lines = [
    of.verdict(verdict, on, heldBy),
    ...missing.map(({ stage, on: day }) => of.missing(stage.id, day)),
  ];
  return `${lines.join('\n')}\n\n`;
}
