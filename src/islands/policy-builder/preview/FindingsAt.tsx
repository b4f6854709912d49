import { useComputed } from '@preact/signals';
import { keyOf, type Path } from '../state/at-path.ts';
import { useTool } from '../state/context.ts';
import { lazily } from '../Lazily.tsx';

/** A policy from a preset begins without any in its form. */
const FindingNote = lazily(async () => (await import('./FindingNote.tsx')).FindingNote);

/** What was found at a field, said there; `deep` takes in the fields below it. */
export function FindingsAt({ path, deep = false }: { path: Path; deep?: boolean }) {
  const { made } = useTool();
  const key = keyOf(path);
  const here = useComputed(() =>
    made.findings.value.filter(({ path: at }) => {
      const place = keyOf(at);
      return place === key || (deep && place.startsWith(`${key}.`));
    }),
  );
  if (here.value.length === 0) return null;
  return (
    <ul class="margin-notes">
      {here.value.map((finding) => (
        <li key={`${finding.code} ${keyOf(finding.path)}`}>
          <FindingNote finding={finding} />
        </li>
      ))}
    </ul>
  );
}
