import { accessOf } from './case-line.ts';
import type { Equipment } from './equipment.ts';

/** The state of access of a case with its swatch; nothing where no clock of data runs. */
export function AccessState({ daysLeft, equipment: { t } }: { daysLeft: number | undefined; equipment: Equipment }) {
  const access = accessOf(daysLeft);
  return access ? <span class={`state ${access}`}>{t(`state.${access}`)}</span> : null;
} // prettier-ignore
