import { useState } from 'preact/hooks';
import { dayOf } from '#core/calendar';
import {
  addDate,
  caseDates,
  dateDone,
  dateSentence,
  daysToDeletion,
  suspendedOnDay,
} from '#core/record';
import { AccessState } from './AccessState.tsx';
import { dateWords, deletionWords } from './case-line.ts';
import type { PartProps } from './CaseView.tsx';
import { Field } from './Field.tsx';
import { now, today } from './moment.ts';
import { plain } from './plain.ts';

/** The days that matter to a case, those of the rules and those of the partner. */
export function CaseDates({ equipment, record, locked, change }: PartProps) {
  const { t, say, edition } = equipment;
  const dates = caseDates(record, edition);
  const deletion = dates.find(({ why }) => why === 'deletion');
  const daysLeft = daysToDeletion(dates, today());
  const left = deletionWords(daysLeft, deletion?.on, equipment);
  const [on, setOn] = useState('');
  const [what, setWhat] = useState('');
  const [tried, setTried] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (dayOf(on) === undefined || what.trim() === '') return;
    change(addDate(record, on, what.trim()));
    setOn('');
    setWhat('');
    setTried(false);
  };
  return (
    <section aria-labelledby="dates">
      <h3 id="dates">{t('case.dates')}</h3>
      {left && (
        <p class="left">
          <AccessState daysLeft={daysLeft} equipment={equipment} /> {left}
        </p>
      )}
      {record.suspendedOn !== undefined && (
        <Field
          label={t('case.suspendedOn')}
          help={t('case.suspendedHelp')}
          kind="date"
          value={record.suspendedOn}
          onValue={(day) => !locked && dayOf(day) !== undefined && change(suspendedOnDay(record, day))}
        />
      )}
      {dates.length === 0 ? (
        <p>{t('date.noNext')}</p>
      ) : (
        <ul class="dates">
          {dates.map((date) => (
            <li key={`${date.on} ${date.why} ${date.own?.index ?? ''}`} class={date.done ? 'done' : date.on < today() ? 'late' : undefined}>
              <time dateTime={date.on}>{say(dateSentence(date.on))}</time> {dateWords(date, equipment)}
              {date.own && !date.done && (
                <button type="button" disabled={locked} onClick={() => change(dateDone(record, date.own?.index ?? 0, now()))}>
                  {t('case.dateDone')}<span class="said">: {plain(date.own.what)}</span>
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
