import { lastChanged, type ForeignFile } from '#core/record';
import { figure, type Sentence } from '#core/sentence';
import type { Cases } from './case-store.ts';
import type { Equipment } from './equipment.ts';
import type { Differing, Incoming } from './incoming.ts';

const shownAtMost = 5;

interface Props {
  equipment: Equipment;
  cases: Cases;
  incoming: Incoming;
}

/** What opening a file came to: how many cases, what is wrong with it, what is here in another state. */
export function IncomingFiles({ equipment, cases, incoming }: Props) {
  return (
    <>
      <LastFile {...{ equipment, cases, incoming }} />
      {incoming.replaced.value.map((one, index) => (
        <p key={index} class="opened" role="status">
          {equipment.t(one.restored ? 'import.restored' : 'import.replaced', { name: figure.text(one.before.name) })}{' '}
          {!one.restored && (
            <button type="button" onClick={() => void incoming.restore(one)}>{equipment.t('import.undo')}</button>
          )}
        </p>
      ))}
    </>
  );
} // prettier-ignore

function LastFile({ equipment, cases, incoming }: Props) {
  const { t, say } = equipment;
  const last = incoming.last.value;
  if (!last) return null;
  if ('working' in last)
    return <p class="opened" role="status">{t('import.working', { count: figure.count(last.working) })}</p>;
  if ('unsaved' in last)
    return <p class="notice" role="alert">{t('import.failed', { file: figure.text(last.file) })}</p>;
  if ('foreign' in last) return <Foreign {...last} equipment={equipment} />;
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
      {last.changed.length > 0 && (
        <p><strong>{t('import.changedOnes', { count: figure.count(last.changed.length), list: namesOf(last.changed) })}</strong></p>
      )}
      {last.same > 0 && <p>{t('import.same', { count: figure.count(last.same) })}</p>}
      {last.differing.map((one) => (
        <Difference key={one.theirs.id} one={one} {...{ equipment, cases, incoming }} />
      ))}
    </div>
  );
} // prettier-ignore

/** A file of another tool: what it is, and where to open it. */
function Foreign({ foreign, file, fragment, equipment: { t, locale } }: { foreign: ForeignFile; file: string; fragment: string; equipment: Equipment }) {
  const tool = foreign === 'policy' ? 'collections-policy' : 'suspension-checklist';
  return (
    <p class="notice" role="alert">
      {t(`import.foreign.${foreign}`, { file: figure.text(file), save: figure.text(t('case.json')), saveAll: figure.text(t('list.saveAll')) })}{' '}
      {foreign !== 'unknown' && (
        <a href={`/${locale}/tools/${tool}/${fragment === '' ? '' : `#${fragment}`}`}>{t(`import.to.${foreign}`)}</a>
      )}
    </p>
  );
} // prettier-ignore

interface DifferenceProps {
  one: Differing;
  equipment: Equipment;
  cases: Cases;
  incoming: Incoming;
}

/** Names of cases as one figure; of many, only the first. */
function namesOf(names: readonly string[]) {
  const shown = names.slice(0, shownAtMost).map((name) => figure.text(name));
  return figure.list(names.length > shownAtMost ? [...shown, figure.text('…')] : shown);
}

function Difference({ one, equipment: { t, say }, cases, incoming }: DifferenceProps) {
  const { theirs, here, file, compared, changed, hereChanged } = one;
  const { decision, added, lacking, days } = compared;
  const listOf = (items: readonly Sentence[]) => ({ list: figure.list(items.map((item) => ({ kind: 'said', sentence: item }))) });
  const altered = hereChanged ? (changed ? 'bothChanged' : 'hereChanged') : changed ? 'differsChanged' : undefined;
  const both = async () => {
    const id = await cases.putBeside(theirs, t('import.copy', { file: figure.text(file) }), file);
    if (id !== undefined) incoming.settle(one);
  };
  return (
    <div class="difference">
      <p>
        {t('import.differs', { name: figure.text(theirs.name) })}{' '}
        {t('import.mineIs', { date: figure.date(lastChanged(here.value).slice(0, 10)), fileDate: figure.date(lastChanged(theirs).slice(0, 10)) })}
      </p>
      <ul>
        {decision && <li><strong>{t('import.otherDecision')}</strong></li>}
        {added.length > 0 && <li>{t('import.adds', listOf(added))}</li>}
        {days.map((day, index) => <li key={index}>{say(day)}</li>)}
        {lacking.length > 0 && <li>{t('import.lacks', listOf(lacking))}</li>}
        {lacking.length + days.length === 0 && !decision && <li>{t('import.lacksNothing')}</li>}
      </ul>
      {altered && <p class="notice"><strong>{t(`import.${altered}`)}</strong></p>}
      <p class="acts">
        <button type="button" onClick={() => void both()}>{t('import.both')}</button>
        <button type="button" onClick={() => incoming.settle(one)}>{t('import.skip')}</button>
        <button type="button" onClick={() => void incoming.replace(one)}>{t('import.replace')}</button>
      </p>
    </div>
  );
} // prettier-ignore
