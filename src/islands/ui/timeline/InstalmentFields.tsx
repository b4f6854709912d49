import { dateOf, dayOf } from '#core/calendar';
import { figure, sentence } from '#core/sentence';
import { useEditor } from './editor-context.ts';
import { Field } from './Field.tsx';
import type { EventForm } from './ledger-form.ts';

interface Props {
  event: EventForm;
  set: (part: Partial<EventForm>) => void;
  /** Begins the names of the fields. */
  name: string;
}

/** Days and amounts of a payment plan. */
export function InstalmentFields({ event, set, name }: Props) {
  const { say, focus } = useEditor();
  const { instalments } = event;
  const t = (key: string, number = 0) =>
    say(sentence(`timeline:editor.${key}`, { number: figure.count(number) }));
  const put = (index: number, part: Partial<(typeof instalments)[number]>) => {
    const old = instalments[index];
    if (old) set({ instalments: instalments.with(index, { ...old, ...part }) });
  };
  const add = () => {
    const last = dayOf(instalments.at(-1)?.dueOn ?? event.on);
    const dueOn = last === undefined ? '' : (dateOf(last + 30) ?? '');
    set({ instalments: [...instalments, { dueOn, amount: instalments.at(-1)?.amount ?? '' }] });
    focus(`${name}-${instalments.length}-on`);
  };
  return (
    <>
      {instalments.map(({ dueOn, amount }, index) => (
        <>
          <Field name={`${name}-${index}-on`} label={t('instalmentOn', index + 1)}>
            {(tie) => (
              <input type="date" {...tie} value={dueOn} onInput={({ currentTarget }) => put(index, { dueOn: currentTarget.value })} />
            )}
          </Field>
          <Field name={`${name}-${index}-amount`} label={t('instalmentAmount', index + 1)}>
            {(tie) => (
              <input inputMode="decimal" autocomplete="off" {...tie} value={amount} onInput={({ currentTarget }) => put(index, { amount: currentTarget.value })} />
            )}
          </Field>
        </>
      ))}
      <div class="tl-files">
        <button type="button" onClick={add} disabled={instalments.length >= 120}>
          {t('addInstalment')}
        </button>
        {instalments.length > 1 && (
          <button type="button" onClick={() => set({ instalments: instalments.slice(0, -1) })}>
            {t('removeInstalment')}
          </button>
        )}
      </div>
    </>
  );
} // prettier-ignore
