import { editionOf } from '#collections/decision-rules';
import { answerIn, cellCode, type Answers } from '#core/decision';
import { waysAhead, type CodedAnswers } from '#core/decision/prove';
import { readLedger } from '#collections/ledger';
import type { Locale } from '#i18n';
import { translator, wordsOf } from '#i18n/dictionaries';
import { sayValue } from '../../../src/collections/fact-value.ts';
import { equip, type Equipment } from '../../../src/islands/suspension-checklist/equipment.ts';
import { checklist, model } from '../../core/decision/suspension.ts';
import { root } from '../../support/build.ts';

/** The day on which the cases of these tests stand. */
export const today = '2026-11-23';

const { ledger } = readLedger(`${root}content`, root);
// As a browser gets it: through JSON.
const data = JSON.parse(
  JSON.stringify({ edition: editionOf(model, ledger), ahead: waysAhead(checklist) }),
) as { edition: ReturnType<typeof editionOf>; ahead: ReturnType<typeof waysAhead> };

/** The real rules and the real words of one language, as the tool has them. */
export function equipped(locale: Locale): Equipment {
  const t = translator(locale);
  const facts = Object.fromEntries(
    [...ledger.facts].map(([id, { value }]) => [id, sayValue(value, locale, t)]),
  );
  const steps = ['**Dashboard** → **Customers**', '`example.cn`'];
  const portal = { suspend: steps, reactivate: steps, 'open-request': steps, 'open-partner-center-request': steps }; // prettier-ignore
  const words = { words: wordsOf(locale, 'checklist', 'checklist-worldwide', 'checklist-tool', 'figures'), cites: {}, facts, portal }; // prettier-ignore
  return equip({ data, words }, locale);
}

/** Answers as somebody gives them, for answers in codes such as `suspended-on: 45..54`. */
export function given(coded: CodedAnswers): Answers {
  return Object.fromEntries(
    Object.entries(coded).map(([id, code]) => {
      const fact = checklist.facts.find((one) => one.id === id);
      const cell = fact?.cells.findIndex((one) => cellCode(one) === code) ?? -1;
      return [id, (fact && answerIn(fact, cell, today)) ?? ''];
    }),
  );
}
