import { citesFor } from '#core/case';
import { decide, stillToCome, type Answers, type Decision, type Reason } from '#core/decision';
import { answerWords } from './answer-words.ts';
import { caseDates, type CaseDate } from './case-dates.ts';
import { dutyViews, isUrgent, type DutyView } from './duty-view.ts';
import { word, type Equipment } from './equipment.ts';
import { questionViews, type Origin, type QuestionView } from './question-view.ts';

/** Why an outcome or a duty is given, in words. */
export interface ReasonView {
  id: string;
  text: string;
  certainty: string;
  /** The answers it rests on. */
  answers: { question: string; answer: string }[];
  cites: readonly string[];
}

/** What a case comes to, in words. */
export interface OutcomeView {
  id: string;
  title: string;
  means: string;
  /** Harm is being done: what stops it comes first, and is never hidden. */
  urgent: boolean;
  reasons: ReasonView[];
  duties: DutyView[];
  dates: CaseDate[];
  undocumented: string[];
}

/** All that is shown of a case on one day. */
export interface CaseView {
  asAt: string;
  decision: Decision;
  questions: QuestionView[];
  /** Fewest and most questions that can still come. */
  toCome: { min: number; max: number };
  /** Known as soon as a rule decides, though questions about duties may be left. */
  outcome: OutcomeView | undefined;
}

/** What a case comes to and how it is said. `asAt` is the day on which the reader stands, `YYYY-MM-DD`. */
export function caseView(
  equipment: Equipment,
  answers: Answers,
  asAt: string,
  origins: Readonly<Record<string, Origin>> = {},
): CaseView {
  const decision = decide(equipment.checklist, answers, asAt);
  return decidedView(equipment, answers, decision, asAt, origins);
}

/** How a decision that is already made is said. */
export function decidedView(
  equipment: Equipment,
  answers: Answers,
  decision: Decision,
  asAt: string,
  origins: Readonly<Record<string, Origin>> = {},
): CaseView {
  const toCome = stillToCome(equipment.checklist, equipment.ahead, answers, asAt);
  return {
    asAt,
    decision,
    questions: questionViews(equipment, answers, decision, toCome, origins),
    toCome: { min: toCome.min, max: toCome.max },
    outcome: decision.outcome ? outcomeView(equipment, answers, decision, asAt) : undefined,
  };
}

function outcomeView(
  equipment: Equipment,
  answers: Answers,
  decision: Decision,
  asAt: string,
): OutcomeView {
  const { rule } = equipment;
  const id = decision.outcome ?? '';
  const duties = dutyViews(equipment, answers, decision, asAt);
  const own = {
    title: rule(`outcome.${id}.title`),
    means: meansOf(equipment, id, answers, decision),
  };
  const isOverHarm = waiting.has(id) && duties.some(({ atOnce }) => atOnce);
  return {
    id,
    ...(isOverHarm ? overHarm(equipment, own) : own),
    urgent: isUrgent(equipment, answers, decision),
    reasons: decision.reasons.map((reason) => reasonView(equipment, reason, answers)),
    duties,
    dates: caseDates(equipment, answers, decision, asAt),
    // Each of them is about 21Vianet.
    undocumented:
      equipment.cloud === '21vianet'
        ? decision.undocumented.map((point) => rule(`undocumented.${point}`))
        : [],
  };
}

/** Outcomes by which nothing is to be done to the subscription. Over harm that goes on, whoever reads one might stop. */
const waiting = new Set(['not-yet', 'plan', 'monitor', 'keep-suspended', 'close']);

/** While harm goes on, what stops it is the headline; what becomes of the suspension comes after. */
function overHarm(
  { rule, tool }: Equipment,
  { title, means }: Pick<OutcomeView, 'title' | 'means'>,
): Pick<OutcomeView, 'title' | 'means'> {
  return {
    title: rule('outcome.contain.title'),
    means: tool('overHarm', { outcome: word(title), means: word(means) }),
  };
}

/** What an outcome means; how harm is contained differs with who is behind it. */
function meansOf(
  equipment: Equipment,
  outcome: string,
  answers: Answers,
  { used }: Decision,
): string {
  const wrongdoer = used.includes('wrongdoer') ? String(answers['wrongdoer']) : '';
  const who = outcome === 'contain' ? containing[wrongdoer] : undefined;
  return who === undefined
    ? equipment.rule(`outcome.${outcome}.means`)
    : containWords(equipment, who);
}

type Contained = 'intruder' | 'own' | 'customer';

const containing: Readonly<Record<string, Contained>> = {
  'third-party': 'intruder',
  own: 'own',
  customer: 'customer',
};

/** How harm is contained. What a suspension leaves to administrators is known of 21Vianet alone. */
export function containWords({ tool, cloud }: Equipment, who: Contained): string {
  const isOther = cloud !== '21vianet' && who !== 'own';
  return tool(`contain.${who}${isOther ? 'Worldwide' : ''}`);
}

function reasonView(equipment: Equipment, reason: Reason, answers: Answers): ReasonView {
  const { rule, tool } = equipment;
  return {
    id: reason.id,
    text: rule(`reason.${reason.id}`),
    certainty: tool(`certainty.${reason.certainty}`),
    answers: reason.because.map((fact) => ({
      question: rule(`question.${fact}`),
      answer: answerWords(equipment, fact, answers[fact] ?? 'unknown'),
    })),
    cites: citesFor(reason.cites, equipment.cloud),
  };
}
