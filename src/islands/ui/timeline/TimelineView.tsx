import { useMemo, useRef, useState } from 'preact/hooks';
import {
  holidaysKnownText,
  timelineDrawing,
  timelineEntries,
  type DrawingSize,
  type TimelinePicture,
} from '#core/picture';
import { sentence } from '#core/sentence';
import type { Locale, Say } from '#i18n';
import { DragHandles } from './DragHandles.tsx';
import { Drawing } from './Drawing.tsx';
import { TimelineList } from './TimelineList.tsx';
import { TimelineTable } from './TimelineTable.tsx';
import { useAfterPaint } from '../use-after-paint.ts';
import { useOwnId } from './use-own-id.ts';
import { useSheetSize } from './use-sheet-size.ts';

/** What a view of a timeline is given. Its style is `src/styles/timeline.css`, with `states.css`. */
export interface TimelineViewProps {
  picture: TimelinePicture;
  say: Say;
  locale: Locale;
  /** Called while the mark of the issue, or of today, is dragged or moved by keyboard. Without them nothing moves. */
  onMoveIssue?: ((date: string) => void) | undefined;
  onMoveToday?: ((date: string) => void) | undefined;
}

/**
 * The timeline of one invoice: where there is room, the picture with its table; where there is not, a list
 * with the band at its left edge. Both say the same, and only what the style shows is drawn; paper may have
 * another width than the window, so that both are there when it is printed.
 */
export function TimelineView({ picture, say, locale, ...moves }: TimelineViewProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const { width, text, shows } = useSheetSize(sheet);
  const listed = useAfterPaint(picture);
  const entries = useMemo(() => timelineEntries(listed), [listed]);
  const known = holidaysKnownText(picture);
  const shown = { picture, say, locale };
  return (
    <div class="tl">
      <div class="tl-sheet" ref={sheet}>
        {shows !== 'list' && <Picture {...{ ...shown, width, text, ...moves }} />}
      </div>
      {shows !== 'drawing' && <TimelineList {...{ entries, say, locale }} />}
      {known && <p class="tl-known">{say(known)}</p>}
      {shows !== 'list' && <TimelineTable {...{ entries, say, locale }} />}
    </div>
  );
}

/** The drawing, and what can be taken hold of in it. */
function Picture({ picture, say, locale, width, text, ...moves }: TimelineViewProps & DrawingSize) {
  const id = useOwnId('tl');
  // While a mark is dragged the axis stands still, or the mark would run from under the hand.
  const [axis, setAxis] = useState<{ from: string; to: string }>();
  const drawing = useMemo(
    () => timelineDrawing({ ...picture, ...axis }, say, { width, text, id }),
    [picture, axis, say, width, text, id],
  );
  const canMove = moves.onMoveIssue !== undefined || moves.onMoveToday !== undefined;
  return (
    <>
      <Drawing node={drawing.node} />
      {canMove && (
        <>
          <DragHandles
            {...{ picture, drawing, say, locale, width, ...moves }}
            onDrag={(isDragged) =>
              setAxis(isDragged ? { from: picture.from, to: picture.to } : undefined)
            }
          />
          <p class="tl-help">{say(sentence('timeline:handle.help'))}</p>
        </>
      )}
    </>
  );
}
