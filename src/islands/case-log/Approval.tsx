import { useState } from 'preact/hooks';
import { approvalSentences, approvalState, approve, type Verification } from '#core/record';
import { figure } from '#core/sentence';
import type { PartProps } from './CaseView.tsx';
import { Field } from './Field.tsx';
import { now } from './moment.ts';
import { moment } from './said-moment.ts';

/** Who prepared the case, and the approval of a second person. */
export function Approval({ equipment: { t, say }, record, locked, change, seen, isFromHere }: PartProps & { seen: Verification | undefined; isFromHere: boolean }) {
  const [by, setBy] = useState('');
  const [error, setError] = useState<string>();
  const submit = (event: Event) => {
    event.preventDefault();
    // A name without a letter is no name.
    if (!/\p{L}/u.test(by)) {
      setError(t('new.needed', { field: figure.text(t('case.approve.by')) }));
      return;
    }
    const approved = approve(record, {
      by: by.trim(),
      at: now(),
      decision: record.seal.decision,
      onSameDevice: isFromHere,
    });
    if (!approved) setError(t('case.approve.same'));
    else change(approved);
  };
  const { prepared, approved } = record;
  const state = seen && approvalState(record, seen);
  const valid = state === 'valid';
  return (
    <section aria-labelledby="persons">
      <h3 id="persons">{t('case.persons')}</h3>
      <p>{t('case.preparedBy', { name: figure.text(prepared.by), moment: moment(prepared.at) })}</p>
      {approved && seen && (
        <div class={valid ? undefined : 'notice'}>
          {approvalSentences(record, seen).map((one, index) => <p key={index}>{say(one)}</p>)}
        </div>
      )}
      {!valid && (
        <>
          <h4>{t(state === 'earlier' ? 'case.approve.again' : 'case.approve.title')}</h4>
          <p class="help">{t('case.approve.how')}</p>
          {isFromHere && <p class="notice">{t('case.approve.here')}</p>}
          <form noValidate onSubmit={submit}>
            <Field label={t('case.approve.by')} value={by} error={error} onValue={(name) => (setBy(name), setError(undefined))} />
            <button type="submit" disabled={locked}>{t('case.approve.button')}</button>
          </form>
        </>
      )}
    </section>
  );
} // prettier-ignore
