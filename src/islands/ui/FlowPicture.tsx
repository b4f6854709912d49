import type { Decision } from '#core/decision';
import { drawFlow, flowOf, flowPath } from '#core/flow';
import type { RulesEdition } from '#core/record';
import type { Say } from '#i18n';
import { Drawing } from './timeline/Drawing.tsx';

interface Props {
  edition: RulesEdition;
  /** Its words must hold `checklist`, `figures` and `flow` of `rules`. */
  say: Say;
  decision: Pick<Decision, 'used' | 'rule' | 'ask'>;
}

/** The rules in their order with the path of one case through them. For wide screens: on a phone its letters would be too small. */
export function FlowPicture({ edition, say, decision }: Props) {
  const flow = flowOf(edition.model);
  const voice = { say, said: edition.said };
  return (
    <div class="flow-sheet">
      <Drawing node={drawFlow(flow, voice, 'flow', flowPath(flow, decision))} />
    </div>
  );
}
