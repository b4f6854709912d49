import { dutySentence, tickDuty } from '#core/record';
import { figure } from '#core/sentence';
import type { PartProps } from './CaseView.tsx';
import { now, today } from './moment.ts';
import { moment } from './said-moment.ts';

/** What is to be done, in order, each ticked with its time. */
export function Duties({ equipment, record, locked, change }: PartProps) {
  const { t, say, edition } = equipment;
  const done = new Map(record.done.map(({ duty, at }) => [duty, at]));
  return (
    <section aria-labelledby="duties">
      <h3 id="duties">{t('case.duties')}</h3>
      <p class="help">
        {t('case.progress', {
          done: figure.count(record.duties.filter((duty) => done.has(duty)).length),
          all: figure.count(record.duties.length),
        })}
      </p>
      <ol class="duties">
        {record.duties.map((duty) => {
          const at = done.get(duty);
          return (
            <li key={duty}>
              <label>
                <input
                  type="checkbox"
                  checked={at !== undefined}
                  disabled={locked}
                  onChange={({ currentTarget }) => change(tickDuty(record, duty, now(), currentTarget.checked, today()))}
                />
                <span>
                  {say(dutySentence(duty, record, edition, today()))}
                  {at !== undefined && <em> {t('case.doneAt', { moment: moment(at) })}</em>}
                </span>
              </label>
            </li>
          );
        })}
      </ol>
    </section>
  );
} // prettier-ignore
