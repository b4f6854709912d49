import {
  isChanged,
  replaySentences,
  resealedSentences,
  type DecisionRecord,
  type Verification,
} from '#core/record';
import type { Equipment } from './equipment.ts';

interface Props {
  equipment: Equipment;
  record: DecisionRecord;
  seen: Verification;
  sealAgain: () => void;
}

/** Whether a record is as it was sealed, and what its answers lead to today. */
export function Proof({ equipment, record, seen, sealAgain }: Props) {
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
      <ReplayLines {...{ equipment, record }} />
      <p class="digest">
        SHA-256 <code>{seen.digests.whole.slice(0, 16)}</code>
        {seen.digests.whole !== record.seal.whole && (
          <strong> {t('case.seal.digestSealed')} <code>{record.seal.whole.slice(0, 16)}</code></strong>
        )}
      </p>
    </section>
  );
} // prettier-ignore

function ReplayLines({ equipment: { say, edition }, record }: Pick<Props, 'equipment' | 'record'>) {
  const { said, differences } = replaySentences(record, edition);
  return (
    <>
      <p>{say(said)}</p>
      {differences.length > 0 && (
        <ul>
          {differences.map((one, index) => (
            <li key={index}>{say(one)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
