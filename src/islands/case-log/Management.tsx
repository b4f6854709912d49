import { useState } from 'preact/hooks';
import { dayOf } from '#core/calendar';
import { decideManagement, managementChoices, suspensionDay } from '#core/record';
import { figure } from '#core/sentence';
import type { PartProps } from './CaseView.tsx';
import { Choose } from './Choose.tsx';
import { Field } from './Field.tsx';
import { now, today } from './moment.ts';

/** What management decided about the data of a suspended case, and the form for it; nothing where none runs out. */
export function Management({ equipment: { t }, record, locked, change }: PartProps) {
  const [choice, setChoice] = useState<(typeof managementChoices)[number]>('reactivate');
  const [by, setBy] = useState('');
  const [on, setOn] = useState(today);
  const [tried, setTried] = useState(false);
  const decided = record.management ?? [];
  if (suspensionDay(record) === undefined && decided.length === 0) return null;
  const badDay = dayOf(on) === undefined;
  const isAhead = on > today();
  const add = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (by.trim() === '' || badDay || isAhead) return;
    change(decideManagement(record, { choice, by: by.trim(), on, at: now() }));
    setBy('');
    setTried(false);
  };
  return (
    <section aria-labelledby="management">
      <h3 id="management">{t('case.management')}</h3>
      {!record.cloud && <p class="help">{t('case.managementHelp')}</p>}
      {decided.length > 0 && (
        <ul class="management">
          {decided.map((one, index) => (
            <li key={index}>
              {t('management.said', { choice: figure.said(`case-log:management.${one.choice}`), name: figure.text(one.by), date: figure.date(one.on) })}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{t('case.managementAdd')}</summary>
        <form noValidate onSubmit={add}>
          <Choose label={t('case.managementChoice')} value={choice} options={managementChoices} say={(one) => t(`management.${one}`)} onChoose={setChoice} />
          <Field label={t('case.managementBy')} value={by} onValue={setBy} error={tried && by.trim() === '' ? t('new.needed', { field: figure.text(t('case.managementBy')) }) : undefined} />
          <Field label={t('case.managementOn')} kind="date" value={on} onValue={setOn} error={tried && badDay ? t('new.badDate') : tried && isAhead ? t('new.ahead') : undefined} />
          <button type="submit" disabled={locked}>{t('case.managementAdd')}</button>
        </form>
      </details>
    </section>
  );
} // prettier-ignore
