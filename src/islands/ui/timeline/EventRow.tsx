import { holders } from '#core/dunning';
import { stageText } from '#core/picture';
import { figure, sentence } from '#core/sentence';
import { useEditor } from './editor-context.ts';
import { fieldsOf } from './event-fields.ts';
import { Field, type Tie } from './Field.tsx';
import { InstalmentFields } from './InstalmentFields.tsx';
import type { EventForm } from './ledger-form.ts';

const reasons = holders.filter((one) => one === 'legal' || one === 'manual' || one === 'payment-in-transit'); // prettier-ignore

/** One thing that happened, to change or to take away. */
export function EventRow({ event, index }: { event: EventForm; index: number }) {
  const editor = useEditor();
  const { say, form, change, idOf, policy } = editor;
  const t = (key: string) => say(sentence(`timeline:editor.${key}`));
  const name = (field: string) => `event-${index}-${field}`;
  const set = (part: Partial<EventForm>) =>
    change({ ...form, events: form.events.with(index, { ...event, ...part }) });
  const has = (field: NonNullable<(typeof fieldsOf)[typeof event.type]>[number]) =>
    fieldsOf[event.type]?.includes(field) ?? false;
  const type = t(`type.${event.type}`);
  const remove = () => {
    change({ ...form, events: form.events.toSpliced(index, 1) });
    editor.announce(say(sentence('timeline:editor.removed', { what: figure.text(type) })));
    editor.focus('add');
  };
  const control = (field: 'on' | 'until' | 'amount', tie: Tie) => {
    const kind = field === 'amount' ? ({ inputMode: 'decimal', autocomplete: 'off' } as const) : { type: 'date' };
    return <input {...kind} {...tie} value={event[field]} onInput={({ currentTarget: { value } }) => set({ [field]: value })} />;
  };
  return (
    <li>
      <div class="tl-event-head">
        <strong id={idOf(name('type'))}>{type}</strong>
        <button type="button" onClick={remove} aria-label={say(sentence('timeline:editor.removeWhat', { what: figure.text(type) }))}>
          {t('remove')}
        </button>
      </div>
      {event.on > form.asAt && <p class="tl-help">{t('later')}</p>}
      <div class="tl-fields" role="group" aria-labelledby={idOf(name('type'))}>
        <Field name={name('on')} label={t('on')}>{(tie) => control('on', tie)}</Field>
        {has('amount') && (
          <Field name={name('amount')} label={t(event.type === 'dispute-opened' ? 'disputed' : 'amount')}>{(tie) => control('amount', tie)}</Field>
        )}
        {has('reason') && (
          <Field name={name('reason')} label={t('reason')}>
            {(tie) => (
              <select {...tie} value={event.reason} onInput={({ currentTarget }) => set({ reason: currentTarget.value })}>
                {event.type === 'hold-lifted' && <option value="">{t('anyReason')}</option>}
                {reasons.map((reason) => <option value={reason} key={reason}>{say(sentence(`timeline:holder.${reason}`))}</option>)}
              </select>
            )}
          </Field>
        )}
        {has('until') && (
          <Field name={name('until')} label={t(event.type === 'promise' ? 'promisedBy' : 'until')}>{(tie) => control('until', tie)}</Field>
        )}
        {has('stage') && (
          <Field name={name('stage')} label={t('stage')}>
            {(tie) => (
              <select {...tie} value={event.stage} onInput={({ currentTarget }) => set({ stage: currentTarget.value })}>
                {!policy.stages.some(({ id }) => id === event.stage) && <option value={event.stage}>{event.stage}</option>}
                {policy.stages.map(({ id }) => <option value={id} key={id}>{say(stageText(policy, id))}</option>)}
              </select>
            )}
          </Field>
        )}
        {has('proved') && (
          <label class="tl-check">
            <input type="checkbox" checked={event.proved} onInput={({ currentTarget }) => set({ proved: currentTarget.checked })} />
            {t('proved')}
          </label>
        )}
        {has('instalments') && <InstalmentFields {...{ event, set }} name={name('instalment')} />}
      </div>
    </li>
  );
} // prettier-ignore
