import {
  changeRows,
  isChanged,
  isCorrection,
  replaySentences,
  resealedSentences,
  type DecisionRecord,
  type Verification,
} from '#core/record';
import { figure } from '#core/sentence';
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
      <Corrections {...{ equipment, record }} />
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

/** What was put right or taken back since the case was recorded, with what stood there before. */
function Corrections({ equipment: { t, say, edition }, record: { changes = [], ...rest } }: Pick<Props, 'equipment' | 'record'>) {
  const rows = changeRows({ ...rest, changes: changes.filter(isCorrection) }, edition);
  if (rows.length === 0) return null;
  return (
    <>
      <p><strong>{t('case.corrections')}</strong></p>
      <ul>
        {rows.map((row, index) => {
          const [at = '', what = '', from = '', to = ''] = row.map(say);
          return <li key={index}>{t('change.said', { moment: figure.text(at), what: figure.text(what), from: figure.text(from), to: figure.text(to) })}</li>;
        })}
      </ul>
    </>
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
