import { useEffect, useState } from 'preact/hooks';
import type { Answers } from '#core/decision';
import type { CaseView } from './case-view.ts';
import { word, type Equipment } from './equipment.ts';
import { neighbourViews, type NeighbourView } from './why-not-view.ts';

interface Props {
  equipment: Equipment;
  view: CaseView;
  answers: Answers;
  onTry: (change: Answers) => void;
}

/** Why not the neighbouring outcomes: for each, the smallest change that leads to it. */
export function WhyNot({ equipment, view, answers, onTry }: Props) {
  const { tool } = equipment;
  const [found, setFound] = useState<NeighbourView[]>([]);
  const { decision, asAt } = view;
  const rule = decision.rule;
  useEffect(() => {
    // The outcome is on the screen first: to look at every way there is takes a moment.
    const later = setTimeout(() => setFound(neighbourViews(equipment, decision, answers, asAt)), 0);
    return () => clearTimeout(later);
    // A rule and its answers stand for the decision, which is made anew with each picture of it.
  }, [rule, answers, asAt]);
  const items = (some: readonly NeighbourView[]) => (
    <ul class="neighbours">
      {some.map((neighbour) => (
        <li key={neighbour.outcome} data-neighbour={neighbour.outcome}>
          <p>
            <strong>{neighbour.title}</strong>
          </p>
          {neighbour.lines.length > 1 && <p>{tool('whyNot.together')}</p>}
          <ul>
            {neighbour.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <button
            type="button"
            aria-label={tool('whyNot.tryWhich', { outcome: word(neighbour.title) })}
            onClick={() => neighbour.change && onTry({ ...neighbour.change })}
          >
            {tool('whyNot.tryIt')}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <section class="why-not" aria-labelledby="why-not">
      <h3 id="why-not">{tool('whyNot.title')}</h3>
      <p class="help">{tool('whyNot.lead')}</p>
      {items(found.slice(0, 2))}
      {found.length > 2 && (
        <details>
          <summary>{tool('whyNot.more')}</summary>
          {items(found.slice(2))}
        </details>
      )}
    </section>
  );
}
