import { useEffect, useRef } from 'preact/hooks';
import { CaseList } from './CaseList.tsx';
import type { Cases } from './case-store.ts';
import { CaseView } from './CaseView.tsx';
import { ConflictChoice } from './ConflictChoice.tsx';
import type { Equipment } from './equipment.ts';
import type { Incoming } from './incoming.ts';
import { IncomingFiles } from './IncomingFiles.tsx';
import { NewCase } from './NewCase.tsx';
import type { watchPlace } from './place.ts';

/** What every view of the case log is given. */
export interface LogProps {
  equipment: Equipment;
  cases: Cases;
  where: ReturnType<typeof watchPlace>;
}

/** The whole tool: the list, one case, or a decision to be recorded. */
export function CaseLog(props: LogProps & { incoming: Incoming }) {
  const { equipment, cases, where, incoming } = props;
  const { t } = equipment;
  const place = where.place.value;
  const kept =
    place.view === 'case' ? cases.cases.value.find(({ id }) => id === place.id) : undefined;
  const top = useRef<HTMLDivElement>(null);
  const shown = place.view === 'case' ? place.id : place.view;
  const first = useRef(true);
  useEffect(() => {
    // A reader who comes from elsewhere begins at the top of the page; one who moves inside, at the new view.
    if (first.current) first.current = false;
    else top.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [shown]);
  const told = cases.told.value;
  return (
    <div ref={top}>
      <p role="status" class={told === 'kept' || told === undefined ? 'told' : 'told notice'}>
        {told === undefined ? '' : t(told === 'deleted' ? 'list.deleted' : `said.${told}`)}{' '}
        {told === 'removed' && (
          <button
            type="button"
            onClick={() => void cases.bringBack().then((id) => id !== undefined && where.go(id))}
          >
            {t('said.bringBack')}
          </button>
        )}
      </p>
      {cases.conflict.value && <ConflictChoice {...props} conflict={cases.conflict.value} />}
      <IncomingFiles equipment={equipment} cases={cases} incoming={incoming} />
      {place.view === 'new' && <NewCase {...props} answers={place.answers} />}
      {kept && <CaseView key={kept.id} {...props} kept={kept} />}
      {place.view === 'case' && !kept && <Gone {...props} />}
      {place.view === 'list' && <CaseList {...props} incoming={incoming} />}
    </div>
  );
}

function Gone({ equipment: { t }, where }: LogProps) {
  return (
    <section>
      <h2 tabIndex={-1}>{t('case.gone')}</h2>
      <p>
        <button type="button" onClick={() => where.go(undefined)}>
          {t('case.back')}
        </button>
      </p>
    </section>
  );
}
