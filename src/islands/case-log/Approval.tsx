import { useState } from 'preact/hooks';
import { approvalSentence, approvalState, approve, type Verification } from '#core/record';
import { figure } from '#core/sentence';
import type { PartProps } from './CaseView.tsx';
import { Field } from './Field.tsx';
import { now } from './moment.ts';
import { moment } from './said-moment.ts';

/** Who prepared the case, and the approval of a second person. */
export function Approval({ equipment: { t, say }, record, locked, change, seen }: PartProps & { seen: Verification | undefined }) {
  const [by, setBy] = useState('');
  const [error, setError] = useState<string>();
  const submit = (event: Event) => {
    event.preventDefault();
    if (by.trim() === '') {
      setError(t('new.needed', { field: figure.text(t('case.approve.by')) }));
      return;
    }
    const approved = approve(record, by.trim(), now(), record.seal.decision);
    if (!approved) setError(t('case.approve.same'));
    else change(approved);
  };
  const { prepared, approved } = record;
  const valid = seen !== undefined && approvalState(seen) === 'valid';
  return (
    <section aria-labelledby="persons">
      <h3 id="persons">{t('case.persons')}</h3>
      <p>{t('case.preparedBy', { name: figure.text(prepared.by), moment: moment(prepared.at) })}</p>
      {approved && seen && <p class={valid ? undefined : 'notice'}>{say(approvalSentence(record, seen))}</p>}
      {!valid && (
        <>
          <h4>{t('case.approve.title')}</h4>
          <p class="help">{t('case.approve.how')}</p>
          <form noValidate onSubmit={submit}>
            <Field label={t('case.approve.by')} value={by} error={error} onValue={(name) => (setBy(name), setError(undefined))} />
            <button type="submit" disabled={locked}>{t('case.approve.button')}</button>
          </form>
        </>
      )}
    </section>
  );
} // prettier-ignore
