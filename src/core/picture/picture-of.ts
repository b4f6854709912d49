import { knownDay, type WorkCalendar } from '#core/calendar';
import {
  heldSpans,
  stageMoves,
  suspensionOf,
  type Ledger,
  type Move,
  type Retention,
  type Timeline,
  type TimelineStage,
} from '#core/dunning';
import type { PolicyTiming } from '#core/policy';
import { axisOf } from './axis.ts';
import { doubts, type Doubt } from './doubts.ts';
import { ledgerMarks } from './ledger-marks.ts';
import { notWorkedSpans } from './not-worked.ts';
import { stageText } from './stage-text.ts';
import type { Flag, TimelinePicture } from './timeline-picture.ts';

/** What a picture is made from: the input of a timeline, and the timeline itself. */
export interface PictureInput {
  policy: PolicyTiming;
  ledger: Ledger;
  calendar: WorkCalendar;
  asAt: string;
  retention: Retention | null;
  timeline: Timeline;
}

/** The picture of one timeline. Days only: whatever draws it decides on sizes, colours and words. */
export function timelinePicture(input: PictureInput): TimelinePicture {
  const { policy, ledger, calendar, asAt, timeline } = input;
  const moves = stageMoves(input, timeline);
  const doubted = doubts(input, moves);
  const dated: Flag[] = [];
  const undated: Omit<Flag, 'on'>[] = [];
  timeline.stages.forEach((stage) => {
    const flag = flagOf(stage, policy, moves.get(stage.id), doubted.stages.get(stage.id));
    if (stage.on === null) undated.push(flag);
    else dated.push({ on: stage.on, ...flag });
  });
  const { issuedOn, dueOn } = ledger.invoice;
  const events = ledgerMarks(ledger, policy, timeline, asAt);
  const deletionOn = timeline.deletion?.on ?? null;
  const marks = [issuedOn, dueOn, asAt, ...(deletionOn ? [deletionOn] : [])];
  const axis = axisOf([...marks, ...dated.map(({ on }) => on), ...events.map(({ on }) => on)]);
  return {
    ...axis,
    today: asAt,
    bands: timeline.access,
    flags: dated.sort((a, b) => knownDay(a.on) - knownDay(b.on)),
    undated,
    events,
    held: heldSpans(input),
    notWorked: notWorkedSpans(axis, calendar),
    issuedOn,
    dueOn,
    suspendedOn: suspensionOf(timeline, input.retention),
    deletionOn,
    ...(doubted.deletion ? { deletionMoves: true } : {}),
    holidaysKnown: calendar.covers,
    balances: timeline.balances,
  };
}

function flagOf(
  { id, effect, status, heldBy }: TimelineStage,
  policy: PolicyTiming,
  move: Move | undefined,
  doubt: Doubt | undefined,
): Omit<Flag, 'on'> {
  return {
    stage: id,
    text: stageText(policy, id),
    status,
    effect,
    ...(heldBy ? { heldBy } : {}),
    ...(move ? { movedFrom: move.from, move } : {}),
    ...doubt,
  };
}
