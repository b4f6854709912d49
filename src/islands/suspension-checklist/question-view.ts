import { mayBeUnknown, type Answers, type Decision, type StillToCome } from '#core/decision';
import { answerWords } from './answer-words.ts';
import type { Equipment } from './equipment.ts';

/** Where an answer came from, when the reader did not give it. */
export type Origin = 'policy' | 'ledger';

/** One question as a reader meets it. */
export interface QuestionView {
  id: string;
  text: string;
  help: string;
  kind: 'choice' | 'date';
  /** A date that cannot lie in the future. */
  past: boolean;
  /** The answers to choose from; for a date only *I do not know*, where that is an honest answer. */
  options: { value: string; label: string }[];
  answer: string | undefined;
  answerLabel: string | undefined;
  origin: Origin | undefined;
  /** Used for the decision, asked now, perhaps asked later, or answered and without effect now. */
  standing: 'used' | 'next' | 'later' | 'kept';
}

/** All questions that have been asked, may still be asked, or have an answer, in the order of the rules. */
export function questionViews(
  equipment: Equipment,
  answers: Answers,
  decision: Decision,
  toCome: StillToCome,
  origins: Readonly<Record<string, Origin>>,
): QuestionView[] {
  const used = new Set(decision.used);
  return equipment.checklist.facts.flatMap(({ id }) => {
    const answer = answers[id];
    const standing = used.has(id)
      ? 'used'
      : id === decision.ask
        ? 'next'
        : toCome.facts.has(id)
          ? 'later'
          : 'kept';
    if (standing === 'kept' && answer === undefined) return [];
    return [{ ...questionView(equipment, id, answer), origin: origins[id], standing }];
  });
}

/** One question, with the answer it has. */
export function questionView(
  equipment: Equipment,
  id: string,
  answer: string | number | undefined,
): Omit<QuestionView, 'origin' | 'standing'> {
  const { rule, edition, checklist } = equipment;
  const fact = edition.model.facts[id];
  const prepared = checklist.facts.find((one) => one.id === id);
  const own = fact?.kind === 'yes-no' ? ['yes', 'no'] : (fact?.options ?? []);
  const values = prepared && mayBeUnknown(prepared) ? [...own, 'unknown'] : own;
  return {
    id,
    text: rule(`question.${id}`),
    help: rule(`help.${id}`),
    kind: fact?.kind === 'date' ? 'date' : 'choice',
    past: fact?.past === true,
    options: values.map((value) => ({ value, label: answerWords(equipment, id, value) })),
    answer: answer === undefined ? undefined : String(answer),
    answerLabel: answer === undefined ? undefined : answerWords(equipment, id, answer),
  };
}
