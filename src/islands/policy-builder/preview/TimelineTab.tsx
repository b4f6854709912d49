import { figure } from '#core/sentence';
import { useTool } from '../state/context.ts';
import { Timeline } from './PictureInSight.tsx';
import { dueOn } from '../state/example-ledger.ts';

/** What happens to an invoice: the picture, its table, and the invoice to change. */
export function TimelineTab() {
  const { t, say, locale, work, draft, made } = useTool();
  const ledger = made.ledger.value;
  const course = made.course.value;
  const asAt = made.asAt.value;
  const moveIssue = (issuedOn: string) => {
    const invoice = { ...ledger.invoice, issuedOn, dueOn: dueOn(draft.value, issuedOn) };
    work.value = { ...work.value, ledger: { ...ledger, invoice } };
  };
  if (!course) return <p>{t('timeline.none')}</p>;
  return (
    <>
      <p class="help">{t('timeline.example')}</p>
      {'problems' in course ? (
        <p class="notice">
          {course.problems.map(({ expected, found }) =>
            t('timeline.problem', {
              expected: figure.list(expected.map(figure.text)),
              found: figure.text(found),
            }),
          )}
        </p>
      ) : (
        <Timeline
          picture={course.picture}
          say={say}
          locale={locale}
          onMoveIssue={moveIssue}
          onMoveToday={(date) => (made.asAt.value = date)}
        />
      )}
      <div class="choosers">
        <label>
          {t('timeline.asAt')}
          <input
            type="date"
            value={asAt}
            onInput={({ currentTarget: { value } }) => value && (made.asAt.value = value)}
          />
        </label>
        {work.value.ledger && (
          <button type="button" onClick={() => (work.value = { ...work.value, ledger: undefined })}>
            {t('timeline.reset')}
          </button>
        )}
      </div>
    </>
  );
}
