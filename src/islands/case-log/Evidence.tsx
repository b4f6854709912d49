import { useState } from 'preact/hooks';
import { dayOf } from '#core/calendar';
import { addEvidence, dateSentence } from '#core/record';
import type { PartProps } from './CaseView.tsx';
import { Field } from './Field.tsx';
import { now, today } from './moment.ts';
import { plain } from './plain.ts';

const empty = { what: '', where: '', on: '' };

/** The list of evidence: what it is, where it is kept, from when it is. The evidence itself stays where it is. */
export function Evidence({ equipment: { t, say }, record, locked, change }: PartProps) {
  const [draft, setDraft] = useState(empty);
  const [tried, setTried] = useState(false);
  const error = (key: 'what' | 'where', label: string) =>
    tried && draft[key].trim() === ''
      ? t('new.needed', { field: { kind: 'text', text: t(label) } })
      : undefined;
  const badDay = draft.on !== '' && dayOf(draft.on) === undefined;
  const isAhead = draft.on > today();
  const add = (event: Event) => {
    event.preventDefault();
    setTried(true);
    const [what, where] = [draft.what.trim(), draft.where.trim()];
    if (what === '' || where === '' || badDay || isAhead) return;
    change(addEvidence(record, { what, where, ...(draft.on === '' ? {} : { on: draft.on }) }, now()));
    setDraft(empty);
    setTried(false);
  };
  return (
    <section aria-labelledby="evidence">
      <h3 id="evidence">{t('case.evidence')}</h3>
      {record.evidence.length === 0 ? (
        <p>{t('case.noEvidence')}</p>
      ) : (
        <ul class="evidence">
          {record.evidence.map(({ what, where, on }, index) => (
            <li key={index}>
              <strong>{plain(what)}</strong>, {plain(where)}
              {on && `, ${say(dateSentence(on))}`}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{t('case.addEvidence')}</summary>
        <form noValidate onSubmit={add}>
          <Field label={t('case.evWhat')} value={draft.what} error={error('what', 'case.evWhat')} onValue={(what) => setDraft({ ...draft, what })} />
          <Field label={t('case.evWhere')} value={draft.where} error={error('where', 'case.evWhere')} onValue={(where) => setDraft({ ...draft, where })} />
          <Field label={t('case.evOn')} kind="date" value={draft.on} error={badDay ? t('new.badDate') : tried && isAhead ? t('new.ahead') : undefined} onValue={(on) => setDraft({ ...draft, on })} />
          <button type="submit" disabled={locked}>{t('case.addEvidence')}</button>
        </form>
      </details>
    </section>
  );
} // prettier-ignore
