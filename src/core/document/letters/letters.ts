import type { Ledger, Status, Timeline } from '#core/dunning';
import type { LetterId } from '#core/policy';
import type { Sentence } from '#core/sentence';
import type { Document } from '../document.ts';
import { letterDoubt } from './doubted.ts';
import { letterFor } from './letter-for.ts';
import type { LetterInput } from './letter-input.ts';
import { letterOfStage } from './letter-of-stage.ts';
import { answers } from './on-its-day.ts';

/** A letter with its day. */
export interface DatedLetter {
  letter: LetterId;
  /** Id of the stage that sends it; null for one that answers an event. */
  stage: string | null;
  on: string;
  /** `due`: it goes out today. */
  status: Extract<Status, 'due' | 'planned' | 'held'>;
  document: Document;
  /** For the writer, never in the letter: for which days holidays are known, where a day of it may still move. */
  doubt?: Sentence;
}

/** What letters of a case are written from. */
export type LettersInput = Omit<LetterInput, 'stage'> & { ledger: Ledger; timeline: Timeline };

/**
 * The letters still to be sent, by their days: those that answer what happened today, and those of the
 * stages that name one and have a day ahead. After the deletion no stage warns of it any more.
 */
export function letters(input: LettersInput): DatedLetter[] {
  const { policy, ledger, timeline, asAt } = input;
  const answered = answers
    .filter(([type]) => ledger.events.some((event) => event.type === type && event.on === asAt))
    .map(([, letter]): DatedLetter => ({
      letter,
      stage: null,
      on: asAt,
      status: 'due',
      document: letterFor(letter, input),
      ...doubtOf(letter, input),
    }));
  const staged = policy.stages.flatMap((stage): DatedLetter[] => {
    const letter = letterOfStage(stage);
    const entry = timeline.stages.find(({ id }) => id === stage.id);
    if (!letter || !entry || entry.on === null) return [];
    const { on, status } = entry;
    if (status !== 'due' && status !== 'planned' && status !== 'held') return [];
    if (stage.anchor === 'suspension' && isDeletedBefore(on, timeline)) return [];
    const own = { ...input, stage: stage.id };
    const document = letterFor(letter, own);
    return [{ letter, stage: stage.id, on, status, document, ...doubtOf(letter, own) }];
  });
  return [...answered, ...staged].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function doubtOf(letter: LetterId, input: LetterInput): Pick<DatedLetter, 'doubt'> {
  const doubt = letterDoubt(letter, input);
  return doubt ? { doubt } : {};
}

/** Nobody is warned of what has happened; on the very day of the deletion access can still be given back. */
function isDeletedBefore(on: string, { deletion }: Timeline): boolean {
  return deletion !== null && deletion.on < on;
}

/** Of letters in the order of their days, those that go out today and the one that goes out next. */
export function dueOrNext(all: readonly DatedLetter[]): DatedLetter[] {
  const due = all.filter(({ status }) => status === 'due');
  const next = all.find(({ status }) => status !== 'due');
  return next ? [...due, next] : due;
}
