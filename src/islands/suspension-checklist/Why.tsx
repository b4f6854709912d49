import { citeHref } from '../ui/cite.ts';
import type { OutcomeView, ReasonView } from './case-view.ts';
import { word, type Equipment } from './equipment.ts';

interface Props {
  title: string;
  equipment: Equipment;
  outcome: OutcomeView;
}

/** Why this outcome: the deciding reason first, then what its further steps rest on. */
export function Why({ title, equipment, outcome }: Props) {
  const { tool } = equipment;
  const [first, ...others] = outcome.reasons;
  return (
    <section aria-labelledby="why">
      <h3 id="why">{title}</h3>
      {first && <Reason equipment={equipment} reason={first} />}
      {others.length > 0 && (
        <details>
          <summary>{tool('result.further')}</summary>
          <ul class="riders">
            {others.map((reason) => (
              <li key={reason.id}>
                <Reason equipment={equipment} reason={reason} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Paragraphs of one section have one title: the first of them is enough. */
function titledOnce(all: readonly string[], titles: Equipment['cites']): string[] {
  const title = (cite: string) => titles[cite] ?? cite;
  return all.filter((cite, index) => all.findIndex((one) => title(one) === title(cite)) === index);
}

function Reason({ equipment, reason }: { equipment: Equipment; reason: ReasonView }) {
  const { tool, cites, locale, cloud } = equipment;
  return (
    <div class="reason" data-reason={reason.id}>
      <p>{reason.text}</p>
      {reason.answers.length > 0 && (
        <details open={reason.answers.length < 4}>
          <summary>{tool('result.rests')}</summary>
          <ul>
            {reason.answers.map(({ question, answer }) => (
              <li key={question}>
                {tool('result.answered', { question: word(question), answer: word(answer) })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {reason.cites.length > 0 && (
        <p class="cites">
          {reason.certainty}{' '}
          {tool(cloud === '21vianet' ? 'result.sources' : 'result.sourcesWorldwide')}{' '}
          {titledOnce(reason.cites, cites).map((cite, index) => (
            <span key={cite}>
              {index > 0 && ' · '}
              <a href={citeHref(cite, locale)}>{cites[cite] ?? cite}</a>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
