import { sentence } from '#core/sentence';
import type { Path } from '../state/at-path.ts';
import { useTool } from '../state/context.ts';
import { AmountField } from './AmountField.tsx';
import { FieldFrame } from './FieldFrame.tsx';
import { NumberField } from './NumberField.tsx';

/** What each kind of late charge begins with. */
const beginnings = {
  none: { kind: 'none' },
  'contract-rate': {
    kind: 'contract-rate',
    primeRateAtSigning: null,
    fixedCompensation: null,
  },
  statutory: { kind: 'statutory', fixedCompensation: null },
} as const;

const kinds = ['none', 'contract-rate', 'statutory'] as const;

/** What a late payment costs the customer. */
export function LateChargesField({ path, words }: { path: Path; words: string }) {
  const { say, value, change, draft } = useTool();
  const kind = (draft.value.lateCharges ?? (value(path) as { kind?: string } | undefined))?.kind;
  return (
    <>
      <FieldFrame path={path} words={words} as="group">
        {({ id }) => (
          <div class="options" id={id}>
            {kinds.map((one) => (
              <label class="option" key={one}>
                <input
                  type="radio"
                  name="late-charges"
                  checked={kind === one}
                  onChange={() => change(path, beginnings[one])}
                />
                {say(sentence(`policy:lateCharges.${one}`))}
              </label>
            ))}
          </div>
        )}
      </FieldFrame>
      {kind === 'contract-rate' && (
        <>
          <NumberField path={[...path, 'percentPerYear']} words={`${words}.percentPerYear`} unit="percent" mayBeEmpty />
          <NumberField path={[...path, 'primeRateAtSigning']} words={`${words}.primeRateAtSigning`} unit="percent" orNone />
        </>
      )}
      {(kind === 'contract-rate' || kind === 'statutory') && (
        <AmountField path={[...path, 'fixedCompensation']} words={`${words}.${kind === 'statutory' ? 'fixedByLaw' : 'fixedCompensation'}`} orNone />
      )}
    </>
  ); // prettier-ignore
}
