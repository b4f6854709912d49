import type { Path } from '../state/at-path.ts';
import { useTool } from '../state/context.ts';
import { FieldFrame } from './FieldFrame.tsx';

interface Props {
  path: Path;
  words: string;
  lines?: number | undefined;
  autocomplete?: 'organization' | 'street-address' | undefined;
  optional?: boolean | undefined;
}

/** Words of the writer, in one line or several. */
export function TextField({ path, words, lines, autocomplete, optional }: Props) {
  const { value, change } = useTool();
  const text = value(path);
  const shown = typeof text === 'string' ? text : '';
  const typed = (event: Event) => {
    const { value: now } = event.target as HTMLInputElement | HTMLTextAreaElement;
    change(path, now === '' ? undefined : now, true);
  };
  return (
    <FieldFrame path={path} words={words} optional={optional}>
      {(described) =>
        lines ? (
          <textarea {...described} rows={lines} value={shown} onInput={typed} autocomplete={autocomplete} /> // prettier-ignore
        ) : (
          <input {...described} type="text" value={shown} onInput={typed} autocomplete={autocomplete} /> // prettier-ignore
        )
      }
    </FieldFrame>
  );
}
