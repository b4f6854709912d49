import { useState } from 'preact/hooks';
import { isWithin, type DayRange } from '#core/record';
import { figure } from '#core/sentence';
import type { Equipment } from './equipment.ts';
import { Field } from './Field.tsx';

interface Props {
  equipment: Equipment;
  /** Which day it is: the key of its words. */
  of: 'suspended' | 'reactivated';
  day: string | undefined;
  /** Whether days to a deletion are counted by it. */
  counts: boolean;
  range: DayRange;
  locked: boolean;
  onDay: (day: string) => void;
}

/** A day that is noted, or put right, by a button: what is being typed is no day yet. */
export function DayForm({ equipment: { t }, of, day, counts, range, locked, onDay }: Props) {
  const [typed, setTyped] = useState(day ?? '');
  const [refused, setRefused] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const good = isWithin(typed, range);
    setRefused(!good);
    if (good && typed !== day) onDay(typed);
  };
  const dates = { first: figure.date(range.first), last: figure.date(range.last) };
  return (
    <form class="day" noValidate onSubmit={submit} aria-label={t(`case.${of}On`)}>
      <Field
        label={t(`case.${of}On`)}
        {...(counts && { help: t(`case.${of}Help`) })}
        kind="date"
        value={typed}
        error={refused ? t(`case.${of}Refused`, dates) : undefined}
        onValue={(value) => (setTyped(value), setRefused(false))}
      />
      <button type="submit" disabled={locked}>
        {t(day === undefined ? 'case.noteDay' : 'case.change')}
        <span class="said">: {t(`case.${of}On`)}</span>
      </button>
    </form>
  );
} // prettier-ignore
