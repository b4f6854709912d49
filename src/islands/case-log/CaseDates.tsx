import { useState } from 'preact/hooks';
import { dayOf } from '#core/calendar';
import {
  addDate,
  caseDates,
  dataClock,
  dateDone,
  dateSentence,
  dueDates,
  reactivatedOnDay,
  reactivationDay,
  reactivationRange,
  suspendedOnDay,
  suspensionRange,
  tickDuty,
  type CaseDate,
} from '#core/record';
import { AccessState } from './AccessState.tsx';
import { awaitsReactivation, clockWords, dateWords } from './case-line.ts';
import type { PartProps } from './CaseView.tsx';
import { DayForm } from './DayForm.tsx';
import { Field } from './Field.tsx';
import { now, today } from './moment.ts';
import { plain } from './plain.ts';

/** The days that matter to a case, those of the rules and those of the partner. */
export function CaseDates({ equipment, record, locked, change }: PartProps) {
  const { t, say, edition } = equipment;
  const dates = caseDates(record, edition);
  const day = today();
  const { overdue } = dueDates(dates, day);
  const clock = dataClock(record, edition, day);
  const left = clockWords(clock, equipment);
  const counts = record.cloud === undefined;
  const [on, setOn] = useState('');
  const [what, setWhat] = useState('');
  const [tried, setTried] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (dayOf(on) === undefined || what.trim() === '') return;
    change(addDate(record, on, what.trim(), now()));
    setOn('');
    setWhat('');
    setTried(false);
  };
  /** What the button of a date does; a warning that no duty of the case names is ticked here. */
  const settle = ({ why, own, done }: CaseDate) => {
    if (own) return done ? undefined : () => change(dateDone(record, own.index, now()));
    const isWarning = why === 'second-warning' || why === 'last-warning';
    if (!isWarning || record.duties.includes(why)) return undefined;
    return () => change(tickDuty(record, why, now(), !done, day));
  };
  return (
    <section aria-labelledby="dates">
      <h3 id="dates">{t('case.dates')}</h3>
      {left && (
        <p class="left">
          <AccessState clock={clock} equipment={equipment} /> {left}
        </p>
      )}
      {awaitsReactivation(record, clock) && <p class="notice">{t('date.awaitsReactivation')}</p>}
      {record.suspendedOn !== undefined && (
        <DayForm key={record.suspendedOn} of="suspended" day={record.suspendedOn} range={suspensionRange(record, day)} onDay={(to) => change(suspendedOnDay(record, to, now()))} {...{ equipment, locked, counts }} />
      )}
      {clock.state !== 'none' && (
        <DayForm key={`back ${reactivationDay(record) ?? ''}`} of="reactivated" day={reactivationDay(record)} range={reactivationRange(record, day)} onDay={(to) => change(reactivatedOnDay(record, to, now()))} {...{ equipment, locked, counts }} />
      )}
      {dates.length === 0 ? (
        clock.state === 'none' && <p>{t('date.noNext')}</p>
      ) : (
        <ul class="dates">
          {dates.map((date) => (
            <li key={`${date.on} ${date.why} ${date.own?.index ?? ''}`} class={date.done ? 'done' : overdue.includes(date) ? 'late' : undefined}>
              <time dateTime={date.on}>{say(dateSentence(date.on))}</time> <span class="what">{dateWords(date, equipment)}</span>
              {overdue.includes(date) && <strong> {t('date.overdue')}</strong>}
              {settle(date) && (
                <button type="button" disabled={locked} onClick={settle(date)}>
                  {t(date.done ? 'case.dateOpen' : 'case.dateDone')}<span class="said">: {plain(dateWords(date, equipment))}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{t('case.addDate')}</summary>
        <form noValidate onSubmit={add}>
          <Field label={t('case.on')} kind="date" value={on} onValue={setOn} error={tried && dayOf(on) === undefined ? t('new.badDate') : undefined} />
          <Field label={t('case.what')} value={what} onValue={setWhat} error={tried && what.trim() === '' ? t('new.needed', { field: { kind: 'text', text: t('case.what') } }) : undefined} />
          <button type="submit" disabled={locked}>{t('case.addDate')}</button>
        </form>
      </details>
    </section>
  );
} // prettier-ignore
