import { useState } from 'preact/hooks';
import { keyOf, type Path } from '../state/at-path.ts';
import { useTool } from '../state/context.ts';
import { FieldFrame } from './FieldFrame.tsx';

/** A list of the writer's own words, one thing a line. */
export function LinesField({
  path,
  words,
  optional,
}: {
  path: Path;
  words: string;
  optional?: boolean | undefined;
}) {
  // prettier-ignore
  const { value, change } = useTool();
  const found = value(path);
  const lines = Array.isArray(found) ? (found as string[]) : [];
  // What is being typed: an empty line at the end is no thing yet, and must not vanish.
  const [typed, setTyped] = useState<{ text: string; stands: string }>();
  const stands = keyOf(lines);
  const text = typed?.stands === stands ? typed.text : lines.join('\n');
  return (
    <FieldFrame path={path} words={words} optional={optional}>
      {(described) => (
        <textarea
          {...described}
          rows={3}
          value={text}
          onInput={(event) => {
            const now = event.currentTarget.value;
            const next = now.split('\n').map((line) => line.trim()).filter((line) => line !== ''); // prettier-ignore
            setTyped({ text: now, stands: keyOf(next) });
            change(path, next, true);
          }}
        />
      )}
    </FieldFrame>
  );
}
