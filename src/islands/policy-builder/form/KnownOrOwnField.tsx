import { useSignal } from '@preact/signals';
import { sentence } from '#core/sentence';
import type { Path } from '../state/at-path.ts';
import { useTool } from '../state/context.ts';
import { FieldFrame } from './FieldFrame.tsx';

interface Props {
  path: Path;
  words: string;
  /** Group of `policy:` in which the codes have their words. */
  group: 'role' | 'channel';
  codes: readonly string[];
}

/** A code we have a word for in every language, or the writer's own words in theirs. */
export function KnownOrOwnField({ path, words, group, codes }: Props) {
  const { say, t, value, change } = useTool();
  const now = value(path);
  const text = typeof now === 'string' ? now : '';
  const own = useSignal(false);
  const isOwn = own.value || (text !== '' && !codes.includes(text));
  return (
    <FieldFrame path={path} words={words}>
      {(described) => (
        <>
          <select
            {...described}
            value={isOwn ? '*' : text}
            onChange={({ currentTarget: { value: chosen } }) => {
              own.value = chosen === '*';
              change(path, chosen === '*' || chosen === '' ? undefined : chosen);
            }}
          >
            {text === '' && !isOwn && <option value="" />}
            {codes.map((code) => (
              <option key={code} value={code}>
                {say(sentence(`policy:${group}.${code}`))}
              </option>
            ))}
            <option value="*">{t('own.choose')}</option>
          </select>
          {isOwn && (
            <label class="inside">
              {t(`own.${group}`)}
              <input
                type="text"
                maxLength={80}
                value={text}
                onInput={({ currentTarget: { value: typed } }) =>
                  change(path, typed === '' ? undefined : typed, true)
                }
              />
            </label>
          )}
        </>
      )}
    </FieldFrame>
  );
}
