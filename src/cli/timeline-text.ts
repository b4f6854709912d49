import type { Exposure, Timeline, TimelineStage } from '#core/dunning';
import type { Lateness } from './lateness.ts';
import { sentences } from './sentences.ts';

/** A timeline for reading in a terminal. */
export function timelineText(
  timeline: Timeline,
  asAt: string,
  late: Lateness,
  exposed: Exposure,
): string {
  const { outstanding, disputed, deletion, stages, access } = timeline;
  const of = sentences.timeline;
  const lines = [
    of.title(asAt),
    of.outstanding(written(outstanding)),
    ...(disputed ? [of.disputed(written(disputed))] : []),
    '',
    of.stages,
    ...table(stages.map(row)),
    '',
    of.access,
    ...table(
      access.map(({ from, state, projected }) => [from, state, projected ? of.projected : '']),
    ),
    '',
    deletion ? of.deletion(deletion.on, deletion.fact) : of.noDeletion,
    ...lateLines(late),
    of.billed(exposed.cycles, written(exposed.amount)),
    ...(exposed.whileSuspended && !exposed.whileSuspended.documented
      ? [of.undocumented(exposed.whileSuspended.cycles)]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

function lateLines(late: Lateness): string[] {
  const of = sentences.timeline;
  if (late === null) return [];
  if ('refused' in late) return [of.notReckoned(late.refused.code, late.refused.halfYear)];
  return [
    of.interest(written(late.interest), late.statute),
    ...(late.compensation ? [of.compensation(written(late.compensation))] : []),
  ];
}

function written({ value, currency }: { value: string; currency: string }): string {
  return `${currency} ${value}`;
}

function row({ id, effect, on, status, heldBy, holidaysUnknown }: TimelineStage): string[] {
  const notes = [
    effect === 'none' ? '' : `→ ${effect}`,
    heldBy ? sentences.timeline.heldBy(heldBy) : '',
    holidaysUnknown ? sentences.timeline.holidaysUnknown : '',
  ];
  return [on ?? '—', status, id, notes.filter(Boolean).join('; ')];
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  return rows.map((cells) =>
    `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
}
