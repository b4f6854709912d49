import { figure } from '#core/sentence';
import { asCopy, type Cases } from './case-store.ts';
import type { Equipment } from './equipment.ts';
import type { Differing, Incoming } from './incoming.ts';

const shownAtMost = 5;

/** What opening a file came to: how many cases, what is wrong with it, what is here in another state. */
export function IncomingFiles({ equipment, cases, incoming }: { equipment: Equipment; cases: Cases; incoming: Incoming }) {
  const { t, say } = equipment;
  const last = incoming.last.value;
  if (!last) return null;
  if ('refused' in last) {
    const key = last.refused === 'too-large' ? 'tooLarge' : 'unreadable';
    return <p class="notice" role="alert">{t(`import.${key}`, { file: figure.text(last.file) })}</p>;
  }
  if ('problems' in last) {
    const more = last.problems.length - shownAtMost;
    return (
      <div class="notice" role="alert">
        <p>{t('import.problem', { file: figure.text(last.file) })}</p>
        <ul>
          {last.problems.slice(0, shownAtMost).map(({ path, expected, found, whatToDo }, index) => (
            <li key={index}>
              {path.length > 0 && <>{t('import.place', { path: figure.text(path.join(' → ')) })}<br /></>}
              {t('import.expected', { expected: figure.text(say(expected)) })}<br />
              {t('import.found', { found: figure.text(typeof found === 'string' ? found : say(found)) })}<br />
              {say(whatToDo)}
            </li>
          ))}
        </ul>
        {more > 0 && <p>{t('import.more', { count: figure.count(more) })}</p>}
      </div>
    );
  }
  return (
    <div class="opened" role="status">
      {last.opened > 0 && <p>{t('import.opened', { count: figure.count(last.opened) })}</p>}
      {last.same > 0 && <p>{t('import.same', { count: figure.count(last.same) })}</p>}
      {last.differing.map((one) => (
        <Difference key={one.theirs.id} one={one} {...{ equipment, cases, incoming }} />
      ))}
    </div>
  );
} // prettier-ignore

interface DifferenceProps {
  one: Differing;
  equipment: Equipment;
  cases: Cases;
  incoming: Incoming;
}

function Difference({ one, equipment: { t }, cases, incoming }: DifferenceProps) {
  const { theirs, here } = one;
  const replace = async () => {
    if (await cases.put(theirs, here.revision)) incoming.settle(one);
  };
  const both = async () => {
    const copy = await asCopy(theirs, t('conflict.copy'));
    if (await cases.keep(copy, undefined)) incoming.settle(one);
  };
  return (
    <div class="difference">
      <p>
        {t('import.differs', { name: figure.text(theirs.name) })}{' '}
        {t('import.mineIs', { date: figure.date(here.savedAt.slice(0, 10)) })}
      </p>
      <p class="acts">
        <button type="button" onClick={() => void replace()}>{t('import.replace')}</button>
        <button type="button" onClick={() => void both()}>{t('import.both')}</button>
        <button type="button" onClick={() => incoming.settle(one)}>{t('import.skip')}</button>
      </p>
    </div>
  );
} // prettier-ignore
