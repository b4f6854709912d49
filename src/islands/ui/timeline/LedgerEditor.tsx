import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LedgerPolicy } from '#core/dunning';
import { figure, sentence } from '#core/sentence';
import type { Locale, Say } from '#i18n';
import { same } from '../same.ts';
import { doubtsOf } from './doubts.ts';
import { EditorContext, type Editor } from './editor-context.ts';
import { EventList } from './EventList.tsx';
import { fieldName } from './field-name.ts';
import { InvoiceFields } from './InvoiceFields.tsx';
import {
  formAfter,
  formOf,
  type LedgerDesk,
  type LedgerForm,
  type LedgerState,
} from './ledger-form.ts';
import { moneyText } from './money-text.ts';
import { Problems } from './Problems.tsx';
import { useOwnId } from './use-own-id.ts';
import { readLedgerForm, readSoundRest, type FieldProblem } from './read-ledger-form.ts';

/** What the form of an invoice is given. Its style is `src/styles/timeline.css`. */
export interface LedgerEditorProps {
  /** The last ledger and day that made sense; the fields show it until something else is typed. */
  value: LedgerState;
  /** Called with a whole, sound ledger only: while a field is wrong the last one stays. */
  onChange: (next: LedgerState) => void;
  /**
   * Where it is given, events that are not complete are left out of the ledger instead of keeping the last one:
   * called with how many those are, and with undefined while the invoice itself is wrong and the last one stays.
   */
  onLeftOut?: ((events: number | undefined) => void) | undefined;
  /** Called with what is written where it says more than the ledger, such as an event without its amount, or else undefined. */
  onWritten?: ((form: LedgerForm | undefined) => void) | undefined;
  /**
   * Keeps what is written while the form is not shown or the state changes under it. Another desk is another
   * invoice. Without one, a state from outside takes the place of what is written.
   */
  desk?: LedgerDesk | undefined;
  policy: LedgerPolicy;
  say: Say;
  locale: Locale;
  /** Asks for a file, and writes one; without them no button is shown. */
  onOpen?: (() => void) | undefined;
  onSave?: (() => void) | undefined;
}

/** An invoice, what happened to it, and the day on which we stand: typed, dragged, added and taken away. */
export function LedgerEditor({ value, onChange, policy, say, locale, onOpen, onSave, onLeftOut, onWritten, desk }: LedgerEditorProps) {
  const id = useOwnId('ledger');
  const begun = () => (desk?.draft ? formAfter(desk.draft, value, locale) : formOf(value, locale));
  const [form, setForm] = useState(begun);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [said, announce] = useState('');
  const now = JSON.stringify(value);
  const last = useRef({ text: now, state: value, desk });
  const wanted = useRef<string>();
  const read = useMemo(() => readLedgerForm(form, policy, locale), [form, policy, locale]);
  const idOf = (name: string) => `${id}-${name}`;

  const put = (next: LedgerForm, state: LedgerState) => {
    last.current = { text: JSON.stringify(state), state, desk };
    if (desk) desk.draft = { form: next, over: state };
    onWritten?.(same(next, formOf(state, locale)) ? undefined : next);
    setForm(next);
  };
  useEffect(() => {
    const { text, state, desk: before } = last.current;
    if (text === now && before === desk) return;
    const stays = desk !== undefined && before === desk;
    put(stays ? formAfter({ form, over: state }, value, locale) : begun(), value);
    if (!stays) setLeft(new Set());
  }, [now, desk, value, locale]);
  useEffect(() => {
    const element = wanted.current && document.getElementById(idOf(wanted.current));
    wanted.current = undefined;
    if (element) element.focus();
  });

  const leftOut = useMemo(() => readSoundRest(form, policy, locale)?.leftOut, [form, policy, locale]);
  useEffect(() => onLeftOut?.(leftOut), [leftOut]);

  const example = moneyText('10000.00', locale);
  const problems = 'problems' in read ? read.problems : [];
  const editor: Editor = {
    ...{ say, locale, policy, form, announce, idOf },
    shown: problems.filter(({ field }) => left.has(field) || isOfWhole(field, problems)),
    doubts: 'state' in read ? doubtsOf(read.state.ledger) : [],
    change: (next) => {
      put(next, last.current.state);
      // Places in the list of events have moved: what was left there is forgotten.
      if (next.events.length < form.events.length) {
        setLeft(new Set([...left].filter((name) => !name.startsWith('event-'))));
      }
      const sound = readSoundRest(next, policy, locale);
      if (!sound || (sound.leftOut > 0 && !onLeftOut)) return;
      if (JSON.stringify(sound.state) === last.current.text) return;
      put(next, sound.state);
      onChange(sound.state);
    },
    leave: (name) => !left.has(name) && setLeft(new Set(left).add(name)),
    focus: (name) => (wanted.current = name),
    saidField: (name) => say(fieldName(name, form)),
    saidProblem: ({ code }) =>
      say(sentence(`timeline:problem.${code}`, { example: figure.text(example) })),
  };
  const t = (key: string, what?: Parameters<typeof sentence>[1]) =>
    say(sentence(`timeline:editor.${key}`, what));
  return (
    <EditorContext.Provider value={editor}>
      <section class="tl-editor" aria-labelledby={idOf('title')}>
        <h3 id={idOf('title')}>{t('title')}</h3>
        <p>{t('lead')}</p>
        <Problems />
        <InvoiceFields example={t('amountHelp', { example: figure.text(example) })} />
        <EventList />
        {(onOpen ?? onSave) && (
          <div class="tl-files">
            {onOpen && <button type="button" onClick={onOpen}>{t('open')}</button>}
            {onSave && <button type="button" onClick={onSave} disabled={problems.length > 0}>{t('save')}</button>}
          </div>
        )}
        <p class="said" role="status">{said}</p>
      </section>
    </EditorContext.Provider>
  );
} // prettier-ignore

/** What no single field can be left for: it is shown as soon as everything else is right. */
function isOfWhole(field: string, problems: readonly FieldProblem[]): boolean {
  return problems.some(
    (one) =>
      one.field === field &&
      (one.code === 'until-order' ||
        one.code === 'unknown-stage' ||
        one.code === 'small-balance-currency'),
  );
}
