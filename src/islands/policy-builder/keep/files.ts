import { contactLines } from '#core/document';
import { agreedPlan, type Timeline } from '#core/dunning';
import { doubtNotes, type TimelinePicture } from '#core/picture';
import { saidStage } from '#core/policy';
import { asWritten, figure, sentence } from '#core/sentence';
import type { Edition } from '#export/html';
import type { Tool } from '../state/tool.ts';

/** Formats in which a document can be handed on. */
export type DocumentFormat = 'docx' | 'html' | 'markdown' | 'text';

/** Their media types. */
export const mediaTypes: Readonly<Record<DocumentFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  markdown: 'text/markdown',
  text: 'text/plain',
};

/** A document as a file; what writes the format is fetched now and not before. */
export async function documentFile(format: DocumentFormat, edition: Edition): Promise<BlobPart> {
  switch (format) {
    case 'docx':
      return (await import('#export/docx')).docx(edition);
    case 'html':
      return (await import('#export/html')).html(edition);
    case 'markdown':
      return (await import('#export/markdown')).markdown(edition);
    case 'text':
      return (await import('#export/text')).text(edition.document, edition.voices[0].say, edition);
  }
}

/** Days before a stage on which a calendar reminds of it. */
const remindBefore = 1;
/** Days before the deletion of data on which a calendar reminds of it. */
const remindBeforeDeletion = 7;

/** What is still to come of a timeline, as a calendar for the writer's own staff. */
export async function calendarFile(
  tool: Tool,
  { timeline, picture }: { timeline: Timeline; picture: TimelinePicture },
): Promise<string> {
  const { calendar, stageNote } = await import('#export/calendar');
  const { draft, name, made, say, locale } = tool;
  const { number } = made.ledger.value.invoice;
  const stages = draft.value.stages ?? [];
  const partner = made.policy.value?.partner;
  const about = {
    owed: { amount: timeline.outstanding, on: made.asAt.value },
    contacts: partner ? contactLines(partner) : [],
  };
  const events = timeline.stages.flatMap(({ id, on, status }) => {
    if (on === null || (status !== 'planned' && status !== 'due')) return [];
    const own = stages.find((one) => one.id === id);
    const stage = saidStage(own ?? { id });
    const flag = picture.flags.find(({ stage: of }) => of === id);
    const note = stageNote(own ?? {}, { ...about, doubts: flag ? doubtNotes(flag) : [] });
    const text = sentence('policy-builder:take.event', { stage, invoice: figure.text(number) });
    return [{ of: [name.value, number, id], on, text, note, remindDaysBefore: remindBefore }];
  });
  const { events: happened } = made.ledger.value;
  const { instalments = [] } = agreedPlan(happened, made.asAt.value) ?? {};
  const agreed = instalments.flatMap(({ dueOn, amount }, index) => {
    if (dueOn < made.asAt.value) return [];
    const which = { number: figure.count(index + 1), last: figure.count(instalments.length) };
    const stage = figure.said('export:instalment', which);
    const text = sentence('policy-builder:take.event', { stage, invoice: figure.text(number) });
    const note = sentence('figures:asWritten', { text: figure.money(amount) });
    return [
      {
        of: [name.value, number, `instalment-${index + 1}`],
        on: dueOn,
        text,
        note,
        remindDaysBefore: remindBefore,
      },
    ];
  });
  // While the suspension is held, the day counted from it is nobody's day: it would remind of what may never come.
  const isHeld = picture.flags.some(
    ({ effect, status }) => effect === 'suspended' && status === 'held',
  );
  const deletion = isHeld ? null : timeline.deletion;
  const last = deletion && {
    of: [name.value, number, 'data-deleted'],
    on: deletion.on,
    text: sentence('policy-builder:take.event', {
      stage: figure.said('policy:effect.data-deleted'),
      invoice: figure.text(number),
    }),
    note: stageNote(
      { effect: 'data-deleted' },
      { ...about, doubts: picture.deletionMoves ? doubtNotes({ movesWith: 'suspension' }) : [] },
    ),
    remindDaysBefore: remindBeforeDeletion,
  };
  return calendar([...events, ...agreed, ...(last ? [last] : [])], {
    voice: { locale, say },
    name: asWritten(name.value),
    madeAt: new Date().toISOString(),
  });
}
