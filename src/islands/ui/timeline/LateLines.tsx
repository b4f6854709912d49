import { lateSentences, type LateCharges } from '#core/late-payment';
import type { Say } from '#i18n';

/** What the policy charges for what is late, a line for each rate; nothing where it charges nothing. */
export function LateLines({ late, asAt, say }: { late: LateCharges; asAt: string; say: Say }) {
  const lines = lateSentences(late, asAt).map(say);
  if (lines.length === 0) return null;
  return (
    <ul class="tl-late">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
