import { whyNot, type Answers, type Change, type Decision } from '#core/decision';
import { answerOfCell, cellWords } from './answer-words.ts';
import { word, type Equipment } from './equipment.ts';

/** What it would take to come to another outcome, in words. */
export interface NeighbourView {
  outcome: string;
  title: string;
  /** What would have to be different, one line each. */
  lines: string[];
  /** Answers that would have to change; undefined where one cannot be written down. */
  change: Answers | undefined;
}

/** Whether a change asks for what nobody can bring about: to know less, or another state of the subscription. */
function isIdle({ fact, from, to }: Change): boolean {
  if (!from) return false;
  return fact === 'state' || ('value' in to && to.value === 'unknown');
}

/** For the other outcomes that can be come to, the smallest change that leads to each, nearest first. */
export function neighbourViews(
  equipment: Equipment,
  decision: Decision,
  answers: Answers,
  asAt: string,
): NeighbourView[] {
  const { rule, tool, checklist } = equipment;
  const line = ({ fact, from, to }: Change) =>
    tool(from ? 'whyNot.change' : 'whyNot.needs', {
      question: word(rule(`question.${fact}`)),
      to: word(cellWords(equipment, fact, to, asAt)),
      from: word(from ? cellWords(equipment, fact, from, asAt) : ''),
    });
  const found = whyNot(checklist, decision, answers, asAt);
  return found
    .filter(({ changes }) => !changes.some(isIdle))
    .map(({ outcome, changes, needs }) => ({
      outcome,
      title: rule(`outcome.${outcome}.title`),
      lines: [...changes, ...needs].map(line),
      change: Object.fromEntries(
        [...changes, ...needs].flatMap(({ fact, to }) => {
          const prepared = checklist.facts.find(({ id }) => id === fact);
          const answer = prepared && answerOfCell(prepared, to, asAt);
          return answer === undefined ? [] : [[fact, answer]];
        }),
      ),
    }));
}
