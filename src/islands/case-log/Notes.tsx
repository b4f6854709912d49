import { useState } from 'preact/hooks';
import { addNote, momentSentence } from '#core/record';
import type { PartProps } from './CaseView.tsx';
import { Field } from './Field.tsx';
import { now } from './moment.ts';
import { plain } from './plain.ts';

/** Notes with their times; none is ever taken out. */
export function Notes({ equipment: { t, say }, record, locked, change }: PartProps) {
  const [text, setText] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return;
    change(addNote(record, now(), text.trim()));
    setText('');
  };
  return (
    <section aria-labelledby="notes">
      <h3 id="notes">{t('case.notes')}</h3>
      {record.notes.length > 0 && (
        <ul class="notes">
          {record.notes.map(({ at, text: written }, index) => (
            <li key={index}>
              <time dateTime={at}>{say(momentSentence(at))}</time> {plain(written)}
            </li>
          ))}
        </ul>
      )}
      <form noValidate onSubmit={add}>
        <Field label={t('case.note')} kind="long" most={2000} value={text} onValue={setText} />
        <button type="submit" disabled={locked}>
          {t('case.addNote')}
        </button>
      </form>
    </section>
  );
}
