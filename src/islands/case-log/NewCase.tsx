import { useState } from 'preact/hooks';
import { answersFromAddress, answersInAddress } from '#core/case';
import { dayOf } from '#core/calendar';
import { checklistOf, makeRecord, standingSentences, tickDuty } from '#core/record';
import { figure } from '#core/sentence';
import { cloudOf, forgetCase, takeChoices, takeTicks } from '../ui/case-in-tab.ts';
import { takeStanding } from '../ui/handed-standing.ts';
import type { LogProps } from './CaseLog.tsx';
import { Field } from './Field.tsx';
import { now, today } from './moment.ts';

/** A decision of the checklist becomes a case: its answers come in the address, the names are asked here. */
export function NewCase({ equipment, cases, where, answers: fragment }: LogProps & { answers: string }) {
  const { t, say, rules, edition, locale } = equipment;
  const checklist = checklistOf(edition);
  const [name, setName] = useState('');
  const [by, setBy] = useState(() => cases.cases.value[0]?.value.prepared.by ?? '');
  const [asAt, setAsAt] = useState(today);
  const [tried, setTried] = useState(false);
  const validDay = dayOf(asAt) !== undefined;
  const isAhead = asAt > today();
  const reading = answersFromAddress(fragment, checklist, validDay ? asAt : today());
  const standing = takeStanding(reading.answers);
  const onward = answersInAddress(reading.answers, checklist);
  const cloud = cloudOf(takeChoices(onward));
  const make = (id: string) =>
    makeRecord({ id, name: name.trim(), preparedBy: by.trim(), at: now(), asAt: validDay ? asAt : today(), locale, answers: reading.answers, cloud, ...(standing && { standing }) }, edition);
  const preview = make('preview-only');
  const ticks = takeTicks(onward).filter((duty) => 'record' in preview && preview.record.duties.includes(duty));
  const ready = name.trim() !== '' && by.trim() !== '' && validDay && !isAhead;
  const needed = (value: string, field: string) =>
    tried && value.trim() === '' ? t('new.needed', { field: figure.text(t(field)) }) : undefined;
  const save = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!ready) return;
    const id = crypto.randomUUID();
    const made = make(id);
    if (!('record' in made)) return;
    // When a step was ticked is not known: it was done by now.
    const ticked = ticks.reduce((record, duty) => tickDuty(record, duty, now(), true, today()), made.record);
    if (!(await cases.record(ticked))) return;
    forgetCase();
    where.go(id, true);
  };
  const left = reading.refused.map(({ fact, answer }) => figure.text(`${fact}=${answer}`));
  return (
    <section aria-labelledby="new-case">
      <h2 id="new-case" tabIndex={-1}>
        {t('new.title')}
      </h2>
      {reading.tooLong && <p class="notice">{t('new.tooLong')}</p>}
      {left.length > 0 && <p class="notice">{t('new.refused', { list: figure.list(left) })}</p>}
      {'record' in preview ? (
        <>
          <p class="outcome">
            {t('new.outcome', { outcome: figure.text(rules(`outcome.${preview.record.outcome}.title`, preview.record.cloud)) })}
          </p>
          {preview.record.cloud && <p>{t(`cloud.${preview.record.cloud}`)}</p>}
          {standing && <p>{standingSentences(standing).map((one) => say(one)).join(' ')}</p>}
          {ticks.length > 0 && <p>{t('new.ticked', { count: figure.count(ticks.length) })}</p>}
          <form noValidate onSubmit={(event) => void save(event)}>
            <Field label={t('new.name')} help={t('new.nameHelp')} error={needed(name, 'new.name')} value={name} onValue={setName} />
            <Field label={t('new.by')} help={t('new.byHelp')} error={needed(by, 'new.by')} value={by} onValue={setBy} />
            <Field label={t('new.on')} help={t('new.onHelp')} kind="date" error={validDay ? (isAhead ? t('new.ahead') : undefined) : t('new.badDate')} value={asAt} onValue={setAsAt} />
            <p class="acts">
              <button type="submit" class="main-act">{t('new.save')}</button>
            </p>
          </form>
        </>
      ) : (
        <p>
          {t('new.notDecided')}{' '}
          <a href={`/${locale}/tools/suspension-checklist/${onward ? `#${onward}` : ''}`}>{t('new.goOn')}</a>
        </p>
      )}
      <p class="acts">
        <button type="button" onClick={() => where.go(undefined)}>{t('case.back')}</button>
      </p>
    </section>
  );
} // prettier-ignore
