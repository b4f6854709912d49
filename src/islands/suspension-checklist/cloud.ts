import { useReducer } from 'preact/hooks';
import type { Cloud } from '#core/policy';
import { rulesSentence } from '#core/case';
import { handChoices, takeChoices, type CaseChoices } from '../ui/case-in-tab.ts';
import type { Equipment } from './equipment.ts';

/**
 * The same for another Partner Center: its own words where those of 21Vianet name days, labels or roles, and
 * no steps in a portal that is not its own. Questions and rules stay those of 21Vianet.
 */
export function forCloud(equipment: Equipment, cloud: Cloud): Equipment {
  if (cloud === equipment.cloud) return equipment;
  const { say, edition } = equipment;
  const rule = (key: string) => say(rulesSentence(key, edition, cloud));
  const portal = { suspend: [], reactivate: [], 'open-request': [], 'open-partner-center-request': [] };
  return { ...equipment, cloud, rule, portal };
} // prettier-ignore

/** What is chosen beside the answers of a case, kept with them in the tab. */
export function useChoices(fragment: string): [CaseChoices, (change: CaseChoices) => void] {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const choose = (change: CaseChoices) => {
    handChoices(fragment, change);
    redraw(undefined);
  };
  return [takeChoices(fragment), choose];
}
