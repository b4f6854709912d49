import { useState } from 'preact/hooks';
import {
  approvalState,
  isChanged,
  isCorrection,
  recordFiles,
  type Verification,
} from '#core/record';
import { figure } from '#core/sentence';
import { download } from '../ui/save-file.ts';
import { AccessState } from './AccessState.tsx';
import {
  awaitsReactivation,
  chosenLines,
  clockWords,
  nextWords,
  overdueWords,
  type CaseLine,
  type Choice,
} from './case-line.ts';
import type { LogProps } from './CaseLog.tsx';
import { Choose } from './Choose.tsx';
import { Confirm } from './Confirm.tsx';
import type { Incoming } from './incoming.ts';
import { keepChoice, keptChoice } from './kept-choice.ts';
import { today } from './moment.ts';
import { plain } from './plain.ts';
import { caseHref } from './place.ts';

/** The cases of this device, with what is due next. */
export function CaseList({ equipment, cases, where, incoming }: LogProps & { incoming: Incoming }) {
  const { t, locale } = equipment;
  const [choice, setChoice] = useState<Choice>(keptChoice);
  const choose = (part: Partial<Choice>) => {
    const next = { ...choice, ...part };
    keepChoice(next);
    setChoice(next);
  };
  const all = cases.cases.value;
  const lines = chosenLines(all, choice, equipment, today());
  const saveAll = () =>
    recordFiles(all.map(({ value }) => value)).forEach((text, index, files) => {
      const number = files.length > 1 ? `-${index + 1}` : '';
      download(`saldo-cases-${today()}${number}.json`, new Blob([text], { type: 'application/json' }));
    });
  const open = async () => {
    const id = await incoming.open();
    if (id !== undefined) where.go(id);
  };
  return (
    <section aria-labelledby="cases">
      <h2 id="cases" tabIndex={-1}>
        {t('list.title')}
      </h2>
      <p class="acts">
        <a class="act main-act" href={`/${locale}/tools/suspension-checklist/`}>
          {t('list.start')}
        </a>
        <button type="button" onClick={() => void open()}>
          {t('list.openFile')}
        </button>
        {all.length > 0 && (
          <button type="button" onClick={saveAll}>
            {t('list.saveAll')}
          </button>
        )}
      </p>
      {all.length > 0 && (
        <div class="choices">
          <Choose label={t('list.show')} value={choice.show} options={['open', 'closed', 'all']} say={(one) => t(`list.${one}`)} onChoose={(show) => choose({ show })} />
          <Choose label={t('list.sort')} value={choice.sort} options={['next', 'deletion', 'name', 'newest']} say={(one) => t(`list.${one}`)} onChoose={(sort) => choose({ sort })} />
          <p class="count" role="status">{t('list.count', { count: figure.count(lines.length) })}</p>
        </div>
      )}
      {all.length === 0 ? (
        <p class="empty">
          {t('list.empty')} {t('list.emptyNext')}
        </p>
      ) : lines.length === 0 ? (
        <p class="empty">{t('list.none')}</p>
      ) : (
        <ul class="rows">
          {lines.map((line) => (
            <Line key={line.kept.id} line={line} seen={cases.seen.value.get(line.kept.id)} equipment={equipment} />
          ))}
        </ul>
      )}
      {cases.unreadable.value > 0 && (
        <p class="notice">{t('list.unreadable', { count: figure.count(cases.unreadable.value) })}</p>
      )}
      {all.length + cases.unreadable.value > 0 && (
        <Confirm
          ask={t('list.deleteAll')}
          question={t('list.deleteAllSure', { count: figure.count(all.length + cases.unreadable.value) })}
          yes={t('list.deleteYes')}
          no={t('list.keep')}
          onYes={() => void cases.clear()}
        />
      )}
    </section>
  );
} // prettier-ignore

/** What a line says of an approval: nothing more than the seal bears out. */
const approvalWords = { valid: 'approved', earlier: 'approvedEarlier', none: 'notApproved', another: 'approvedAnother', unsure: 'notApproved' } as const; // prettier-ignore

function Line({ line, seen, equipment }: { line: CaseLine; seen: Verification | undefined; equipment: LogProps['equipment'] }) {
  const { t, rules } = equipment;
  const { kept, due, clock } = line;
  const { value } = kept;
  const left = clockWords(clock, equipment);
  const next = nextWords(line, equipment);
  return (
    <li>
      <h3>
        <a href={caseHref(kept.id)}>{plain(kept.name)}</a>
      </h3>
      <p>
        {rules(`outcome.${value.outcome}.title`, value.cloud)} {seen && ` · ${t(`list.${approvalWords[approvalState(value, seen)]}`)}`}
        {value.closed && ` · ${t('list.isClosed')}`}
      </p>
      {seen && isChanged(seen) && <p class="late">{t('list.changed')}</p>}
      {value.resealed && <p class="late">{t('list.resealed')}</p>}
      {value.changes?.some(isCorrection) && <p>{t('list.corrected')}</p>}
      {overdueWords(due, equipment).map((words) => (
        <p key={words} class="late">{words}</p>
      ))}
      {next && <p>{next}</p>}
      {awaitsReactivation(value, clock) && <p class="late">{t('date.awaitsReactivation')}</p>}
      {left && (
        <p class={'daysLeft' in clock && clock.daysLeft < 15 ? 'near' : undefined}>
          <AccessState clock={clock} equipment={equipment} /> {left}
        </p>
      )}
    </li>
  );
} // prettier-ignore
