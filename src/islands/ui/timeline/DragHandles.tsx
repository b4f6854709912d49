import { useRef } from 'preact/hooks';
import { dateOf, knownDay } from '#core/calendar';
import type { TimelineDrawing, TimelinePicture } from '#core/picture';
import { sentence } from '#core/sentence';
import { formatDate, type Locale, type Say } from '#i18n';

interface Props {
  picture: TimelinePicture;
  drawing: TimelineDrawing;
  say: Say;
  locale: Locale;
  width: number;
  onMoveIssue?: ((date: string) => void) | undefined;
  onMoveToday?: ((date: string) => void) | undefined;
  onDrag: (isDragged: boolean) => void;
}

/** What can be taken hold of in the picture: the issue of the invoice, and today. */
export function DragHandles({ picture, drawing, width, onMoveIssue, onMoveToday, ...rest }: Props) {
  const { height, bandMiddle, bottom } = drawing;
  return (
    <svg class="tl-handles" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      {onMoveIssue && (
        <Handle {...{ drawing, ...rest }} name="issue" date={picture.issuedOn} y={bandMiddle} onMove={onMoveIssue} />
      )}
      {onMoveToday && (
        <Handle {...{ drawing, ...rest }} name="today" date={picture.today} y={bottom} onMove={onMoveToday} />
      )}
    </svg>
  );
} // prettier-ignore

interface HandleProps extends Pick<Props, 'drawing' | 'say' | 'locale' | 'onDrag'> {
  name: 'issue' | 'today';
  date: string;
  y: number;
  onMove: (date: string) => void;
}

/** Days that a key moves a mark. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -30,
  PageUp: 30,
};

/** How far a mark may be moved from where it is, for those who hear it as a slider. */
const reach = 3660;

function Handle({ name, date, y, drawing, say, locale, onMove, onDrag }: HandleProps) {
  const held = useRef<{ x: number; day: number; width: number }>();
  const day = knownDay(date);
  const moveTo = (next: number) => {
    const to = next >= knownDay('1900-01-01') ? dateOf(next) : null;
    if (to !== null && to !== date) onMove(to);
  };
  const letGo = () => {
    if (held.current) onDrag(false);
    held.current = undefined;
  };
  const x = drawing.x(date);
  return (
    <g
      class="tl-handle"
      role="slider"
      tabindex={0}
      aria-label={say(sentence(`timeline:handle.${name}`))}
      aria-valuenow={day}
      aria-valuemin={day - reach}
      aria-valuemax={day + reach}
      aria-valuetext={formatDate(date, locale)}
      onKeyDown={(event) => {
        const step = steps[event.key];
        if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        moveTo(day + step);
      }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        held.current = { x: event.clientX, day, width: drawing.day };
        onDrag(true);
      }}
      onPointerMove={(event) => {
        if (!held.current) return;
        const { x: from, day: first, width } = held.current;
        moveTo(first + Math.round((event.clientX - from) / width));
      }}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onLostPointerCapture={letGo}
    >
      <rect class="tl-grip-room" x={x - 14} y={y - 14} width={28} height={28} />
      <circle class="tl-grip" cx={x} cy={y} r={6.5} />
    </g>
  );
}
