import { useEffect, useState } from 'preact/hooks';
import {
  closeCase,
  isChanged,
  recordFiles,
  reopenCase,
  takeOver,
  verifyRecord,
  type OpenRecord,
  type Verification,
} from '#core/record';
import { figure } from '#core/sentence';
import { sha256 } from '../ui/sha-256.ts';
import { Answers } from './Answers.tsx';
import { Approval } from './Approval.tsx';
import { withoutSeal, type Kept } from './case-store.ts';
import { CaseDates } from './CaseDates.tsx';
import type { LogProps } from './CaseLog.tsx';
import { Confirm } from './Confirm.tsx';
import { Duties } from './Duties.tsx';
import type { Equipment } from './equipment.ts';
import { Evidence } from './Evidence.tsx';
import { Management } from './Management.tsx';
import { now } from './moment.ts';
import { Notes } from './Notes.tsx';
import { RecordPaper } from './RecordPaper.tsx';
import { RequestDraft } from './RequestDraft.tsx';
import { plain } from './plain.ts';
import { Proof } from './Proof.tsx';

/** What every part of a case is given. `locked` while the record is not as it was sealed. */
export interface PartProps {
  equipment: Equipment;
  record: Kept['value'];
  locked: boolean;
  change: (to: OpenRecord) => void;
}

/** One case: whether it can be relied on, what is to be done and when, and everything that was noted. */
export function CaseView({ equipment, cases, where, kept }: LogProps & { kept: Kept }) {
  const { t, rules } = equipment;
  const record = kept.value;
  const [seen, setSeen] = useState<Verification>();
  useEffect(() => {
    let current = true;
    void verifyRecord(record, sha256).then((found) => current && setSeen(found));
    return () => {
      current = false;
    };
  }, [record]);
  const locked = seen === undefined || isChanged(seen);
  const change = (to: OpenRecord) => void cases.change(kept, withoutSeal(to));
  const part: PartProps = { equipment, record, locked, change };
  const sealAgain = () => seen && change(takeOver(record, now(), seen));
  const remove = () => void cases.remove(kept).then(() => where.go(undefined, true));
  return (
    <article class="case" aria-labelledby="case-name">
      <p class="acts">
        <button type="button" class="link" onClick={() => where.go(undefined)}>
          ← {t('case.back')}
        </button>
      </p>
      <h2 id="case-name" tabIndex={-1}>
        {plain(kept.name)}
      </h2>
      <p class="outcome">{rules(`outcome.${record.outcome}.title`, record.cloud)}</p>
      <p>{rules(`outcome.${record.outcome}.means`, record.cloud)}</p>
      {record.cloud && <p>{t(`cloud.${record.cloud}`)}</p>}
      {seen && <Proof {...{ equipment, record, seen }} sealAgain={sealAgain} />}
      <CaseDates {...part} />
      <Duties {...part} />
      <Management {...part} />
      {!record.cloud && <RequestDraft equipment={equipment} record={record} />}
      <Evidence {...part} />
      <Notes {...part} />
      <Approval {...part} seen={seen} isFromHere={kept.source === undefined} />
      <Answers equipment={equipment} record={record} />
      {seen && <RecordPaper {...{ equipment, record, seen }} files={() => recordFiles([record])} />}
      <section class="ending">
        <p class="acts">
          <button type="button" disabled={locked} onClick={() => change((record.closed ? reopenCase : closeCase)(record, now()))}>
            {t(record.closed ? 'case.reopen' : 'case.close')}
          </button>
        </p>
        <Confirm
          ask={t('case.remove')}
          question={t('case.removeSure', { name: figure.text(kept.name) })}
          yes={t('case.removeYes')}
          no={t('case.removeNo')}
          onYes={remove}
        />
      </section>
    </article>
  );
} // prettier-ignore
