import { useState } from 'preact/hooks';
import { dateOf, dayOf } from '#core/calendar';
import { sentence } from '#core/sentence';
import { formatDate, formatMoney } from '#i18n';
import { useEditor } from './editor-context.ts';
import { Field } from './Field.tsx';
import { moneyText, readMoney } from './money-text.ts';
import { movedDue } from './move-issue.ts';

/** How far the two sliders reach, in days. */
const year = 365;

/** Number, days and amount of the invoice, and the day on which it is looked at. */
export function InvoiceFields({ example }: { example: string }) {
  const { say, form, change } = useEditor();
  const t = (key: string) => say(sentence(`timeline:editor.${key}`));
  const moveTo = (issuedOn: string) =>
    change({ ...form, issuedOn, dueOn: movedDue(form, issuedOn) });
  return (
    <fieldset>
      <legend>{t('invoice')}</legend>
      <div class="tl-fields">
        <Field name="issuedOn" label={t('issuedOn')} after={<DaySlider label={t('issuedRange')} value={form.issuedOn} around={form.asAt} back={year} ahead={90} onMove={moveTo} />}>
          {(tie) => (
            <input type="date" {...tie} value={form.issuedOn} onInput={({ currentTarget }) => moveTo(currentTarget.value)} />
          )}
        </Field>
        <Field name="dueOn" label={t('dueOn')}>
          {(tie) => (
            <input type="date" {...tie} value={form.dueOn} onInput={({ currentTarget }) => change({ ...form, dueOn: currentTarget.value })} />
          )}
        </Field>
        <Field name="asAt" label={t('asAt')} help={t('asAtHelp')} after={<DaySlider label={t('asAtRange')} value={form.asAt} around={form.issuedOn} back={14} ahead={year} onMove={(asAt) => change({ ...form, asAt })} />}>
          {(tie) => (
            <input type="date" {...tie} value={form.asAt} onInput={({ currentTarget }) => change({ ...form, asAt: currentTarget.value })} />
          )}
        </Field>
        <Field name="amount" label={t('amount')} help={example} after={<AmountSlider label={t('amountRange')} />}>
          {(tie) => (
            <input inputMode="decimal" autocomplete="off" {...tie} value={form.amount} onInput={({ currentTarget }) => change({ ...form, amount: currentTarget.value })} />
          )}
        </Field>
        <Field name="currency" label={t('currency')} help={t('currencyHelp')}>
          {(tie) => (
            <input autocomplete="off" autocapitalize="characters" spellcheck={false} maxLength={3} {...tie} value={form.currency} onInput={({ currentTarget }) => change({ ...form, currency: currentTarget.value })} />
          )}
        </Field>
        <Field name="number" label={t('number')}>
          {(tie) => (
            <input autocomplete="off" maxLength={120} {...tie} value={form.number} onInput={({ currentTarget }) => change({ ...form, number: currentTarget.value })} />
          )}
        </Field>
      </div>
    </fieldset>
  );
} // prettier-ignore

interface SliderProps {
  label: string;
  value: string;
  /** Day around which the slider reaches so many days back and ahead. */
  around: string;
  back: number;
  ahead: number;
  onMove: (date: string) => void;
}

/** A day to drag; nothing where a date cannot be read. */
function DaySlider({ label, value, around, back, ahead, onMove }: SliderProps) {
  const { locale } = useEditor();
  const [day, middle] = [dayOf(value), dayOf(around)];
  if (day === undefined || middle === undefined) return null;
  const [min, max] = [Math.min(middle - back, day), Math.max(middle + ahead, day)];
  const moveTo = (to: number) => {
    const date = dateOf(Math.min(max, Math.max(min, to)));
    if (date !== null) onMove(date);
  };
  return (
    <input
      type="range"
      aria-label={label}
      aria-valuetext={formatDate(value, locale)}
      min={min}
      max={max}
      value={day}
      onInput={({ currentTarget }) => moveTo(currentTarget.valueAsNumber)}
      onKeyDown={(event) => {
        // As in the picture; a browser's own step grows with the reach.
        const by = { PageUp: 30, PageDown: -30 }[event.key];
        if (by === undefined) return;
        event.preventDefault();
        moveTo(day + by);
      }}
    />
  );
}

/** An amount to drag, from nothing to about twice what is written; nothing where that cannot be read. */
function AmountSlider({ label }: { label: string }) {
  const { locale, form, change } = useEditor();
  // While it is used its reach stands still, or the mark would run from under the hand.
  const [held, hold] = useState<number>();
  const currency = form.currency.trim().toUpperCase();
  const read = readMoney(form.amount, currency, locale);
  if ('problem' in read) return null;
  const most = held ?? reachOf(Number(read.value));
  return (
    <input
      type="range"
      aria-label={label}
      aria-valuetext={formatMoney(read.value, currency, locale)}
      min={0}
      max={most}
      step={most / 200}
      value={Number(read.value)}
      onInput={({ currentTarget: { valueAsNumber } }) => {
        hold(most);
        change({ ...form, amount: moneyText(String(Math.round(valueAsNumber)), locale) });
      }}
      onBlur={() => hold(undefined)}
    />
  );
}

/** The round number, of at least 200, that leaves as much room above an amount as below. */
function reachOf(amount: number): number {
  const wanted = Math.max(200, 2 * amount);
  const unit = 10 ** Math.floor(Math.log10(wanted));
  return unit * ([1, 2, 5].find((times) => times * unit >= wanted) ?? 10);
}
