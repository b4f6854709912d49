import { sentence } from '#core/sentence';
import { keyOf, type Path } from '../state/at-path.ts';
import { useTool } from '../state/context.ts';
import { FieldFrame } from './FieldFrame.tsx';

interface Props {
  path: Path;
  words: string;
  /** Group of `policy:` in which the codes have their words. */
  group: string;
  codes: readonly string[];
}

/** One of a few codes: all in sight up to four, else in a list. */
export function ChoiceField({ path, words, group, codes }: Props) {
  const { say, value, change } = useTool();
  const now = value(path);
  const said = (code: string) => say(sentence(`policy:${group}.${code}`));
  if (codes.length <= 4) {
    return (
      <FieldFrame path={path} words={words} as="group">
        {({ id }) => (
          <div class="options" id={id}>
            {codes.map((code) => (
              <label class="option" key={code}>
                <input
                  type="radio"
                  name={keyOf(path)}
                  checked={now === code}
                  onChange={() => change(path, code)}
                />
                {said(code)}
              </label>
            ))}
          </div>
        )}
      </FieldFrame>
    );
  }
  return (
    <FieldFrame path={path} words={words}>
      {(described) => (
        <select
          {...described}
          value={typeof now === 'string' ? now : ''}
          onChange={(event) => change(path, event.currentTarget.value)}
        >
          {now === undefined && <option value="" />}
          {codes.map((code) => (
            <option key={code} value={code}>
              {said(code)}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

/** Any of a few codes. */
export function SeveralField({ path, words, group, codes }: Props) {
  const { say, value, change } = useTool();
  const found = value(path);
  const now = Array.isArray(found) ? (found as string[]) : [];
  return (
    <FieldFrame path={path} words={words} as="group" optional={path[0] === 'credit'}>
      {({ id }) => (
        <div class="options" id={id}>
          {codes.map((code) => (
            <label class="option" key={code}>
              <input
                type="checkbox"
                checked={now.includes(code)}
                onChange={({ currentTarget: { checked } }) =>
                  change(path, codes.filter((one) => (one === code ? checked : now.includes(one))))
                }
              />
              {say(sentence(`policy:${group}.${code}`))}
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  ); // prettier-ignore
}

/** A statement that holds or does not. */
export function HoldsField({
  path,
  words,
  optional,
}: {
  path: Path;
  words: string;
  optional?: boolean;
}) {
  const { say, value, change } = useTool();
  return (
    <FieldFrame path={path} words={words} as="own" optional={optional}>
      {(described) => (
        <label class="option statement">
          <input
            {...described}
            type="checkbox"
            checked={value(path) === true}
            onChange={({ currentTarget: { checked } }) => change(path, checked)}
          />
          {say(sentence(`${words}.label`))}
        </label>
      )}
    </FieldFrame>
  );
}
