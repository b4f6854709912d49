import { useState } from 'preact/hooks';
import { dateOf, dayOf } from '#core/calendar';
import { figure, sentence } from '#core/sentence';
import { useEditor } from './editor-context.ts';
import { eventTypes } from './event-fields.ts';
import { EventRow } from './EventRow.tsx';
import { blankEvent, type EventForm, type LedgerForm } from './ledger-form.ts';

/** What happened to the invoice, and how to add to it. */
export function EventList() {
  const { say, form, change, idOf, announce, focus, policy } = useEditor();
  const [type, setType] = useState<EventForm['type']>('payment');
  const t = (key: string) => say(sentence(`timeline:editor.${key}`));
  const add = () => {
    const event = newEvent(type, form, policy.stages.map(({ id }) => id)); // prettier-ignore
    const index = form.events.length;
    change({ ...form, events: [...form.events, event] });
    announce(say(sentence('timeline:editor.added', { what: figure.said(`timeline:editor.type.${type}`) }))); // prettier-ignore
    focus(`event-${index}-on`);
  };
  return (
    <fieldset>
      <legend>{t('events')}</legend>
      {form.events.length === 0 ? (
        <p class="tl-help">{t('noEvents')}</p>
      ) : (
        <ol class="tl-happened">
          {form.events.map((event, index) => (
            <EventRow event={event} index={index} key={index} />
          ))}
        </ol>
      )}
      <div class="tl-adding">
        <div class="tl-field">
          <label for={idOf('add')}>{t('add')}</label>
          <select
            id={idOf('add')}
            value={type}
            onInput={({ currentTarget }) => setType(currentTarget.value as EventForm['type'])}
          >
            {eventTypes.map((one) => (
              <option value={one} key={one}>
                {t(`type.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <button type="button" onClick={add} disabled={form.events.length >= 5000}>
          {t('addButton')}
        </button>
      </div>
    </fieldset>
  );
}

/** A new event, on the day of today, with the likeliest values. */
function newEvent(type: EventForm['type'], form: LedgerForm, stages: readonly string[]): EventForm {
  const event = blankEvent(type, form.asAt);
  const today = dayOf(form.asAt);
  const later = (days: number) => (today === undefined ? '' : (dateOf(today + days) ?? ''));
  const done = new Set(form.events.flatMap((one) => (one.type === 'stage-done' ? one.stage : [])));
  switch (type) {
    case 'promise':
      return { ...event, until: later(7) };
    case 'hold-placed':
      return { ...event, reason: 'legal' };
    case 'stage-done':
      return { ...event, stage: stages.find((id) => !done.has(id)) ?? stages[0] ?? '', proved: true };
    case 'plan-agreed':
      return { ...event, instalments: [30, 60].map((days) => ({ dueOn: later(days), amount: '' })) };
    default:
      return event;
  }
} // prettier-ignore
