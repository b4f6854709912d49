import { suspensionOf } from '#core/dunning';
import type { Amount } from '#core/money';
import { deletionFactOf, type LetterId, type Stage } from '#core/policy';
import { figure, type Figure } from '#core/sentence';
import { deletionDays } from '../deletion-days.ts';
import { dated, gap } from '../gaps.ts';
import { entryOf, isAhead } from './entry-of.ts';
import { amountsOf, type Amounts } from './amounts.ts';
import { doubted } from './doubted.ts';
import type { LetterInput } from './letter-input.ts';
import { nextStage } from './next-stage.ts';
import { onItsDay } from './on-its-day.ts';

/** Everything that the sentences of a letter need, known or as a gap. */
export interface LetterCase extends LetterInput {
  /** The stage that sends it; undefined for a letter that answers an event. */
  sender: Stage | undefined;
  /** Day of the letter, `YYYY-MM-DD`; undefined in a form. */
  day: string | undefined;
  /** The same, or its gap. */
  on: Figure;
  /** Day from which the sending stage has its effect: an earlier one where the letter comes late; or its gap. */
  from: Figure;
  invoice: Figure;
  issuedOn: Figure;
  dueOn: Figure;
  /** Undefined in a form. */
  amounts: Amounts | undefined;
  /**
   * The stage that follows if nothing is paid, its day, and whether that may move for want of known holidays; the day
   * is undefined when there is none in sight.
   */
  next: { stage: Stage; on: Figure | undefined; mayMove: boolean } | undefined;
  /** Day of the suspension, past or ahead; undefined when none is in sight. */
  suspendedOn: Figure | undefined;
  /** Whether that day lies beyond the known holidays, and the policy moves it off a holiday. */
  suspensionMayMove: boolean;
  /** Whether access is suspended on the day we stand, or on an earlier day of the letter. */
  isSuspended: boolean;
  /** Whether it will be when the customer reads the letter. */
  isSuspendedThen: boolean;
  /** Days after the suspension on which the data goes; null where the cloud has no count. */
  deletionDays: number | null;
  /** The day on which it goes; undefined when none is in sight. */
  deletionOn: Figure | undefined;
}

/** Letters that go out with a suspension or after it, whichever stage sends them. */
const afterwards: ReadonlySet<LetterId> = new Set(['suspension', 'data-warning', 'last-warning']);

/** Gathers what is known of a case for one letter. */
export function letterCase(letter: LetterId, given: LetterInput): LetterCase {
  const { input, sender, day, from } = onItsDay(letter, given);
  const { policy, ledger, timeline, figures } = input;
  const days = deletionDays(policy.cloud, figures);
  const isSuspended =
    timeline?.access.findLast(({ projected }) => !projected)?.state === 'suspended';
  return {
    ...input,
    sender,
    day,
    on: dated(day),
    from: dated(from),
    invoice: ledger ? figure.text(ledger.invoice.number) : gap('invoice'),
    issuedOn: dated(ledger?.invoice.issuedOn, 'issueDate'),
    dueOn: dated(ledger?.invoice.dueOn, 'dueDate'),
    amounts: timeline && amountsOf(timeline, ledger ?? { events: [] }, input.asAt),
    next: nextOf(sender, input),
    suspendedOn: suspendedOn(input),
    suspensionMayMove: suspensionMayMove(input),
    isSuspended,
    isSuspendedThen:
      isSuspended ||
      afterwards.has(letter) ||
      sender?.effect === 'suspended' ||
      sender?.anchor === 'suspension',
    deletionDays: days,
    deletionOn: timeline
      ? timeline.deletion
        ? figure.date(timeline.deletion.on)
        : undefined
      : days === null
        ? undefined
        : gap('deletionDate'),
  };
}

/** An amount, or its gap in a form. */
export function amount(known: Amount | undefined): Figure {
  return known ? figure.money(known) : gap('amount');
}

function nextOf(sender: Stage | undefined, input: LetterInput): LetterCase['next'] {
  const { timeline } = input;
  const stage = nextStage(sender, input);
  if (!stage) return undefined;
  const on = entryOf(timeline, stage)?.on;
  return {
    stage,
    on: timeline ? (on ? figure.date(on) : undefined) : gap('date'),
    mayMove: doubted(input).stages.has(stage.id),
  };
}

function suspendedOn({ policy, timeline, figures }: LetterInput): Figure | undefined {
  if (!timeline) {
    return policy.stages.some(({ effect }) => effect === 'suspended')
      ? gap('suspensionDate')
      : undefined;
  }
  const fact = deletionFactOf[policy.cloud];
  const days = deletionDays(policy.cloud, figures);
  const on = suspensionOf(timeline, fact === null || days === null ? null : { days, fact });
  return on === null ? undefined : figure.date(on);
}

function suspensionMayMove({ policy, timeline }: LetterInput): boolean {
  const ahead = timeline?.stages.find((entry) => entry.effect === 'suspended' && isAhead(entry));
  const stage = policy.stages.find(({ id }) => id === ahead?.id);
  return ahead?.holidaysUnknown === true && stage?.onNonWorkingDay === 'next';
}
