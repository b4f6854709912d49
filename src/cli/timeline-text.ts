import type { Exposure, Timeline, TimelineStage } from '#core/dunning';
import { lateSentences, type LateCharges } from '#core/late-payment';
import { sayer } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import { sentences } from './sentences.ts';

const say = sayer('en', wordsOf('en', 'late-charges', 'figures'));

/** A timeline for reading in a terminal. */
export function timelineText(
  timeline: Timeline,
  asAt: string,
  late: LateCharges,
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
    ...lateSentences(late, asAt).map(say),
    of.billed(exposed.cycles, written(exposed.amount)),
    ...(exposed.whileSuspended && !exposed.whileSuspended.documented
      ? [of.undocumented(exposed.whileSuspended.cycles)]
      : []),
  ];
  return `${lines.join('\n')}\n`;
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
