import { answersApart } from '#core/case';
import {
  dueOrNext,
  letterDoubt,
  letterFor,
  letterOfStage,
  letters,
  type Document,
  type LetterInput,
  type LettersInput,
} from '#core/document';
import { completePolicy, type Cloud, type LetterId } from '#core/policy';
import type { Sentence } from '#core/sentence';
import type { CaseView } from '../case-view.ts';
import {
  agreesOnState,
  type OwnCase,
  type OwnStanding,
  type PolicySupply,
} from '../policy/own-case.ts';
import type { CaseState } from '../use-case.ts';
import { letterOfDuty } from './letter-of-duty.ts';

/** A letter, and for the writer alone: for which days holidays are known, where a day of it may still move. */
interface Made {
  document: Document;
  doubt?: Sentence | undefined;
}

/** The letters to offer, and what says different things: answers and invoice, or the clouds of policy and case. */
interface Fitting {
  apart: 'answers' | 'cloud' | undefined;
  made: Made[];
}

/**
 * The letters that a decision asks for, of a whole policy and an invoice. Missing notices come each with its own.
 * A policy of another cloud than `cloud`, the one chosen for the case, gives none: each would speak of that one.
 */
export function fittingLetters(
  own: OwnCase,
  cloud: Cloud,
  supply: Pick<PolicySupply, 'figures'>,
  standing: OwnStanding,
  answers: CaseState['answers'],
  view: Pick<CaseView, 'decision' | 'asAt'>,
): Fitting | 'unfinished' {
  const fitting = ofAnyCloud(own, supply, standing, answers, view);
  const isOther = own.policy.cloud !== cloud;
  return isOther && fitting !== 'unfinished' && fitting.made.length > 0
    ? { apart: 'cloud', made: [] }
    : fitting;
}

function ofAnyCloud(
  own: OwnCase,
  supply: Pick<PolicySupply, 'figures'>,
  { own: said, ledger, calendar }: OwnStanding,
  answers: CaseState['answers'],
  { decision, asAt }: Pick<CaseView, 'decision' | 'asAt'>,
): Fitting | 'unfinished' {
  const whole = completePolicy(own.policy);
  if ('open' in whole) return 'unfinished';
  const input: LettersInput = {
    policy: whole.policy,
    figures: supply.figures,
    asAt,
    ledger,
    calendar,
    timeline: said.timeline,
    writtenToday: true,
  };
  // A letter takes its dates and amounts from the invoice: where the answers differ, those follow that the invoice asks for.
  if (!agreesOnState({ own: said }, answers)) return { apart: 'answers', made: [] };
  if (answersApart(said.answers, answers, decision.used).length > 0)
    return { apart: 'answers', made: dueOrNext(letters(input)) };
  const wanted = new Set(decision.duties.flatMap((duty) => letterOfDuty[duty] ?? []));
  const made = [...wanted].map((letter) => madeOf(letter, input));
  const isMissing = decision.duties.includes('send-missing-notices');
  return { apart: undefined, made: isMissing ? [...missingLetters(input, said), ...made] : made };
}

/** The letter of each notice that is missing, in the order of the policy; what was passed over goes out today. */
function missingLetters(
  input: LettersInput,
  { missing, madeUp }: Pick<OwnStanding['own'], 'missing' | 'madeUp'>,
): Made[] {
  const ids = new Set(missing.map(({ stage }) => stage.id));
  return input.policy.stages.flatMap((stage) => {
    const letter = ids.has(stage.id) ? letterOfStage(stage) : null;
    return letter ? [madeOf(letter, { ...input, timeline: madeUp, stage: stage.id })] : [];
  });
}

function madeOf(letter: LetterId, input: LetterInput): Made {
  return { document: letterFor(letter, input), doubt: letterDoubt(letter, input) };
}
