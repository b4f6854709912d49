import { formatDate } from '#i18n';
import type { CaseDate } from './case-dates.ts';
import type { Equipment } from './equipment.ts';

interface Props {
  equipment: Equipment;
  dates: readonly CaseDate[];
  asAt: string;
  /** Whether the suspension is still to come, so that the dates hang on today. */
  supposed: boolean;
  /** Undefined where no calendar file can be made. */
  onSave?: (() => void) | undefined;
}

/** The days to keep, the deletion heaviest, and a way to put them into a calendar. */
export function Dates({ equipment, dates, asAt, supposed, onSave }: Props) {
  const { tool, locale } = equipment;
  if (dates.length === 0) return null;
  return (
    <section aria-labelledby="dates">
      <h3 id="dates">{tool('dates.title')}</h3>
      {supposed && <p class="help">{tool('dates.from')}</p>}
      <dl class="dates">
        {dates.map(({ code, on }) => (
          <div key={code} class={code}>
            <dt>
              <time dateTime={on}>{formatDate(on, locale)}</time>
            </dt>
            <dd>
              {tool(`dates.${code}`)}
              {on < asAt && <span class="passed"> ({tool('dates.passed')})</span>}
            </dd>
          </div>
        ))}
      </dl>
      {onSave && (
        <p class="go">
          <button type="button" onClick={onSave}>
            {tool('dates.save')}
          </button>
        </p>
      )}
    </section>
  );
}
