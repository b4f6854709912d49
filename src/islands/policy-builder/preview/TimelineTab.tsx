import { useRef } from 'preact/hooks';
import { useComputed, useSignal, type ReadonlySignal, type Signal } from '@preact/signals';
import { exposure, type Ledger } from '#core/dunning';
import { lateCharges } from '#core/late-payment';
import { compare, moneyOf } from '#core/money';
import type { TimelinePicture } from '#core/picture';
import { figure } from '#core/sentence';
import {
  ExposureLine,
  LateLines,
  LedgerEditor,
  moveIssue,
  type LedgerDesk,
  type LedgerForm,
  type LedgerState,
} from '../../ui/timeline/index.ts';
import { same } from '../../ui/same.ts';
import { useAfterPaint } from '../../ui/use-after-paint.ts';
import { useTool } from '../state/context.ts';
import type { Tool } from '../state/tool.ts';
import { TimelineView } from './drawn-timeline.ts';

/** What happens to an invoice: the picture, its table, what it costs meanwhile, and the invoice to change. */
export function TimelineTab() {
  const { t, work, made, today, invoiceDesk, invoiceAside } = useTool();
  const bringBack = () => {
    if (!invoiceAside.value) return;
    const { ledger, asAt, desk } = invoiceAside.value;
    work.value = { ...work.value, ledger };
    invoiceDesk.value = desk;
    made.asAt.value = asAt;
    invoiceAside.value = undefined;
  };
  const leftOut = useSignal<number | undefined>(0);
  const isExample = useComputed(() => work.value.ledger === undefined);
  const picture = useLastPicture();
  const fits = useComputed(() => made.course.value !== undefined && 'picture' in made.course.value);
  const hasStages = useComputed(() => made.timing.value !== undefined);
  if (!hasStages.value) return <p>{t('timeline.none')}</p>;
  return (
    <>
      {isExample.value && <p class="help">{t('timeline.example')}</p>}
      <p class={leftOut.value === 0 || !fits.value ? undefined : 'notice'} role="status">
        {leftOut.value === undefined && fits.value && t('timeline.stale')}
        {Number(leftOut.value) > 0 &&
          t('timeline.without', { count: figure.count(Number(leftOut.value)) })}
      </p>
      <Course picture={picture} />
      <Invoice leftOut={leftOut} />
      {isExample.value && invoiceAside.value && (
        <p class="notice" role="status">
          {t('timeline.putAway')}{' '}
          <button type="button" onClick={bringBack}>
            {t('timeline.bringBack')}
          </button>
        </p>
      )}
      {!isExample.value && (
        <button
          type="button"
          onClick={() => {
            const { ledger, asAt } = made;
            invoiceAside.value = {
              ledger: ledger.value,
              asAt: asAt.value,
              desk: invoiceDesk.value,
            };
            work.value = { ...work.value, ledger: undefined, written: undefined };
            invoiceDesk.value = {};
            asAt.value = today;
          }}
        >
          {t('timeline.reset')}
        </button>
      )}
    </>
  );
}

/** The picture of the invoice; while the policy does not fit it, the last one of the same invoice. */
function useLastPicture(): ReadonlySignal<TimelinePicture | undefined> {
  const { made, invoiceDesk } = useTool();
  const last = useRef<{ of: LedgerDesk; picture: TimelinePicture }>();
  return useComputed(() => {
    const of = invoiceDesk.value;
    const course = made.course.value;
    if (course && 'picture' in course) last.current = { of, picture: course.picture };
    return last.current?.of === of ? last.current.picture : undefined;
  });
}

/** What becomes of the invoice, and what it costs meanwhile. */
function Course({ picture }: { picture: ReadonlySignal<TimelinePicture | undefined> }) {
  const tool = useTool();
  const { t, say, locale, made } = tool;
  const course = made.course.value;
  const ledger = made.ledger.value;
  const costs = useAfterPaint(useComputed(() => costsOf(tool)).value);
  if (!course) return null;
  const state = { ledger, asAt: made.asAt.value };
  return (
    <>
      {overDisputed(ledger).map(({ on }) => (
        <p key={on} class="notice">
          {t('timeline.overDisputed', { date: figure.date(on) })}
        </p>
      ))}
      {'problems' in course && (
        <div class="notice" role="status">
          {course.problems.map(({ expected, found, path }) => (
            <p key={path.join('.')}>
              {t('timeline.problem', {
                expected: figure.list(expected.map(figure.text)),
                found,
              })}
            </p>
          ))}
          {picture.value && <p>{t('timeline.lastPicture')}</p>}
        </div>
      )}
      {picture.value && (
        <TimelineView
          picture={picture.value}
          say={say}
          locale={locale}
          onMoveIssue={(issuedOn) => put(tool, moveIssue(state, issuedOn))}
          onMoveToday={(asAt) => put(tool, { ...state, asAt })}
        />
      )}
      {costs?.billed && <ExposureLine exposure={costs.billed} say={say} />}
      {costs?.late && <LateLines late={costs.late} asAt={state.asAt} say={say} />}
    </>
  );
}

/** The invoice to change. It is drawn again when the invoice changes, and not at each key in the policy. */
function Invoice({ leftOut }: { leftOut: Signal<number | undefined> }) {
  const tool = useTool();
  const { say, locale, work, made, invoiceDesk } = tool;
  const keep = (form: LedgerForm | undefined) => {
    const written = form && { locale, form };
    if (!same(written, work.peek().written)) work.value = { ...work.peek(), written };
  };
  const policy = made.invoicePolicy.value;
  if (!policy) return null;
  return (
    <LedgerEditor
      value={{ ledger: made.ledger.value, asAt: made.asAt.value }}
      onChange={(next) => put(tool, next)}
      onLeftOut={(events) => (leftOut.value = events)}
      onWritten={keep}
      desk={invoiceDesk.value}
      policy={policy}
      say={say}
      locale={locale}
    />
  );
}

function put({ work, made }: Tool, { ledger, asAt }: LedgerState): void {
  if (ledger !== made.ledger.value) work.value = { ...work.value, ledger };
  made.asAt.value = asAt;
}

/** What the cloud bills meanwhile, and what the policy charges for what is late. */
function costsOf({ made, draft, data }: Tool) {
  const course = made.course.value;
  const policy = made.timing.value;
  if (!policy || !course || !('timeline' in course)) return undefined;
  const { invoice } = made.ledger.value;
  const { access, balances } = course.timeline;
  const { lateCharges: charges, law = {} } = draft.value;
  const figures = new Map(Object.entries(data.figures));
  const asAt = made.asAt.value;
  return {
    billed: exposure({
      ...{ cloud: policy.cloud, monthly: invoice.amount, issuedOn: invoice.issuedOn },
      ...{ asAt, access, figures },
    }),
    late: charges && lateCharges({ charges, law, dueOn: invoice.dueOn, balances, asAt, figures }),
  };
}

/** Disputes of more than was invoiced: nobody can owe that, and a digit may be too much. */
function overDisputed({ invoice, events }: Ledger): { on: string }[] {
  return events.filter(
    (event) =>
      event.type === 'dispute-opened' &&
      event.amount.currency === invoice.amount.currency &&
      compare(moneyOf(event.amount), moneyOf(invoice.amount)) > 0,
  );
}
