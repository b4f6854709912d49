import type { DataClock } from '#core/record';
import type { Equipment } from './equipment.ts';

/** What each state of the clock looks like; what comes after the deletion date nobody has confirmed. */
const looks = { running: 'suspended', passed: 'data-deleted' } as const;

/** The state of access of a case with its swatch; nothing where no clock of data runs. */
export function AccessState({ clock, equipment: { t } }: { clock: DataClock; equipment: Equipment }) {
  const state = clock.state === 'uncounted' && clock.until === undefined ? 'running' : clock.state;
  return state === 'running' || state === 'passed' ? (
    <span class={`state ${looks[state]}`}>{t(`state.${state}`)}</span>
  ) : null;
} // prettier-ignore
