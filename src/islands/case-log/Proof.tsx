import {
  isChanged,
  resealedSentences,
  type DecisionRecord,
  type Replay,
  type Verification,
} from '#core/record';
import { figure } from '#core/sentence';
import type { Equipment } from './equipment.ts';

interface Props {
  equipment: Equipment;
  record: DecisionRecord;
  seen: Verification;
  replay: Replay | undefined;
  sealAgain: () => void;
}

/** Whether a record is as it was sealed, and what its answers lead to today. */
export function Proof({ equipment, record, seen, replay, sealAgain }: Props) {
  const { t, say } = equipment;
  const changed = isChanged(seen);
  return (
    <section class={changed ? 'proof broken' : 'proof'} aria-labelledby="proof" role={changed ? 'alert' : undefined}>
      <h3 id="proof" class="said">
        {t('record.proof')}
      </h3>
      {changed ? (
        <>
          <p>
            <strong>{t('case.seal.changed')}</strong> {t(`case.seal.${seen.decision === 'changed' ? 'decision' : 'rest'}`)}{' '}
            {t('case.seal.keptAside')}
          </p>
          <p class="acts">
            <button type="button" onClick={sealAgain}>{t('case.seal.takeOver')}</button> {t('case.seal.takeOverHelp')}
          </p>
        </>
      ) : (
        <p>{t('case.seal.same')}</p>
      )}
      {resealedSentences(record).map((one, index) => (
        <p key={index}><strong>{say(one)}</strong></p>
      ))}
      {seen.approval === 'of-another' && <p>{t('case.seal.approval')}</p>}
      <ReplayLines {...{ equipment, record, replay }} />
      <p class="digest">
        SHA-256 <code>{seen.digests.whole.slice(0, 16)}</code>
        {seen.digests.whole !== record.seal.whole && (
          <strong> {t('case.seal.digestSealed')} <code>{record.seal.whole.slice(0, 16)}</code></strong>
        )}
      </p>
    </section>
  );
} // prettier-ignore

function ReplayLines({ equipment, record, replay }: Pick<Props, 'equipment' | 'record' | 'replay'>) {
  const { t, rules } = equipment;
  if (!replay) return <p>{t('case.replay.foreign')}</p>;
  if (replay.agrees && replay.unread.length === 0 && replay.rules === 'same')
    return <p>{t('case.replay.same')}{replay.words === 'changed' && ` ${t('case.replay.words')}`}</p>;
  if (replay.agrees && replay.unread.length === 0) return <p>{t('case.replay.newerAgrees')}</p>;
  const text = (key: string) => figure.text(rules(key));
  const outcome = (id: string) => text(`outcome.${id}.title`);
  return (
    <>
      <p>{t(replay.rules === 'same' ? 'case.replay.contradicts' : 'case.replay.newer')}</p>
      <ul>
        {replay.outcome !== undefined && replay.outcome !== record.outcome && (
          <li>{t('case.replay.outcome', { then: outcome(record.outcome), now: outcome(replay.outcome) })}</li>
        )}
        {replay.outcome === record.outcome && replay.rule !== record.rule && <li>{t('case.replay.rule')}</li>}
        {replay.ask !== undefined && <li>{t('case.replay.ask', { question: text(`question.${replay.ask}`) })}</li>}
        {replay.added.map((duty) => <li key={duty}>{t('case.replay.added', { duty: text(`duty.${duty}`) })}</li>)}
        {replay.gone.map((duty) => <li key={duty}>{t('case.replay.gone', { duty: text(`duty.${duty}`) })}</li>)}
        {replay.unread.map((fact) => <li key={fact}>{t('case.replay.unread', { question: text(`question.${fact}`) })}</li>)}
      </ul>
    </>
  );
} // prettier-ignore
