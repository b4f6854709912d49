import { sentence } from '#core/sentence';
import { moneyText } from '../../ui/timeline/money-text.ts';
import type { Path } from '../state/at-path.ts';
import { useTool } from '../state/context.ts';
import { typedDecimal } from '../state/typed-number.ts';
import { FieldFrame, type Described } from './FieldFrame.tsx';
import { OrNone } from './NumberField.tsx';

/** A sum in the currency of the invoices. */
export function AmountField({
  path,
  words,
  orNone,
}: {
  path: Path;
  words: string;
  orNone?: boolean | undefined;
}) {
  // prettier-ignore
  const { say, value } = useTool();
  const input = (described: Described) => (
    <AmountInput path={path} mayBeEmpty={orNone} {...described} />
  );
  if (!orNone) {
    return (
      <FieldFrame path={path} words={words}>
        {input}
      </FieldFrame>
    );
  }
  return (
    <FieldFrame path={path} words={words} as="group">
      {(described) => (
        <OrNone path={path} words={words} isNone={value(path) === null}>
          <label class="said" for={described.id}>
            {say(sentence(`${words}.label`))}
          </label>
          {input(described)}
        </OrNone>
      )}
    </FieldFrame>
  ); // prettier-ignore
}

/** The field for a sum alone. Emptied, it leaves a gap where the policy may have one, and else the sum that stood there. */
export function AmountInput({
  path,
  mayBeEmpty,
  ...described
}: { path: Path; mayBeEmpty?: boolean | undefined } & Described) {
  const { value, change, hold, locale } = useTool();
  const currency = useCurrency();
  const now = value(path);
  const shown = typeof now === 'object' && now !== null && 'value' in now ? now.value : now;
  return (
    <span class="with-unit">
      <input
        {...described}
        type="text"
        inputMode="decimal"
        size={12}
        value={
          typeof shown === 'string' || typeof shown === 'number'
            ? moneyText(String(shown), locale)
            : ''
        }
        onInput={(event) => {
          const text = event.currentTarget.value;
          const decimal = typedDecimal(text);
          if (decimal !== undefined && /^\d{13}/.test(decimal)) hold(path, text, 'long');
          else if (decimal !== undefined) change(path, { value: decimal, currency }, true);
          else if (text.trim() !== '') hold(path, text, 'decimal');
          else if (mayBeEmpty) change(path, undefined);
          else hold(path, '', 'missing');
        }}
      />{' '}
      <span class="unit">{currency}</span>
    </span>
  );
}

/** The currency in which invoices are written. */
export function useCurrency(): string {
  return useTool().draft.value.invoicing?.currency ?? 'CNY';
}
