import { formatDate } from '#i18n';
import type { ComponentChildren } from 'preact';
import type { CaseDate } from './case-dates.ts';
import type { Equipment } from './equipment.ts';

interface Props {
  equipment: Equipment;
  dates: readonly CaseDate[];
  asAt: string;
  /** Whether the suspension is still to come, so that the dates hang on today. */
  supposed: boolean;
  /** The choice of the Partner Center, where it stands nowhere else. */
  children?: ComponentChildren;
}

/** The days to keep, the deletion heaviest. */
export function Dates({ equipment, dates, asAt, supposed, children }: Props) {
  const { tool, locale, cloud } = equipment;
  if (dates.length === 0) return null;
  return (
    <section aria-labelledby="dates">
      <h3 id="dates">{tool('dates.title')}</h3>
      {supposed && <p class="help">{tool('dates.from')}</p>}
      {children}
      {cloud !== '21vianet' && <p>{tool('dates.worldwide')}</p>}
      <dl class="dates">
        {dates.map(({ code, on }) => (
          <div key={code} class={code}>
            <dt>
              <time dateTime={on}>{formatDate(on, locale)}</time>
            </dt>
            <dd>
              {on >= asAt && tool(`dates.${code}`)}
              {on < asAt && <Passed {...{ tool, code }} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A day that is past. That its data are gone is published, and confirmed by nobody. */
function Passed({ tool, code }: Pick<Equipment, 'tool'> & Pick<CaseDate, 'code'>) {
  if (code === 'deletion') return <>{tool('dates.deletionPassed')}</>;
  return (
    <>
      {tool(`dates.${code}`)}
      <span class="passed"> ({tool('dates.passed')})</span>
    </>
  );
}
