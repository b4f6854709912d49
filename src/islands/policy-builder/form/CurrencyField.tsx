import { decimalsOf } from '#core/money';
import { valueAt, type Path } from '../state/at-path.ts';
import { useTool } from '../state/context.ts';
import { FieldFrame } from './FieldFrame.tsx';

/** Where a policy holds sums: they follow the currency of the invoices. */
const sums: readonly Path[] = [
  ['smallBalance'],
  ['credit', 'limit'],
  ['writeOff', 'legalFrom'],
  ['lateCharges', 'fixedCompensation'],
];

const usual = ['CNY', 'EUR', 'USD', 'GBP', 'HKD'];

/** The currency of the invoices, by its code and its name; every sum of the policy follows it. */
export function CurrencyField({ path, words }: { path: Path; words: string }) {
  const { locale, draft, value, changeAll } = useTool();
  const now = value(path);
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  const others = Intl.supportedValuesOf('currency').filter(
    (code) => !usual.includes(code) && decimalsOf(code) !== undefined,
  );
  const option = (code: string) => (
    <option key={code} value={code}>
      {code} · {names.of(code)}
    </option>
  );
  return (
    <FieldFrame path={path} words={words}>
      {(described) => (
        <select
          {...described}
          value={typeof now === 'string' ? now : ''}
          onChange={({ currentTarget: { value: currency } }) => {
            const changes = sums.flatMap((sum) => {
              const held = valueAt(draft.value, sum);
              if (typeof held !== 'object' || held === null || !('value' in held)) return [];
              return [{ path: sum, value: { value: whole(String(held.value), currency), currency } }];
            });
            changeAll([{ path, value: currency }, ...changes]);
          }}
        >
          {usual.map(option)}
          {others.map(option)}
        </select>
      )}
    </FieldFrame>
  ); // prettier-ignore
}

/** A decimal with no more decimals than the currency has. */
function whole(value: string, currency: string): string {
  const [before = '0', after = ''] = value.split('.');
  const kept = after.slice(0, decimalsOf(currency) ?? 2);
  return kept === '' ? before : `${before}.${kept}`;
}
