import { sentence } from '#core/sentence';
import { keyOf, type Path } from '../state/at-path.ts';
import { useTool } from '../state/context.ts';
import { typedDecimal, typedInteger } from '../state/typed-number.ts';
import { FieldFrame, type Described } from './FieldFrame.tsx';
import type { Unit } from './questions.ts';

interface Props {
  path: Path;
  words: string;
  unit: Unit;
  /** The least number that makes sense; a smaller one is refused. */
  min?: number | undefined;
  /** Offers to answer *none* as well, in the words `.none` and `.some`. */
  orNone?: boolean | undefined;
  /** Emptied, it leaves a gap in the policy, and not the number that stood there. */
  mayBeEmpty?: boolean | undefined;
}

/** A number with its unit behind it. What is typed is kept even when it is no number. */
export function NumberField({ path, words, unit, min, orNone, mayBeEmpty = orNone }: Props) {
  const { say, value } = useTool();
  const input = (described: Described) => (
    <NumberInput {...{ path, unit, min, mayBeEmpty }} {...described} />
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
  );
}

/** The field for a number alone, for places with a frame of their own. */
export function NumberInput({
  path,
  unit,
  min = -Infinity,
  mayBeEmpty,
  ...described
}: Pick<Props, 'path' | 'unit' | 'min' | 'mayBeEmpty'> & Described) {
  const { t, value, change, hold } = useTool();
  const now = value(path);
  const read = unit === 'percent' ? readPercent : typedInteger;
  return (
    <span class="with-unit">
      <input
        {...described}
        type="text"
        inputMode={unit === 'percent' ? 'decimal' : 'numeric'}
        size={7}
        value={typeof now === 'number' || typeof now === 'string' ? String(now) : ''}
        onInput={(event) => {
          const text = event.currentTarget.value;
          const number = read(text);
          if (number !== undefined && number < min) hold(path, text, 'short');
          else if (number !== undefined) change(path, number, true);
          else if (text.trim() !== '') hold(path, text, unit === 'percent' ? 'percent' : 'number');
          else if (mayBeEmpty) change(path, undefined);
          else hold(path, '', 'missing');
        }}
      />{' '}
      <span class="unit">{t(`unit.${unit}`)}</span>
    </span>
  );
}

function readPercent(text: string): number | undefined {
  const decimal = typedDecimal(text);
  return decimal === undefined ? undefined : Number(decimal);
}

/** Two ways to answer: none, or the control inside, which is empty at first: only the writer knows how much. */
export function OrNone({
  path,
  words,
  isNone,
  children,
}: {
  path: Path;
  words: string;
  isNone: boolean;
  children: preact.ComponentChildren;
}) {
  // prettier-ignore
  const { say, change } = useTool();
  const name = `none-${keyOf(path)}`;
  return (
    <div class="options">
      <label class="option">
        <input type="radio" name={name} checked={isNone} onChange={() => change(path, null)} />
        {say(sentence(`${words}.none`))}
      </label>
      <label class="option">
        <input
          type="radio"
          name={name}
          checked={!isNone}
          onChange={() => change(path, undefined)}
        />
        {say(sentence(`${words}.some`))}
      </label>
      {!isNone && <div class="inside">{children}</div>}
    </div>
  );
}
