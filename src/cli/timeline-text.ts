import type { Timeline, TimelineStage } from '#core/dunning';
import { sentences } from './sentences.ts';

/** A timeline for reading in a terminal. */
export function timelineText(timeline: Timeline, asAt: string): string {
  const { outstanding, disputed, deletion, stages, access } = timeline;
  const of = sentences.timeline;
  const lines = [
    of.title(asAt),
    of.outstanding(`${outstanding.currency} ${outstanding.value}`),
    ...(disputed ? [of.disputed(`${disputed.currency} ${disputed.value}`)] : []),
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
  ];
  return `${lines.join('\n')}\n`;
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
