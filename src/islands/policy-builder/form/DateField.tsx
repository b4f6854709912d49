import type { Path } from '../state/at-path.ts';
import { useTool } from '../state/context.ts';
import { FieldFrame } from './FieldFrame.tsx';

/** A civil date, in the browser's own way of asking for one. */
export function DateField({ path, words }: { path: Path; words: string }) {
  const { value, change } = useTool();
  const now = value(path);
  return (
    <FieldFrame path={path} words={words}>
      {(described) => (
        <input
          {...described}
          type="date"
          min="1900-01-01"
          max="9999-12-31"
          value={typeof now === 'string' ? now : ''}
          onInput={({ currentTarget: { value: typed } }) =>
            change(path, typed === '' ? undefined : typed, true)
          }
        />
      )}
    </FieldFrame>
  );
}
