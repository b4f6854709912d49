import { dayOfYear, type TimelineEntry } from '#core/picture';
import { sentence } from '#core/sentence';
import { formatMoney, type Locale, type Say } from '#i18n';
import { drawnAnew } from '../drawn-anew.ts';
import { StateWord } from './StateWord.tsx';

interface Props {
  entries: readonly TimelineEntry[];
  say: Say;
  locale: Locale;
}

const columns = ['date', 'what', 'status', 'access', 'outstanding'] as const;

/** The facts of the picture as rows of an account book. */
export function TimelineTable({ entries, say, locale }: Props) {
  const heads = columns.map((column) => say(sentence(`timeline:table.${column}`)));
  return (
    <div class="tl-table">
      <table>
        <caption>{say(sentence('timeline:table.caption'))}</caption>
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th scope="col" key={index}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry, index) => (
            <Row key={index} {...{ entry, heads, say, locale }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Omit<Props, 'entries'> {
  entry: TimelineEntry;
  heads: readonly string[];
}

const Row = drawnAnew(({ entry, heads, say, locale }: RowProps) => {
  const [date, what, status, access, outstanding] = heads;
  return (
    <tr class={`tl-row-${entry.kind}`}>
      <td data-column={date}>
        {entry.on === null ? (
          say(sentence('timeline:table.noDate'))
        ) : (
          <time dateTime={entry.on}>{say(dayOfYear(entry.on))}</time>
        )}
      </td>
      <td data-column={what}>
        {say(entry.text)}
        {entry.notes.map((note, place) => (
          <span class="tl-note" key={place}>
            {say(note)}
          </span>
        ))}
      </td>
      <td data-column={status}>{entry.status && say(entry.status)}</td>
      <td data-column={access}>
        {entry.access && <StateWord state={entry.access} projected={entry.projected} say={say} />}
      </td>
      <td data-column={outstanding}>
        {entry.outstanding && formatMoney(entry.outstanding.value, entry.outstanding.currency, locale)}
      </td>
    </tr>
  );
}); // prettier-ignore
