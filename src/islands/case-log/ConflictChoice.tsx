import { useEffect, useRef } from 'preact/hooks';
import type { Conflict } from './case-store.ts';
import type { LogProps } from './CaseLog.tsx';

/** Two tabs have changed the same case: the reader chooses, and nothing is lost meanwhile. */
export function ConflictChoice({ equipment: { t }, cases, where, conflict }: LogProps & { conflict: Conflict }) {
  const { mine, frame, theirs } = conflict;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const done = () => (cases.conflict.value = undefined);
  const both = async () => {
    const id = await cases.putBeside(mine, t('conflict.copy'), frame.source);
    if (id === undefined) return;
    done();
    where.go(id);
  };
  const replace = async () => {
    done();
    await cases.put(mine, { ...frame, basedOn: theirs?.revision });
  };
  return (
    <section class="conflict" role="alert">
      <h2 ref={heading} tabIndex={-1}>
        {t('conflict.title')}
      </h2>
      <p>{t(theirs ? 'conflict.text' : 'conflict.removed')}</p>
      <p class="acts">
        {theirs && <button type="button" onClick={done}>{t('conflict.theirs')}</button>}
        <button type="button" onClick={() => void replace()}>{t('conflict.mine')}</button>
        <button type="button" onClick={() => void both()}>{t('conflict.both')}</button>
      </p>
    </section>
  );
} // prettier-ignore
