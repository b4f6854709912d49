import { balanceAt } from './balance-at.ts';
import { bandAt } from './band-at.ts';
import { entryNotes } from './entry-notes.ts';
import { statusText } from './status-text.ts';
import { figure, sentence, type Sentence } from '#core/sentence';
import type { AccessState } from '#core/dunning';
import type { Amount } from '#core/money';
import type { Flag, TimelinePicture } from './timeline-picture.ts';

/** One line of the list or the table that says the same as the picture. */
export interface TimelineEntry {
  /** Null for a stage without a day. */
  on: string | null;
  kind: 'event' | 'today' | 'stage' | 'access' | 'deletion';
  text: Sentence;
  /** How a stage stands, and by what it is held; null for all else. */
  status: Sentence | null;
  /** Why a stage moved, and whether its day, or that of the deletion, may move again. */
  notes: readonly Sentence[];
  /** Access from that day on; null for what has no day. */
  access: AccessState | null;
  /** Whether that is only expected. */
  projected: boolean;
  /** What is owed after that day's events; null where it is not known. */
  outstanding: Amount | null;
}

/** Where a kind stands within one day. */
const order = ['event', 'today', 'stage', 'access', 'deletion'] as const;

/** The facts of a picture, line by line and day by day; what has no day comes last. */
export function timelineEntries(picture: TimelinePicture): TimelineEntry[] {
  const { events, today, isExample, flags, undated, deletionOn } = picture;
  const dated: Line[] = [
    ...events.map(({ on, text }): Line => ({ on, kind: 'event', text })),
    ...(isExample
      ? []
      : [{ on: today, kind: 'today', text: sentence('timeline:event.today') } as const]),
    ...flags.map((flag): Line => ({ on: flag.on, kind: 'stage', text: flag.text, flag })),
    ...(deletionOn === null
      ? []
      : [{ on: deletionOn, kind: 'deletion', text: sentence('timeline:event.deletion') } as const]),
  ];
  const days = new Set(dated.map(({ on }) => on));
  const changes = picture.bands
    .filter(({ from }) => !days.has(from))
    .map(({ from, state }): Line => {
      const access = figure.said(`timeline:state.${state}`);
      return { on: from, kind: 'access', text: sentence('timeline:event.access', { access }) };
    });
  return [
    ...[...dated, ...changes].sort(byDay).map((line) => entry(picture, line)),
    ...undated.map((flag): TimelineEntry => ({
      ...{ on: null, kind: 'stage', text: flag.text, status: statusText(flag), notes: [] },
      ...{ access: null, projected: false, outstanding: null },
    })),
  ];
}

interface Line {
  on: string;
  kind: TimelineEntry['kind'];
  text: Sentence;
  flag?: Flag;
}

function byDay(a: Line, b: Line): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return order.indexOf(a.kind) - order.indexOf(b.kind);
}

function entry(picture: TimelinePicture, { on, kind, text, flag }: Line): TimelineEntry {
  const band = bandAt(picture, on);
  return {
    ...{ on, kind, text },
    status: flag ? statusText(flag) : null,
    notes: flag
      ? entryNotes(flag, picture)
      : kind === 'deletion' && picture.deletionMoves
        ? [sentence('timeline:movesWith.suspension')]
        : [],
    access: band?.state ?? null,
    projected: band !== undefined && (band.projected || on > picture.today),
    outstanding: on <= picture.today ? balanceAt(picture, on) : null,
  };
}
