import { agreedPlan, type Ledger, type Timeline } from '#core/dunning';
import { entryNotes, stageText, type TimelinePicture } from '#core/picture';
import type { Amount } from '#core/money';
import type { PolicyTiming } from '#core/policy';
import { figure, sentence } from '#core/sentence';
import type { Locale } from '#i18n';
import type { Voice } from '../edition.ts';
import { cell, type Cell } from './cell.ts';

export { cell, type Cell } from './cell.ts';

/** Excel takes a file without it for the old code page of its country. */
const byteOrderMark = '\ufeff';

/** Where decimals follow a comma, spreadsheets part cells at semicolons. */
const marks: Readonly<Record<Locale, { between: ',' | ';'; decimal: '.' | ',' }>> = {
  en: { between: ',', decimal: '.' },
  es: { between: ';', decimal: ',' },
  it: { between: ';', decimal: ',' },
};

/**
 * Rows as a CSV file that a spreadsheet of a language opens with a double click: CRLF, UTF-8 with a byte order mark,
 * in English commas as in RFC 4180, in Spanish and Italian semicolons and decimal commas.
 */
export function csv(rows: readonly (readonly Cell[])[], locale: Locale): string {
  const { between, decimal } = marks[locale];
  const line = (cells: readonly Cell[]) => cells.map((one) => cell(one, decimal)).join(between);
  return `${byteOrderMark}${rows.map((cells) => `${line(cells)}\r\n`).join('')}`;
}

/** In their order. */
const columns = [
  'invoice',
  'date',
  'kind',
  'what',
  'code',
  'status',
  'heldBy',
  'access',
  'amount',
  'outstanding',
  'disputed',
  'currency',
  'note',
] as const;

type Row = Partial<Record<(typeof columns)[number], Cell>>;
type DatedRow = Row & { on: string | null };
type Word = (code: string) => Cell;

/** One invoice as it was looked at. */
export interface InvoiceCourse {
  ledger: Ledger;
  policy: Pick<PolicyTiming, 'stages'>;
  timeline: Timeline;
  /** Of the same timeline. */
  picture: TimelinePicture;
}

/**
 * The timeline of an invoice as a table by day: issue, due day and all that happened up to today, the stages, and the
 * day on which the data goes; of the payment plan that is agreed, each instalment too. Within a day they stand in this
 * order, stages as the policy orders them; what has no day comes last. Each row has the state of access and what is outstanding and disputed on its day as far as it is known;
 * a stage says why its day moved.
 */
export function timelineCsv(course: InvoiceCourse, { say, locale }: Voice): string {
  const word: Word = (code) => ({ text: say(sentence(code)) });
  const head = columns.map((name) => word(`export:column.${name}`));
  const rows = [...events(course, say, word), ...instalments(course, say, word), ...stages(course, say, word), ...deletion(course, word)].sort(byDay); // prettier-ignore
  const cells = ({ on, ...own }: DatedRow): Cell[] => {
    const row: Row = {
      invoice: { text: course.ledger.invoice.number },
      date: { text: on ?? '' },
      ...onDay(course.timeline, on, word),
      ...own,
    };
    return columns.map((name) => row[name] ?? { text: '' });
  };
  return csv([head, ...rows.map(cells)], locale);
}

function events({ picture, ledger }: InvoiceCourse, say: Voice['say'], word: Word): DatedRow[] {
  return picture.events.map(({ on, type, text, amount }) => ({
    on,
    kind: word('export:row.event'),
    what: { text: say(text) },
    code: { text: type },
    status: word(`timeline:status.${on > picture.today ? 'planned' : 'done'}`),
    ...sum(type === 'issued' ? ledger.invoice.amount : amount),
  }));
}

/** What is still agreed of a payment plan. A day that is past has no status, since the payments below say what was paid. */
function instalments(
  { ledger, picture: { today } }: InvoiceCourse,
  say: Voice['say'],
  word: Word,
): DatedRow[] {
  const plan = agreedPlan(ledger.events, today);
  if (!plan) return [];
  return plan.instalments.map(({ dueOn, amount }, index) => {
    const figures = {
      number: figure.count(index + 1),
      last: figure.count(plan.instalments.length),
    };
    return {
      on: dueOn,
      kind: word('export:row.instalment'),
      what: { text: say(sentence('export:instalment', figures)) },
      code: { text: 'instalment' },
      ...(dueOn < today
        ? {}
        : { status: word(`timeline:status.${dueOn > today ? 'planned' : 'due'}`) }),
      ...sum(amount),
    };
  });
}

function stages(
  { timeline, picture, policy }: InvoiceCourse,
  say: Voice['say'],
  word: Word,
): DatedRow[] {
  return timeline.stages.map(({ id, on, status, heldBy }) => {
    const flag = picture.flags.find(({ stage }) => stage === id);
    return {
      on,
      kind: word('export:row.stage'),
      what: { text: say(stageText(policy, id)) },
      code: { text: id },
      status: word(`timeline:status.${status}`),
      ...(heldBy ? { heldBy: word(`timeline:holder.${heldBy}`) } : {}),
      note: { text: flag ? entryNotes(flag, picture).map(say).join(' ') : '' },
    };
  });
}

/** The deletion of the data is no stage, and the day that nobody may overlook. */
function deletion({ timeline, picture }: InvoiceCourse, word: Word): DatedRow[] {
  if (timeline.deletion === null) return [];
  const deleted = timeline.access.find(({ state }) => state === 'data-deleted');
  const name = word('timeline:state.data-deleted');
  return [
    {
      on: timeline.deletion.on,
      kind: word('export:row.data'),
      what: name,
      code: { text: 'data-deleted' },
      status: word(`timeline:status.${deleted?.projected === false ? 'done' : 'planned'}`),
      access: name,
      ...(picture.deletionMoves ? { note: word('timeline:movesWith.suspension') } : {}),
    },
  ];
}

/** Access and balance of a day; nothing where there is no day. */
function onDay({ access, balances }: Timeline, on: string | null, word: Word): Row {
  if (on === null) return {};
  const state = lastUpTo(access, on)?.state;
  const balance = lastUpTo(balances, on);
  return {
    ...(state ? { access: word(`timeline:state.${state}`) } : {}),
    ...(balance
      ? {
          outstanding: { number: balance.outstanding.value },
          currency: { text: balance.outstanding.currency },
          ...(balance.disputed ? { disputed: { number: balance.disputed.value } } : {}),
        }
      : {}),
  };
}

function sum(amount: Amount | undefined): Row {
  return amount ? { amount: { number: amount.value }, currency: { text: amount.currency } } : {};
}

function byDay({ on: one }: DatedRow, { on: other }: DatedRow): number {
  if (one === other) return 0;
  return other === null || (one !== null && one < other) ? -1 : 1;
}

/** The last of some spans that begins on or before a day. */
function lastUpTo<T extends { from: string }>(spans: readonly T[], on: string): T | undefined {
  return spans.findLast(({ from }) => from <= on);
}
