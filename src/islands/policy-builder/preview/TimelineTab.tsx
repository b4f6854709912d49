import { useSignal } from '@preact/signals';
import { exposure, type Ledger } from '#core/dunning';
import { lateCharges } from '#core/late-payment';
import { compare, moneyOf } from '#core/money';
import { figure } from '#core/sentence';
import { ExposureLine, LateLines, LedgerEditor, moveIssue } from '../../ui/timeline/index.ts';
import { useTool } from '../state/context.ts';
import { TimelineView } from './drawn-timeline.ts';

/** What happens to an invoice: the picture, its table, what it costs meanwhile, and the invoice to change. */
export function TimelineTab() {
  const { t, say, locale, work, draft, data, made, today, invoiceDesk } = useTool();
  const ledger = made.ledger.value;
  const course = made.course.value;
  const policy = made.timing.value;
  const state = { ledger, asAt: made.asAt.value };
  const put = (next: typeof state) => {
    if (next.ledger !== ledger) work.value = { ...work.value, ledger: next.ledger };
    made.asAt.value = next.asAt;
  };
  const leftOut = useSignal<number | undefined>(0);
  if (!course || !policy) return <p>{t('timeline.none')}</p>;
  const figures = new Map(Object.entries(data.figures));
  const billed =
    'timeline' in course &&
    exposure({
      cloud: policy.cloud,
      monthly: ledger.invoice.amount,
      issuedOn: ledger.invoice.issuedOn,
      asAt: state.asAt,
      access: course.timeline.access,
      figures,
    });
  const { lateCharges: charges, law = {} } = draft.value;
  const late =
    'timeline' in course && charges
      ? lateCharges({
          charges,
          law,
          dueOn: ledger.invoice.dueOn,
          balances: course.timeline.balances,
          asAt: state.asAt,
          figures,
        })
      : undefined;
  return (
    <>
      {!work.value.ledger && <p class="help">{t('timeline.example')}</p>}
      <p class={leftOut.value === 0 ? undefined : 'notice'} role="status">
        {leftOut.value === undefined && t('timeline.stale')}
        {Number(leftOut.value) > 0 &&
          t('timeline.without', { count: figure.count(Number(leftOut.value)) })}
      </p>
      {overDisputed(ledger).map(({ on }) => (
        <p key={on} class="notice">
          {t('timeline.overDisputed', { date: figure.date(on) })}
        </p>
      ))}
      {'problems' in course ? (
        <ul class="notice">
          {course.problems.map(({ expected, found, path }) => (
            <li key={path.join('.')}>
              {t('timeline.problem', {
                expected: figure.list(expected.map(figure.text)),
                found: figure.text(found),
              })}
            </li>
          ))}
        </ul>
      ) : (
        <>
          <TimelineView
            picture={course.picture}
            say={say}
            locale={locale}
            onMoveIssue={(issuedOn) => put(moveIssue(state, issuedOn))}
            onMoveToday={(asAt) => put({ ...state, asAt })}
          />
          {billed && <ExposureLine exposure={billed} say={say} />}
          {late && <LateLines late={late} asAt={state.asAt} say={say} />}
        </>
      )}
      <LedgerEditor
        value={state}
        onChange={put}
        onLeftOut={(events) => (leftOut.value = events)}
        desk={invoiceDesk.value}
        policy={policy}
        say={say}
        locale={locale}
      />
      {work.value.ledger && (
        <button
          type="button"
          onClick={() => {
            work.value = { ...work.value, ledger: undefined };
            invoiceDesk.value = {};
            made.asAt.value = today;
          }}
        >
          {t('timeline.reset')}
        </button>
      )}
    </>
  );
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
