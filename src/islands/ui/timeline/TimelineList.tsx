import type { TimelineEntry } from '#core/picture';
import { figure, sentence } from '#core/sentence';
import { formatDate, type Locale, type Say } from '#i18n';
import { drawnAnew } from '../drawn-anew.ts';
import { StateWord } from './StateWord.tsx';

interface Props {
  entries: readonly TimelineEntry[];
  say: Say;
  locale: Locale;
}

/** The picture stood upright: an entry a line, the band of access states at the left edge. */
export function TimelineList({ entries, say, locale }: Props) {
  return (
    <ol class="tl-list" aria-label={say(sentence('timeline:list.label'))}>
      {entries.map((entry, index) => (
        <Item
          key={index}
          {...{ entry, last: entries[index - 1], next: entries[index + 1], say, locale }}
        />
      ))}
    </ol>
  );
}

interface ItemProps extends Omit<Props, 'entries'> {
  entry: TimelineEntry;
  /** The entries before and after. */
  last: TimelineEntry | undefined;
  next: TimelineEntry | undefined;
}

const Item = drawnAnew(({ entry, last, next, say, locale }: ItemProps) => {
  const { on, text, status, notes, access, projected, outstanding } = entry;
  const isNews = access !== last?.access || projected !== last.projected;
  return (
    <li class={itemClass(entry, next)}>
      {on === null ? (
        <span class="tl-note">{say(sentence('timeline:table.noDate'))}</span>
      ) : (
        <time dateTime={on}>{formatDate(on, locale)}</time>
      )}
      <span class="tl-what">{say(text)}</span>
      {status && <span class="tl-status"> ({say(status)})</span>}
      {notes.map((note, place) => (
        <span class="tl-note" key={place}>
          {say(note)}
        </span>
      ))}
      {outstanding && outstanding.value !== last?.outstanding?.value && (
        <span class="tl-note">
          {say(sentence('timeline:list.owed', { amount: figure.money(outstanding) }))}
        </span>
      )}
      {access && (
        <div class={isNews ? undefined : 'said'}>
          <StateWord {...{ state: access, projected, say }} />
        </div>
      )}
    </li>
  );
});

/** State of the band beside an entry, and how long it is until the next. */
function itemClass({ on, kind, access, projected }: TimelineEntry, next: TimelineEntry | undefined) {
  const days = on && next?.on ? (Date.parse(next.on) - Date.parse(on)) / 86_400_000 : 0;
  const gap = [4, 11, 26].filter((least) => days >= least).length;
  return [
    `tl-item-${kind}`,
    access ?? 'is-undated',
    ...(projected ? ['is-projected'] : []),
    ...(gap > 0 ? [`tl-gap-${gap}`] : []),
  ].join(' ');
} // prettier-ignore
